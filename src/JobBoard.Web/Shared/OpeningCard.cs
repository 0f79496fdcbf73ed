using JobBoard.Links;
using JobBoard.Postings;
using JobBoard.Search;
using JobBoard.Web.Shared.Facts;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Shared;

/// <summary>One opening in a list.</summary>
/// <param name="Language">The language of the title, when it is not that of the interface.</param>
/// <param name="Who">Organization and place, each as somebody wrote it.</param>
/// <param name="Details">Kind of employment, hours, length, language, day of posting.</param>
public sealed record OpeningCard(
    string Path,
    string Title,
    string? Language,
    IReadOnlyList<string> Who,
    IReadOnlyList<string> Details,
    bool IsNew,
    Pay Pay,
    Deadline? Deadline);

/// <summary>Makes the cards of a list.</summary>
public sealed class OpeningCards(IStringLocalizer<Words> words, TimeProvider time)
{
    private static readonly TimeSpan New = TimeSpan.FromDays(1);

    public IReadOnlyList<OpeningCard> Of(IEnumerable<Opening> openings) =>
        [.. openings.Select(opening => Card(opening, opening.Organization, Posted(opening)))];

    /// <summary>Cards under a heading that names the organization already.</summary>
    public IReadOnlyList<OpeningCard> OfOneOrganization(IEnumerable<Opening> openings) =>
        [.. openings.Select(opening => Card(opening, organization: null, Posted(opening)))];

    /// <summary>Cards under a heading that names the day already.</summary>
    public IReadOnlyList<OpeningCard> OfOneDay(IEnumerable<Opening> openings) =>
        [.. openings.Select(opening => Card(opening, opening.Organization, posted: null))];

    private OpeningCard Card(Opening opening, string? organization, string? posted)
    {
        var isOfInterface = Languages.IsOfInterface(opening.Locale);
        var language = isOfInterface ? null : words["InLanguage", Languages.Name(opening.Locale)].Value;
        return new OpeningCard(
            PublicLinks.Posting(opening.Id, opening.Slug),
            opening.Title,
            isOfInterface ? null : opening.Locale,
            Known(organization, words.Place(opening.Arrangement, opening.Locations, opening.ApplicantLocations)),
            Known(words.Employment(opening.EmploymentTypes, opening.WorkingHours), words.Duration(opening.Duration), language, posted),
            IsNew(opening),
            words.Pay(opening.Salary),
            opening.ValidThrough is { } through ? words.Deadline(through, time.GetUtcNow()) : null);
    }

    private string? Posted(Opening opening) => opening.DatePosted is { } posted && !IsNew(opening)
        ? words["PostedOn", words.NearDay(posted.Day, ZonedDate.DayOf(time.GetUtcNow(), posted.TimeZone).Day)].Value
        : null;

    private bool IsNew(Opening opening) => time.GetUtcNow() - opening.DatePosted?.Start < New;

    private static List<string> Known(params string?[] texts) => [.. texts.OfType<string>().Where(text => text is not "")];
}
