using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using JobBoard.Links;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Publishing;
using JobBoard.Search;
using JobBoard.Storage;
using JobBoard.Structured;
using JobBoard.Text;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace JobBoard.Web.Admin.Postings;

/// <summary>Shows what becomes of a text, by what shows it in public.</summary>
public sealed class EditorPreview(
    BoardDb db, PostingDesk desk, NoticeSheets sheets, OpeningCards cards, PublicLinks links, TimeProvider time,
    IOptions<PublishingOptions> options, IStringLocalizer<StaffWords> words)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="posting">The posting that the text is for; null for a new one.</param>
    public async Task<PreviewPage> OfAsync(FormReading reading, Posting? posting, CancellationToken cancellationToken)
    {
        var organization = reading.OrganizationId is { } id
            ? await db.Organizations.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellationToken)
            : null;
        var draft = NoticeDraft.Of(posting?.Id, reading.Details, organization);
        var completed = desk.Complete(reading.Details, organization, time.GetUtcNow());
        var findings = await desk.CheckAsync(posting, completed, reading.OrganizationId, cancellationToken);
        var frame = sheets.Frame(draft);
        return new PreviewPage(
            Checks(reading, findings, draft),
            sheets.Article(draft, MissingWords.Of(words)),
            Card(draft),
            new SearchResult(
                Crumbs(posting), frame.Title, frame.Description,
                words["ResultLengths", frame.Title.Length, PageFrames.MaxTitle, frame.Description.Length, PageFrames.MaxDescription]),
            new ShareCard(frame.Heading, frame.Description, new Uri(links.Origin).Authority),
            organization is null || PublishingGate.Blocks(findings) || reading.Errors.Count > 0 ? null : Markup(draft, completed, organization));
    }

    private List<CheckLine> Checks(FormReading reading, IReadOnlyList<Finding> findings, NoticeDraft draft)
    {
        var unread = reading.Errors.Select(error => (Name: error.Field, error.Message)).ToList();
        // A field that could not be read is empty for the rules; what they say of it would mislead.
        var told = findings.Where(finding => finding.Level is not FindingLevel.Note)
            .Select(finding => (Name: FieldIds.NameOf(finding.Field), Finding: finding))
            .Where(one => !unread.Any(error => error.Name.StartsWith(one.Name.Split('[')[0], StringComparison.Ordinal))).ToList();
        return
        [
            .. unread.Select(error => words.Wrong(error.Message, FieldIds.LinkTo(error.Name))),
            .. told.Select(one => words.Check(one.Finding)),
            .. Well(draft).Where(well => told.All(one => one.Finding.Field != well.Field)
                    && unread.All(error => error.Name != FieldIds.NameOf(well.Field)))
                .Select(well => CheckLines.Well(well.Text)),
        ];
    }

    private IEnumerable<(string Field, string Text)> Well(NoticeDraft draft)
    {
        var details = draft.Details;
        yield return (nameof(details.Title), words["CheckTitle", details.Title.Length]);
        yield return (nameof(details.Description), words.Count("CheckDescription", WordsIn(draft.Html)));
        if (draft.Organization is { } organization)
            yield return (PostingDetails.HiringOrganization, words["CheckOrganization", organization.Profile.Name]);
        if (details.Salary is not null)
            yield return (nameof(details.Salary), words["CheckPay"]);
        if (details.Apply is not null)
            yield return (nameof(details.Apply), words["CheckApply"]);
        if (details.ValidThrough is null)
            yield return (nameof(details.ValidThrough), words.Count("CheckDefaultDeadline", options.Value.DefaultOpenDays));
    }

    private static int WordsIn(string html) => PlainText.FromHtml(html) is { Length: > 0 } text ? text.Split(' ').Length : 0;

    private OpeningCard Card(NoticeDraft draft)
    {
        var opening = Opening.Of(draft.Id ?? 0, draft.Slug, draft.Details, draft.Organization?.Profile.Name);
        var card = cards.Of([opening])[0];
        // It has no page yet; its title leads to where the title is written.
        return card with
        {
            Path = FieldIds.LinkTo(FieldIds.NameOf(nameof(PostingDetails.Title))),
            Title = card.Title is "" ? words["NoTitleYet"] : card.Title,
        };
    }

    private string Crumbs(Posting? posting)
    {
        string?[] crumbs = [new Uri(links.Origin).Authority, "jobs", posting?.Id.ToString(CultureInfo.InvariantCulture)];
        return string.Join(" › ", crumbs.OfType<string>());
    }

    private string Markup(NoticeDraft draft, PostingDetails completed, Organization organization)
    {
        var markup = MarkupBuilder.Build(draft.Id ?? 0, draft.Slug, completed, draft.Html, organization, links);
        return JsonNode.Parse(MarkupJson.Write(markup))?.ToJsonString(Readable) ?? "";
    }
}
