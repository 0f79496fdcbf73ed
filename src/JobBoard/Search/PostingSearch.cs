using JobBoard.Postings;
using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Search;

/// <summary>Finds open postings.</summary>
public sealed class PostingSearch(BoardDb db, TimeProvider time)
{
    /// <summary>How many of the newest are weighed for being like another; what is older is seldom what one looks for.</summary>
    private const int Weighed = 200;

    /// <summary>The open postings that match, in no order yet.</summary>
    public IQueryable<Posting> Matching(JobQuery query)
    {
        var open = db.Postings.AsNoTracking().Open(time.GetUtcNow());
        if (query.Organization is { } slug)
            open = open.Where(posting => posting.Organization!.Slug == slug);
        return query.EachWord.Select(LikePattern.Holding).Aggregate(open, Holding);
    }

    public Task<int> CountAsync(JobQuery query, CancellationToken cancellationToken) =>
        Matching(query).CountAsync(cancellationToken);

    /// <summary>The matches from the newest on.</summary>
    public Task<List<Opening>> NewestAsync(JobQuery query, int skip, int take, CancellationToken cancellationToken) =>
        NewestFirst(Matching(query)).AsOpenings().Skip(skip).Take(take).ToListAsync(cancellationToken);

    /// <summary>The open postings that close before an instant.</summary>
    public IQueryable<Posting> ClosingBefore(DateTimeOffset instant)
    {
        var now = time.GetUtcNow();
        return Matching(JobQuery.All).Where(posting => posting.ClosesAt > now && posting.ClosesAt < instant);
    }

    /// <summary>Newest open postings that share category, organization, or arrangement and kind of employment with this one.</summary>
    public async Task<List<Opening>> AlikeAsync(Posting posting, int take, CancellationToken cancellationToken)
    {
        var details = posting.Details;
        var newest = await NewestFirst(Matching(JobQuery.All)).Take(Weighed)
            .Select(other => new
            {
                other.Id,
                other.OrganizationId,
                other.Details.Category,
                other.Details.Arrangement,
                other.Details.EmploymentTypes,
            })
            .ToListAsync(cancellationToken);
        var alike = newest.Where(other => other.Id != posting.Id)
            .Select(other => (other.Id, Weight:
                (details.Category is not null && other.Category == details.Category ? 4 : 0)
                + (other.OrganizationId == posting.OrganizationId ? 3 : 0)
                + (details.Arrangement is not null && other.Arrangement == details.Arrangement ? 1 : 0)
                + ((other.EmploymentTypes & details.EmploymentTypes) is not EmploymentTypes.None ? 1 : 0)))
            .Where(other => other.Weight > 1)
            .OrderByDescending(other => other.Weight)
            .Take(take)
            .Select(other => other.Id)
            .ToList();
        var openings = await db.Postings.Where(other => alike.Contains(other.Id)).AsOpenings().ToListAsync(cancellationToken);
        return [.. openings.OrderBy(opening => alike.IndexOf(opening.Id))];
    }

    private static IQueryable<Posting> Holding(IQueryable<Posting> postings, string pattern) => postings.Where(posting =>
        EF.Functions.Like(posting.Details.Title, pattern, LikePattern.Escape)
        || EF.Functions.Like(posting.Organization!.Profile.Name, pattern, LikePattern.Escape)
        || EF.Functions.Like(posting.Details.Description, pattern, LikePattern.Escape));

    private static IQueryable<Posting> NewestFirst(IQueryable<Posting> postings) =>
        postings.OrderByDescending(posting => posting.PostedAt).ThenByDescending(posting => posting.Id);
}
