using JobBoard.Links;
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

    public IReadOnlyList<OpeningCard> Of(IEnumerable<Opening> openings) => [.. openings.Select(opening => Card(opening, opening.Organization))];

    /// <summary>Cards under a heading that names the organization already.</summary>
    public IReadOnlyList<OpeningCard> OfOneOrganization(IEnumerable<Opening> openings) => [.. openings.Select(opening => Card(opening, null))];

    private OpeningCard Card(Opening opening, string? organization)
    {
        var isOfInterface = Languages.IsOfInterface(opening.Locale);
        var work = words.List(Known(words.Employment(opening.EmploymentTypes), words.Hours(opening.WorkingHours)));
        var language = isOfInterface ? null : words["InLanguage", Languages.Name(opening.Locale)].Value;
        return new OpeningCard(
            PublicLinks.Posting(opening.Id, opening.Slug),
            opening.Title,
            isOfInterface ? null : opening.Locale,
            Known(organization, words.Place(opening.Arrangement, opening.Locations, opening.ApplicantLocations)),
            Known(words.Capitalized(work), words.Duration(opening.Duration), language),
            opening.DatePosted is { } posted && time.GetUtcNow() - posted.Start < New,
            words.Pay(opening.Salary),
            opening.ValidThrough is { } through ? words.Deadline(through, time.GetUtcNow()) : null);
    }

    private static List<string> Known(params string?[] texts) => [.. texts.OfType<string>().Where(text => text is not "")];
}
