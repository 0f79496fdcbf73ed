using System.Globalization;
using JobBoard.Links;
using JobBoard.Postings;
using JobBoard.Publishing;
using JobBoard.Web.Admin.Postings;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Facts;
using JobBoard.Web.Shared.Notices;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Publication;

/// <summary>Makes the page that follows a publication.</summary>
public sealed class OutcomePages(
    PostingDesk desk, NoticeSheets sheets, StaffFrames frames, PublicLinks links, IStringLocalizer<Words> words,
    IStringLocalizer<StaffWords> staff, TimeProvider time)
{
    /// <summary>Null for a posting that has nothing to look forward to: a draft, or one that is over.</summary>
    /// <param name="posting">Its organization and proposal loaded.</param>
    public OutcomePage? Of(Posting posting)
    {
        var now = time.GetUtcNow();
        var state = posting.StateAt(now);
        var heading = state switch
        {
            PostingState.Published when posting.Proposal is { ReturnedAt: null } => staff["OutcomeProposal"].Value,
            PostingState.Published => staff["OutcomePublished"].Value,
            PostingState.Scheduled => staff["OutcomeScheduled"].Value,
            PostingState.InReview => staff["OutcomeInReview"].Value,
            PostingState.Draft or PostingState.Closed or PostingState.Deleted => null,
        };
        if (heading is null)
            return null;
        var details = desk.Complete(posting.Details, posting.Organization, posting.OpensAt ?? now);
        var address = links.Absolute(PublicLinks.Posting(posting.Id, posting.Slug));
        var frame = sheets.Frame(NoticeDraft.Of(posting) with { Details = details });
        var isOpen = state is PostingState.Published;
        return new OutcomePage(
            frames.Of(staff["OutcomeOf", details.Title], StaffPaths.Postings),
            staff.Head(posting, now),
            heading,
            new TextToTake("address", staff[isOpen ? "PublicAddress" : "PublicAddressLater"], Hint: null, address),
            isOpen,
            new TextToTake("share", staff["ShareText"], staff["ShareTextHint"], Text(details, frame.Heading, now, address), IsLong: true),
            new ShareCard(frame.Heading, frame.Description, new Uri(links.Origin).Authority),
            Opens(posting, details, state),
            Moment(details.ValidThrough!.Last, details.ValidThrough.TimeZone),
            Feeds(posting));
    }

    private string Text(PostingDetails details, string heading, DateTimeOffset now, string address)
    {
        string?[] facts =
        [
            words.Place(details.Arrangement, details.Locations, details.ApplicantLocations),
            words.Pay(details.Salary).Text,
            words.Deadline(details.ValidThrough!, now).ApplyBy.ToString(),
        ];
        return string.Join('\n', heading, string.Join(" · ", facts.Where(fact => !string.IsNullOrEmpty(fact))), address);
    }

    private (string Label, string Text) Opens(Posting posting, PostingDetails details, PostingState state)
    {
        if (state is PostingState.InReview || posting.OpensAt is not { } opensAt)
            return (staff["OpensAt"], staff["OpensAfterReview"]);
        return (staff[state is PostingState.Published ? "OpenedAt" : "OpensAt"], Moment(opensAt, desk.TimeZoneOf(details, posting.Organization)));
    }

    private string Moment(DateTimeOffset instant, string zone)
    {
        var there = TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(zone));
        return staff["DayAndTime", words.Day(DateOnly.FromDateTime(there.DateTime)), words.TimeIn(there.ToString("HH:mm", CultureInfo.CurrentCulture), zone, there)];
    }

    private IReadOnlyList<NavLink> Feeds(Posting posting)
    {
        var organization = posting.Organization;
        NavLink?[] feeds =
        [
            new(PublicLinks.Jobs, staff["FeedBoard"], Current: null),
            new(PublicLinks.AtomFeed, staff["FeedAtom"], Current: null),
            organization is null ? null
                : new(PublicLinks.Organization(organization.Slug), staff["FeedOrganization", organization.Profile.Name], Current: null),
            new(PublicLinks.Sitemap, staff["FeedSitemap"], Current: null),
        ];
        return [.. feeds.OfType<NavLink>()];
    }
}
