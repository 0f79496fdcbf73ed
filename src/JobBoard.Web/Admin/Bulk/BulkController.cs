using System.Globalization;
using JobBoard.Postings;
using JobBoard.Publishing;
using JobBoard.Storage;
using JobBoard.Web.Admin.Postings;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Facts;
using JobBoard.Web.Shared.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace JobBoard.Web.Admin.Bulk;

/// <summary>One action on many postings: asked for, watched, undone.</summary>
[Area("Admin")]
[Authorize(StaffPolicies.Staff)]
[ResponseCache(NoStore = true)]
public sealed class BulkController(
    BoardDb db, BulkRuns runs, PostingTable table, StaffFrames frames, CurrentStaff staff, IStringLocalizer<StaffWords> words,
    IOptions<PublishingOptions> options, TimeProvider time) : Controller
{
    /// <summary>How many of all that match are named before it is done.</summary>
    private const int Named = 20;

    [HttpPost(StaffPaths.BulkChoice)]
    public async Task<IActionResult> Choose(BulkForm form, CancellationToken cancellationToken)
    {
        var page = await PageAsync(form with { Day = DefaultDay() }, await ChosenAsync(form, cancellationToken), cancellationToken);
        return page.Count is 0 ? Redirect($"{StaffPaths.Postings}?done=NothingSelected") : View("Choice", page);
    }

    [HttpPost(StaffPaths.Bulk)]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] BulkForm form, CancellationToken cancellationToken)
    {
        var chosen = await ChosenAsync(form, cancellationToken);
        // What matches is asked anew, so that nothing is done with postings of which nobody was told.
        if (form.All && chosen.Count != form.Count)
            ModelState.AddModelError("Form.Count", words.Count("BulkCountChanged", chosen.Count));
        var argument = ArgumentOf(form);
        if (argument is null || !ModelState.IsValid)
            return View("Choice", await PageAsync(form, chosen, cancellationToken));
        var run = await runs.StartAsync(form.Action, argument, chosen, staff.Standing, cancellationToken);
        return Redirect(StaffPaths.BulkRun(run.Id));
    }

    [HttpGet("/admin/bulk/{id:guid}")]
    public async Task<IActionResult> Show([FromRoute] Guid id, CancellationToken cancellationToken) =>
        await runs.FindAsync(id, staff.Standing, cancellationToken) is { } run ? View("Run", await PageAsync(run, cancellationToken)) : NotFound();

    [HttpPost("/admin/bulk/{id:guid}/undo")]
    public async Task<IActionResult> Undo([FromRoute] Guid id, CancellationToken cancellationToken) =>
        await runs.UndoAsync(id, staff.Standing, cancellationToken) is null ? NotFound() : Redirect(StaffPaths.BulkRun(id));

    private string DefaultDay() => ZonedDate.DayOf(time.GetUtcNow(), options.Value.TimeZone).Day
        .AddDays(options.Value.DefaultOpenDays).Iso();

    /// <summary>What the action needs; null, and an error at the field, when it is not said.</summary>
    private string? ArgumentOf(BulkForm form)
    {
        switch (form.Action)
        {
            case BulkAction.Close when ClosingWords.Read(form.Reason) is { } reason:
                return reason.ToString();
            case BulkAction.Close:
                ModelState.AddModelError("Form.Reason", words["SayWhyClosed"]);
                return null;
            case BulkAction.Renew when ZonedDate.TryParseDay(form.Day, out var day):
                return day.Iso();
            case BulkAction.Renew:
                ModelState.AddModelError("Form.Day", words["SayADay"]);
                return null;
            default:
                return "";
        }
    }

    /// <summary>The postings that the form means, as many as a run takes; by the query of the table, or those ticked.</summary>
    private Task<List<int>> ChosenAsync(BulkForm form, CancellationToken cancellationToken)
    {
        var ids = form.Id ?? [];
        var chosen = form.All
            ? table.Matching(form.Query ?? new PostingsQuery(), staff.Standing)
            : db.Postings.WorkedOnBy(staff.Standing).Where(posting => ids.Contains(posting.Id)).OrderBy(posting => posting.Id);
        return chosen.Select(posting => posting.Id).Take(BulkRuns.Most).ToListAsync(cancellationToken);
    }

    private async Task<BulkChoicePage> PageAsync(BulkForm form, List<int> chosen, CancellationToken cancellationToken)
    {
        var named = form.All ? [.. chosen.Take(Named)] : chosen;
        var titles = await TitlesAsync(named, cancellationToken);
        var heading = words.Count($"Bulk{form.Action}", chosen.Count);
        var matching = form.All && chosen.Count == BulkRuns.Most
            ? await table.Matching(form.Query ?? new PostingsQuery(), staff.Standing).CountAsync(cancellationToken)
            : chosen.Count;
        return new BulkChoicePage(
            frames.Of(heading, StaffPaths.Postings),
            heading,
            chosen.Count,
            [.. named.Where(titles.ContainsKey).Select(id => new Choice(id.ToString(CultureInfo.InvariantCulture), titles[id]))],
            chosen.Count > named.Count ? words.Count("BulkMore", chosen.Count - named.Count) : null,
            matching > chosen.Count ? words["BulkBound", matching, chosen.Count].Value : null,
            words.ClosingReasons(),
            form with { Count = chosen.Count });
    }

    private async Task<BulkRunPage> PageAsync(BulkRun run, CancellationToken cancellationToken)
    {
        var heading = words.Count($"Bulk{run.Action}", run.Items.Count);
        var isFinished = run.FinishedAt is not null;
        var titles = isFinished ? await TitlesAsync([.. run.Items.Select(item => item.PostingId)], cancellationToken) : [];
        var done = run.UndoneAt is null ? run.Finished : run.Items.Count(item => item.Result is BulkResult.Undone);
        return new BulkRunPage(
            frames.Of(heading, StaffPaths.Postings), run.Id, heading,
            isFinished ? words[run.UndoneAt is null ? "BulkFinished" : "BulkUndone"] : words["BulkProgress", done, run.Items.Count],
            done,
            run.Items.Count,
            isFinished,
            isFinished && run.UndoneAt is null && run.Items.Any(item => item.Result is BulkResult.Done),
            [.. run.Items.Where(item => titles.ContainsKey(item.PostingId)).Select(item =>
                new BulkLine(StaffPaths.Posting(item.PostingId), titles[item.PostingId], words[$"BulkResult{item.Result}"]))]);
    }

    private Task<Dictionary<int, string>> TitlesAsync(IReadOnlyList<int> ids, CancellationToken cancellationToken) =>
        db.Postings.WorkedOnBy(staff.Standing).Where(posting => ids.Contains(posting.Id)).Take(BulkRuns.Most)
            .ToDictionaryAsync(posting => posting.Id, posting => posting.Details.Title, cancellationToken);
}
