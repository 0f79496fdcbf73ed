using System.Globalization;
using JobBoard.Postings;
using JobBoard.Publishing;
using JobBoard.Structured;
using JobBoard.Web.Admin.Postings;
using JobBoard.Web.Admin.Revisions;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Publication;

/// <summary>Opens a posting now or later, hands it to a reviewer, or gives it back with reasons.</summary>
[Area("Admin")]
[Authorize(StaffPolicies.Staff)]
[ResponseCache(NoStore = true)]
public sealed class PublicationController(
    PostingEdits edits, PostingLife life, PostingDesk desk, Comparisons comparisons, FieldTexts texts, OutcomePages outcomes, StaffFrames frames,
    CurrentStaff staff, IStringLocalizer<StaffWords> words, TimeProvider time) : Controller
{
    private const int LongestNote = 1_000;

    /// <param name="done">What has just been done; after a publication the page tells what comes of it.</param>
    [HttpGet("/admin/postings/{id:int}/publication")]
    public async Task<IActionResult> Index([FromRoute] int id, string? done, CancellationToken cancellationToken)
    {
        if (done is "Published" or "Scheduled" or "Submitted"
            && await edits.FindAsync(id, staff.Standing, cancellationToken) is { Posting: var posting }
            && outcomes.Of(posting) is { } outcome)
        {
            return View("Outcome", outcome);
        }
        return await PageAsync(id, new PublicationForm(), cancellationToken) is { } page ? View(page) : NotFound();
    }

    [HttpPost("/admin/postings/{id:int}/publication")]
    public async Task<IActionResult> Create([FromRoute] int id, [Bind(Prefix = "Form")] PublicationForm form, CancellationToken cancellationToken)
    {
        if (await PageAsync(id, form, cancellationToken) is not { } page)
            return NotFound();
        if (!TryReadInstant(form, page.Zone, out var opensAt))
            return View("Index", page);
        return await life.PublishAsync(id, opensAt, staff.Standing, cancellationToken) switch
        {
            PostingOutcome.Done => Redirect(Done(id, opensAt is null ? "Published" : "Scheduled")),
            PostingOutcome.Queued => Redirect(Done(id, "Submitted")),
            PostingOutcome.Blocked blocked => View("Index", page with { Checks = words.Checks(blocked.Findings, page.Posting.Path), IsBlocked = true }),
            PostingOutcome.Missing => NotFound(),
            _ => Redirect(Done(id, "NotNow")),
        };
    }

    /// <param name="whole">What to change in the whole.</param>
    /// <param name="notes">What to change, by field; empty ones are none.</param>
    [HttpPost("/admin/postings/{id:int}/return")]
    [Authorize(StaffPolicies.Moderator)]
    public async Task<IActionResult> Return([FromRoute] int id, string? whole, Dictionary<string, string?> notes, CancellationToken cancellationToken)
    {
        if (await PageAsync(id, new PublicationForm(), cancellationToken) is not { } page)
            return NotFound();
        var known = page.Notable.Select(field => field.Field).ToHashSet();
        var said = notes.Where(note => known.Contains(note.Key)).Append(KeyValuePair.Create("", whole))
            .Where(note => !string.IsNullOrWhiteSpace(note.Value)).ToDictionary(note => note.Key, note => note.Value!.Trim());
        if (said.Count is 0 || said.Values.Any(note => note.Length > LongestNote))
        {
            ModelState.AddModelError("notes", words["SayWhatToChange", LongestNote]);
            return View("Index", page);
        }
        return await life.ReturnAsync(id, said, staff.Standing, cancellationToken) switch
        {
            PostingOutcome.Missing => NotFound(),
            PostingOutcome.Done => Redirect(Done(id, "Returned")),
            _ => Redirect(Done(id, "NotNow")),
        };
    }

    private static string Done(int id, string what) => $"{StaffPaths.Posting(id)}/publication?done={what}";

    private async Task<PublicationPage?> PageAsync(int id, PublicationForm form, CancellationToken cancellationToken)
    {
        if (await edits.FindAsync(id, staff.Standing, cancellationToken) is not { Posting: var posting } current)
            return null;
        var (standing, now, details) = (staff.Standing, time.GetUtcNow(), current.Details);
        var isWaiting = posting.Stage is PostingStage.InReview || posting.Proposal is { ReturnedAt: null };
        var findings = posting.StateAt(now) is PostingState.Draft or PostingState.InReview
            ? await desk.CheckCompletedAsync(posting, cancellationToken)
            : await desk.CheckAsync(posting, details, current.OrganizationId, cancellationToken);
        return new PublicationPage(
            frames.Of(words["PublicationOf", details.Title], StaffPaths.Postings),
            words.Head(posting, now),
            PostingDesk.MayPublish(standing, posting.Organization),
            posting.Proposal is null && !(posting.PublicFrom <= now)
                ? [new Choice(PublicationForm.Now, words["OpenNow"]), new Choice(PublicationForm.Later, words["OpenLater"])] : [],
            desk.TimeZoneOf(details, posting.Organization),
            words.Checks(findings, StaffPaths.Posting(id)),
            PublishingGate.Blocks(findings),
            posting.Proposal is null ? null : Compare(posting, details),
            texts.Of(details, posting.Organization?.Profile.Name),
            isWaiting && standing.IsModerator,
            form);
    }

    private ComparisonTable Compare(Posting posting, PostingDetails proposed)
    {
        var name = posting.Organization?.Profile.Name;
        return new ComparisonTable(comparisons.Of(posting.Details, name, proposed, name), words["PublicNow"], words["Proposed"]);
    }

    private bool TryReadInstant(PublicationForm form, string zone, out DateTimeOffset? opensAt)
    {
        opensAt = null;
        if (form.When is not PublicationForm.Later)
            return true;
        if (!ZonedDate.TryParseDay(form.Day, out var day))
            ModelState.AddModelError("Form.Day", words["SayADay"]);
        if (!TimeOnly.TryParse(form.Time is null or "" ? "00:00" : form.Time, CultureInfo.InvariantCulture, out var at))
            ModelState.AddModelError("Form.Time", words["SayATime"]);
        if (!ModelState.IsValid)
            return false;
        opensAt = new ZonedDate(day, at, zone).Start;
        if (opensAt <= time.GetUtcNow())
            ModelState.AddModelError("Form.Day", words["SayALaterDay"]);
        return ModelState.IsValid;
    }
}
