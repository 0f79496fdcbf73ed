using System.Globalization;
using JobBoard.Links;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Text;
using JobBoard.Web.Shared.Facts;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Shared.Notices;

/// <summary>What a notice is made from: a posting, or what somebody is still writing.</summary>
/// <param name="Id">Its number; null while it has none.</param>
/// <param name="Html">The description as safe HTML.</param>
public sealed record NoticeDraft(int? Id, string Slug, PostingDetails Details, string Html, Organization? Organization)
{
    public static NoticeDraft Of(Posting posting) =>
        new(posting.Id, posting.Slug, posting.Details, posting.DescriptionHtml, posting.Organization);

    /// <summary>Details that are not stored, rendered as a save would.</summary>
    public static NoticeDraft Of(int? id, PostingDetails details, Organization? organization) =>
        new(id, Text.Slug.From(details.Title, "job"), details, Markdown.Render(details.Description).Html, organization);
}

/// <summary>Makes what a notice shows, in public and in the editor's preview alike.</summary>
public sealed class NoticeSheets(PageFrames frames, IStringLocalizer<Words> words, TimeProvider time)
{
    /// <param name="missing">What to say where something is not known yet; null for a public notice.</param>
    public NoticeArticle Article(NoticeDraft draft, MissingWords? missing = null) => new(
        Text(draft),
        draft.Organization is { } organization
            ? new NavLink(PublicLinks.Organization(organization.Slug), organization.Profile.Name, Current: null)
            : null,
        DeadlineOf(draft),
        draft.Details.Apply is { } apply ? words.Letter(apply, draft.Details.ValidThrough) : null,
        missing);

    public NoticeText Text(NoticeDraft draft) => new(
        draft.Id is { } id ? words["JobNumber", id.ToString(CultureInfo.InvariantCulture)] : "",
        draft.Details.Title,
        draft.Details.Locale,
        Languages.Direction(draft.Details.Locale),
        words.Facts(draft.Details),
        draft.Html,
        draft.Organization?.Profile.StandingText);

    /// <summary>The frame of its page, which also tells what a search result shows of it.</summary>
    public PageFrame Frame(NoticeDraft draft) => frames.Indexed(
        draft.Organization is { } organization ? words["JobAt", draft.Details.Title, organization.Profile.Name] : draft.Details.Title,
        PublicLinks.Posting(draft.Id ?? 0, draft.Slug),
        Sentences(draft));

    private Deadline? DeadlineOf(NoticeDraft draft) =>
        draft.Details.ValidThrough is { } through ? words.Deadline(through, time.GetUtcNow()) : null;

    private IEnumerable<string> Sentences(NoticeDraft draft)
    {
        var details = draft.Details;
        string?[] facts =
        [
            words.Employment(details.EmploymentTypes, details.WorkingHours),
            words.Place(details.Arrangement, details.Locations, details.ApplicantLocations),
            words.Pay(details.Salary).Text,
            DeadlineOf(draft)?.ApplyBy.ToString(),
            draft.Organization?.Profile.Name,
        ];
        return facts.OfType<string>().Where(fact => fact is not "").Select(fact => words["Sentence", fact].Value)
            .Append(PlainText.FromHtml(draft.Html));
    }
}
