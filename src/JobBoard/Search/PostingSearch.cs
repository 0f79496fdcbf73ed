using JobBoard.Postings;
using JobBoard.Storage;

namespace JobBoard.Search;

/// <summary>Finds open postings.</summary>
public sealed class PostingSearch(BoardDb db, TimeProvider time)
{
    /// <summary>The open postings that match, in no order yet.</summary>
    public IQueryable<Posting> Matching(JobQuery query)
    {
        var open = db.Postings.Open(time.GetUtcNow());
        if (query.Organization is { } slug)
            open = open.Where(posting => posting.Organization!.Slug == slug);
        return open;
    }
}
