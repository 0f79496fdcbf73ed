using System.Globalization;
using JobBoard.Links;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Search;
using JobBoard.Structured;
using JobBoard.Text;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Facts;
using JobBoard.Web.Shared.Notices;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Jobs;

/// <summary>Makes the page of a posting, as what is left of it to see.</summary>
public sealed class PostingPages(
    PostingSearch search, OpeningCards cards, PageFrames frames, NoticeSheets sheets, PublicLinks links, IStringLocalizer<Words> words, TimeProvider time)
{
    private const int MostAlike = 3;
    private const int MostOthers = 3;
    private const int SummaryLength = 200;

    /// <summary>The page of an open posting; the gate lets none open without organization, deadline and a way to apply.</summary>
    public async Task<JobPage> OpenAsync(Posting posting, CancellationToken cancellationToken)
    {
        var organization = Required(posting.Organization);
        var draft = NoticeDraft.Of(posting);
        var article = sheets.Article(draft);
        var deadline = Required(article.Deadline);
        Required(article.Letter);
        var others = await OthersAsync(organization, posting, cancellationToken);
        var frame = sheets.Frame(draft);
        return new JobPage(
            frame,
            MarkupBuilder.Build(posting, links),
            article,
            deadline,
            await EmployerAsync(organization, posting, cancellationToken),
            cards.OfOneOrganization(others),
            new Sharing(
                PublicLinks.PostingDeadline(posting.Id, posting.Slug),
                $"mailto:?subject={Uri.EscapeDataString(frame.Heading)}&body={Uri.EscapeDataString(links.Absolute(PublicLinks.Posting(posting.Id, posting.Slug)))}"),
            About(posting),
            new Uri(links.Origin).Authority + PublicLinks.ShortPosting(posting.Id),
            QrCode.Of(links.Absolute(PublicLinks.ShortPosting(posting.Id))),
            await AlikeAsync(posting, cancellationToken, others));
    }

    public async Task<ClosedPage> ClosedAsync(Posting posting, CancellationToken cancellationToken) => new(
        frames.Unindexed(
            words["ClosedTitle", posting.Details.Title],
            PublicLinks.Posting(posting.Id, posting.Slug),
            words["ClosedDescription"]),
        sheets.Text(NoticeDraft.Of(posting) with { Html = SafeHtml.WithoutLinks(posting.DescriptionHtml) }),
        Why(posting),
        posting.Organization is { } organization ? await EmployerAsync(organization, posting, cancellationToken) : null,
        await AlikeAsync(posting, cancellationToken));

    public async Task<GonePage> GoneAsync(Posting posting, CancellationToken cancellationToken) =>
        new(frames.Unindexed(words["GoneTitle"], path: null), await AlikeAsync(posting, cancellationToken));

    private async Task<Employer> EmployerAsync(Organization organization, Posting posting, CancellationToken cancellationToken)
    {
        var profile = organization.Profile;
        var website = WebAddress.IsPage(profile.Website) ? new Uri(profile.Website!) : null;
        var open = await search.CountAsync(new JobQuery { Organizations = [organization.Slug] }, cancellationToken);
        var others = posting.StateAt(time.GetUtcNow()) is PostingState.Published ? open - 1 : open;
        return new Employer(
            profile.Name,
            PublicLinks.Organization(organization.Slug),
            PlainText.Excerpt(PlainText.FromHtml(organization.DescriptionHtml), SummaryLength),
            website?.AbsoluteUri,
            website?.IdnHost,
            others > 0 ? words.Count("OtherOpenings", others) : null);
    }

    /// <summary>The newest of the organization's other openings.</summary>
    private async Task<IReadOnlyList<Opening>> OthersAsync(Organization organization, Posting posting, CancellationToken cancellationToken)
    {
        var newest = await search.NewestIdsAsync(new JobQuery { Organizations = [organization.Slug] }, MostOthers + 1, cancellationToken);
        return await search.OpeningsAsync([.. newest.Where(id => id != posting.Id).Take(MostOthers)], cancellationToken);
    }

    /// <param name="shown">Openings that the page shows already.</param>
    private async Task<IReadOnlyList<OpeningCard>> AlikeAsync(
        Posting posting, CancellationToken cancellationToken, IReadOnlyList<Opening>? shown = null)
    {
        var ids = (shown ?? []).Select(opening => opening.Id).ToHashSet();
        var alike = await search.AlikeAsync(posting, MostAlike + ids.Count, cancellationToken);
        return cards.Of(alike.Where(opening => !ids.Contains(opening.Id)).Take(MostAlike));
    }

    private string About(Posting posting) => posting.Details.Identifier is { } reference
        ? words["AboutWithReference", posting.Id.ToString(CultureInfo.InvariantCulture), reference]
        : words["AboutJob", posting.Id.ToString(CultureInfo.InvariantCulture)];

    private Phrase Why(Posting posting)
    {
        var now = time.GetUtcNow();
        if (posting is { Details.ValidThrough: { } through } && posting.ReasonAt(now) is ClosedReason.Expired)
            return words.Around("TookApplicationsUntil", words.Day(through.Day)) with { Instant = through.Day.Iso() };
        var zone = posting.Details.ValidThrough?.TimeZone ?? "UTC";
        var day = ZonedDate.DayOf(posting.ClosedSince(now) ?? now, zone).Day;
        var key = posting.ReasonAt(now) switch
        {
            ClosedReason.Filled => "WasFilled",
            ClosedReason.Withdrawn => "WasWithdrawn",
            _ => "WasClosed",
        };
        return words.Around(key, words.Day(day)) with { Instant = day.Iso() };
    }

    private static T Required<T>(T? value) where T : class =>
        value ?? throw new InvalidOperationException("An open posting lacks what the gate requires.");
}
