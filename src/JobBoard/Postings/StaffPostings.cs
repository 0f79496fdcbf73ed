using JobBoard.Accounts;

namespace JobBoard.Postings;

/// <summary>The one place that answers which postings a person works on: every page of the staff starts here (SEC-61).</summary>
public static class StaffPostings
{
    /// <summary>The postings of the organizations that the person works for; all of them for a moderator.</summary>
    public static IQueryable<Posting> WorkedOnBy(this IQueryable<Posting> postings, Standing standing)
    {
        if (standing.IsModerator)
            return postings;
        var ids = standing.Memberships.Keys.ToArray();
        return postings.Where(posting => posting.OrganizationId != null && ids.Contains(posting.OrganizationId.Value));
    }

    /// <summary>The postings that wait for a review, or an edit of which does.</summary>
    public static IQueryable<Posting> Waiting(this IQueryable<Posting> postings) => postings.Where(posting =>
        posting.Stage == PostingStage.InReview || (posting.Stage != PostingStage.Deleted && posting.Proposal != null && posting.Proposal.ReturnedAt == null));
}
