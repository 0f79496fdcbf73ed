using JobBoard.Postings;
using JobBoard.Web.Shared;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Postings;

/// <summary>A posting as it stands on top of a page about it.</summary>
public sealed record PostingHead(int Id, string Title, string? Organization, StateBadge State)
{
    public string Path => StaffPaths.Posting(Id);
}

/// <summary>A state in a word.</summary>
public sealed record StateBadge(string Text, string CssClass);

internal static class PostingWords
{
    extension(IStringLocalizer<StaffWords> words)
    {
        /// <param name="posting">Its organization and proposal loaded.</param>
        public PostingHead Head(Posting posting, DateTimeOffset now) => new(
            posting.Id, posting.Details.Title, posting.Organization?.Profile.Name, words.Badge(posting.StateAt(now), posting.ReasonAt(now)));

        public StateBadge Badge(PostingState state, ClosedReason? reason) => state switch
        {
            PostingState.Draft => new(words["StateDraft"], "badge"),
            PostingState.InReview => new(words["StateInReview"], "badge is-warn"),
            PostingState.Scheduled => new(words["StateScheduled"], "badge"),
            PostingState.Published => new(words["StatePublished"], "badge is-ok"),
            PostingState.Closed => new(words.Closed(reason), "badge"),
            PostingState.Deleted => new(words["StateDeleted"], "badge is-bad"),
        };

        public string Closed(ClosedReason? reason) => reason switch
        {
            ClosedReason.Filled => words["ClosedFilled"],
            ClosedReason.Withdrawn => words["ClosedWithdrawn"],
            ClosedReason.Expired or null => words["ClosedExpired"],
        };
    }
}
