using System.Globalization;
using JobBoard.Links;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Search;
using JobBoard.Structured;
using JobBoard.Text;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Facts;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Jobs;

/// <summary>Makes the page of a posting, as what is left of it to see.</summary>
public sealed class PostingPages(
    PostingSearch search, OpeningCards cards, PageFrames frames, PublicLinks links, IStringLocalizer<Words> words, TimeProvider time)
{
    private const int MostAlike = 3;
    private const int SummaryLength = 200;

    /// <summary>The page of an open posting; the gate lets none open without organization, deadline and a way to apply.</summary>
    public async Task<JobPage> OpenAsync(Posting posting, CancellationToken cancellationToken)
    {
        var (details, organization) = (posting.Details, Required(posting.Organization));
        var through = Required(details.ValidThrough);
        var deadline = words.Deadline(through, time.GetUtcNow());
        return new JobPage(
            frames.Indexed(
                words["JobAt", details.Title, organization.Profile.Name],
                PublicLinks.Posting(posting.Id, posting.Slug),
                Sentences(posting, deadline)),
            MarkupBuilder.Build(posting, links),
            Notice(posting, posting.DescriptionHtml),
            deadline,
            words.Letter(Required(details.Apply), through),
            await EmployerAsync(organization, posting, cancellationToken),
            About(posting),
            $"{new Uri(links.Origin).Authority}/jobs/{posting.Id.ToString(CultureInfo.InvariantCulture)}",
            await AlikeAsync(posting, cancellationToken));
    }

    public async Task<ClosedPage> ClosedAsync(Posting posting, CancellationToken cancellationToken) => new(
        frames.Unindexed(
            words["ClosedTitle", posting.Details.Title],
            PublicLinks.Posting(posting.Id, posting.Slug),
            words["ClosedDescription"]),
        Notice(posting, SafeHtml.WithoutLinks(posting.DescriptionHtml)),
        Why(posting),
        posting.Organization is { } organization ? await EmployerAsync(organization, posting, cancellationToken) : null,
        await AlikeAsync(posting, cancellationToken));

    public async Task<GonePage> GoneAsync(Posting posting, CancellationToken cancellationToken) =>
        new(frames.Unindexed(words["GoneTitle"], path: null), await AlikeAsync(posting, cancellationToken));

    private NoticeText Notice(Posting posting, string html) => new(
        words["JobNumber", posting.Id.ToString(CultureInfo.InvariantCulture)],
        posting.Details.Title,
        posting.Details.Locale,
        Languages.Direction(posting.Details.Locale),
        words.Facts(posting.Details),
        html,
        posting.Organization?.Profile.StandingText);

    private IEnumerable<string> Sentences(Posting posting, Deadline deadline)
    {
        var details = posting.Details;
        string?[] facts =
        [
            words.Employment(details.EmploymentTypes, details.WorkingHours),
            words.Place(details.Arrangement, details.Locations, details.ApplicantLocations),
            words.Pay(details.Salary).Text,
            deadline.ApplyBy.ToString(),
            posting.Organization?.Profile.Name,
        ];
        return facts.OfType<string>().Where(fact => fact is not "").Select(fact => words["Sentence", fact].Value)
            .Append(PlainText.FromHtml(posting.DescriptionHtml));
    }

    private async Task<Employer> EmployerAsync(Organization organization, Posting posting, CancellationToken cancellationToken)
    {
        var profile = organization.Profile;
        var website = WebAddress.IsPage(profile.Website) ? new Uri(profile.Website!) : null;
        var open = await search.CountAsync(new JobQuery { Organization = organization.Slug }, cancellationToken);
        var others = posting.StateAt(time.GetUtcNow()) is PostingState.Published ? open - 1 : open;
        return new Employer(
            profile.Name,
            PublicLinks.Organization(organization.Slug),
            PlainText.Excerpt(PlainText.FromHtml(organization.DescriptionHtml), SummaryLength),
            website?.AbsoluteUri,
            website?.IdnHost,
            others > 0 ? words.Count("OtherOpenings", others) : null);
    }

    private async Task<IReadOnlyList<OpeningCard>> AlikeAsync(Posting posting, CancellationToken cancellationToken) =>
        cards.Of(await search.AlikeAsync(posting, MostAlike, cancellationToken));

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
