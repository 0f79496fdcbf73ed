using System.Globalization;
using JobBoard.Links;
using JobBoard.Postings;
using JobBoard.Publishing;
using JobBoard.Structured;
using JobBoard.Web.Admin.Postings;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Facts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace JobBoard.Web.Admin.Life;

/// <summary>Renews, closes, reopens, copies, deletes and restores a posting.</summary>
[Area("Admin")]
[Authorize(StaffPolicies.Staff)]
[ResponseCache(NoStore = true)]
public sealed class LifeController(
    PostingEdits edits, PostingLife life, PostingDesk desk, StaffFrames frames, CurrentStaff staff, PreviewTokens tokens, PublicLinks links,
    IStringLocalizer<StaffWords> words, IOptions<PublishingOptions> options, TimeProvider time) : Controller
{
    [HttpGet("/admin/postings/{id:int}/renewal")]
    public async Task<IActionResult> Renewal([FromRoute] int id, CancellationToken cancellationToken)
    {
        if (await edits.FindAsync(id, staff.Standing, cancellationToken) is not { Posting: var posting })
            return NotFound();
        var day = ZonedDate.DayOf(time.GetUtcNow(), ZoneOf(posting)).Day.AddDays(options.Value.DefaultOpenDays);
        return View(Page(posting, new RenewalForm { Day = day.Iso() }, []));
    }

    [HttpPost("/admin/postings/{id:int}/renewal")]
    public async Task<IActionResult> Renew([FromRoute] int id, [Bind(Prefix = "Form")] RenewalForm form, CancellationToken cancellationToken)
    {
        if (await edits.FindAsync(id, staff.Standing, cancellationToken) is not { Posting: var posting })
            return NotFound();
        if (!ZonedDate.TryParseDay(form.Day, out var day))
        {
            ModelState.AddModelError("Form.Day", words["SayADay"]);
            return View("Renewal", Page(posting, form, []));
        }
        var outcome = await life.RenewAsync(id, new ZonedDate(day, null, ZoneOf(posting)), staff.Standing, cancellationToken);
        return outcome is PostingOutcome.Blocked blocked
            ? View("Renewal", Page(posting, form, blocked.Findings))
            : Answer(outcome, id, "Renewed");
    }

    [HttpGet("/admin/postings/{id:int}/closing")]
    public async Task<IActionResult> Closing([FromRoute] int id, CancellationToken cancellationToken) =>
        await edits.FindAsync(id, staff.Standing, cancellationToken) is { Posting: var posting } ? View(Page(posting, new ClosingForm())) : NotFound();

    [HttpPost("/admin/postings/{id:int}/closing")]
    public async Task<IActionResult> Close([FromRoute] int id, [Bind(Prefix = "Form")] ClosingForm form, CancellationToken cancellationToken)
    {
        if (await edits.FindAsync(id, staff.Standing, cancellationToken) is not { Posting: var posting })
            return NotFound();
        if (ClosingWords.Read(form.Reason) is not { } reason)
        {
            ModelState.AddModelError("Form.Reason", words["SayWhyClosed"]);
            return View("Closing", Page(posting, form));
        }
        return Answer(await life.CloseAsync(id, reason, staff.Standing, cancellationToken), id, "Closed");
    }

    /// <summary>Makes a link by which somebody without an account can read the posting before it is public.</summary>
    [HttpPost("/admin/postings/{id:int}/preview-link")]
    public async Task<IActionResult> MakePreviewLink([FromRoute] int id, CancellationToken cancellationToken)
    {
        if (await edits.FindAsync(id, staff.Standing, cancellationToken) is not { Posting: var posting })
            return NotFound();
        var until = time.GetUtcNow() + PreviewTokens.Lasts;
        await life.RememberPreviewLinkAsync(posting, staff.Standing, until, cancellationToken);
        var ends = until.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.CurrentCulture);
        return View("PreviewLink", new PreviewLinkPage(
            frames.Of(words["PreviewLink"], StaffPaths.Postings),
            words.Head(posting, time.GetUtcNow()),
            new TextToTake("link", words["PreviewLink"], words["PreviewLinkHelp", ends], links.Absolute(tokens.PathTo(id, until)))));
    }

    [HttpPost("/admin/postings/{id:int}/reopening")]
    public async Task<IActionResult> Reopen([FromRoute] int id, CancellationToken cancellationToken) =>
        Answer(await life.ReopenAsync(id, staff.Standing, cancellationToken), id, "Reopened");

    [HttpPost("/admin/postings/{id:int}/copy")]
    public async Task<IActionResult> Copy([FromRoute] int id, CancellationToken cancellationToken)
    {
        var outcome = await life.DuplicateAsync(id, staff.Standing, edits, cancellationToken);
        return Answer(outcome, outcome is PostingOutcome.Done { Posting: var copy } ? copy.Id : id, "Copied");
    }

    [HttpPost("/admin/postings/{id:int}/deletion")]
    public async Task<IActionResult> Delete([FromRoute] int id, CancellationToken cancellationToken) =>
        await life.DeleteAsync(id, staff.Standing, cancellationToken) is PostingOutcome.Missing
            ? NotFound()
            : Redirect($"{StaffPaths.Postings}?state=deleted&done=Deleted");

    [HttpPost("/admin/postings/{id:int}/restoration")]
    public async Task<IActionResult> Restore([FromRoute] int id, CancellationToken cancellationToken)
    {
        var outcome = await life.RestoreAsync(id, staff.Standing, cancellationToken);
        return outcome is PostingOutcome.Done or PostingOutcome.Missing
            ? Answer(outcome, id, "Restored")
            : Redirect($"{StaffPaths.Postings}?state=deleted&done=NotNow");
    }

    private IActionResult Answer(PostingOutcome outcome, int id, string done) => outcome switch
    {
        PostingOutcome.Missing => NotFound(),
        PostingOutcome.Done => Redirect($"{StaffPaths.Posting(id)}?done={done}"),
        PostingOutcome.Queued => Redirect($"{StaffPaths.Posting(id)}?done=Submitted"),
        PostingOutcome.Blocked => Redirect($"{StaffPaths.Posting(id)}/publication?done=NotNow"),
        _ => Redirect($"{StaffPaths.Posting(id)}?done=NotNow"),
    };

    private string ZoneOf(Posting posting) => desk.TimeZoneOf(posting.Details, posting.Organization);

    private RenewalPage Page(Posting posting, RenewalForm form, IReadOnlyList<Finding> findings) => new(
        frames.Of(words["RenewalOf", posting.Details.Title], StaffPaths.Postings), words.Head(posting, time.GetUtcNow()), ZoneOf(posting),
        words.Checks(findings, StaffPaths.Posting(posting.Id)), form);

    private ClosingPage Page(Posting posting, ClosingForm form) => new(
        frames.Of(words["ClosingOf", posting.Details.Title], StaffPaths.Postings),
        words.Head(posting, time.GetUtcNow()),
        words.ClosingReasons(),
        form);
}
