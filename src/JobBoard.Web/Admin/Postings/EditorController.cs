using JobBoard.Postings;
using JobBoard.Publishing;
using JobBoard.Storage;
using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Web.Admin.Postings;

/// <summary>Writing a posting: the form, its drafts, its preview.</summary>
[Area("Admin")]
[Authorize(StaffPolicies.Staff)]
[ResponseCache(NoStore = true)]
public sealed class EditorController(
    BoardDb db, CurrentStaff staff, PostingEdits edits, EditorPages pages, EditorPreview preview, EditorSaving saving, KeptForms kept) : Controller
{
    public const string EditView = "/Admin/Postings/Edit.cshtml";

    /// <param name="key">Of a text that was begun and not saved.</param>
    [HttpGet(StaffPaths.NewPosting)]
    public async Task<IActionResult> New(Guid? key, CancellationToken cancellationToken) =>
        View(EditView, await kept.NewPageAsync(key, cancellationToken));

    /// <param name="stored">Whether to leave what was typed and not saved, and show what is stored.</param>
    [HttpGet("/admin/postings/{id:int}")]
    public async Task<IActionResult> Edit([FromRoute] int id, bool stored, CancellationToken cancellationToken) =>
        await edits.FindAsync(id, staff.Standing, cancellationToken) is { } posting
            ? View(EditView, await kept.PageAsync(posting, stored, cancellationToken))
            : NotFound();

    /// <param name="then">What the person wants to do next with what is saved.</param>
    [HttpPost(StaffPaths.Postings)]
    public async Task<IActionResult> Create(
        [Bind(Prefix = EditPage.Prefix)] PostingForm form, string? then, CancellationToken cancellationToken) =>
        Answer(await saving.CreateAsync(form, ModelState, cancellationToken), then);

    [HttpPost("/admin/postings/{id:int}")]
    public async Task<IActionResult> Save(
        [FromRoute] int id, [Bind(Prefix = EditPage.Prefix)] PostingForm form, string? then, CancellationToken cancellationToken) =>
        Answer(await saving.SaveAsync(id, form, ModelState, cancellationToken), then);

    /// <summary>Shows what becomes of the form; stores nothing.</summary>
    /// <param name="posting">The posting that it is for; null for a new one.</param>
    /// <param name="whole">Whether to show the whole page, for a browser without script.</param>
    [HttpPost(StaffPaths.PostingPreview)]
    public async Task<IActionResult> Preview(
        [Bind(Prefix = EditPage.Prefix)] PostingForm form, int? posting, bool whole, CancellationToken cancellationToken)
    {
        var editable = posting is { } id ? await edits.FindAsync(id, staff.Standing, cancellationToken) : null;
        if (posting is not null && editable is null)
            return NotFound();
        var reading = await pages.ReadAsync(form, editable, cancellationToken);
        if (!whole)
            return PartialView("/Admin/Postings/_Preview.cshtml", await preview.OfAsync(reading, editable?.Posting, cancellationToken));
        ModelState.Tell(reading.Errors);
        return View(EditView, await pages.PageAsync(editable, form, reading, cancellationToken));
    }

    /// <summary>Keeps what is typed, for the person who types it.</summary>
    [HttpPost(StaffPaths.PostingAutosave)]
    public async Task<IActionResult> Autosave([Bind(Prefix = EditPage.Prefix)] PostingForm form, int? posting, CancellationToken cancellationToken)
    {
        if (posting is { } id && !await db.Postings.WorkedOnBy(staff.Standing).AnyAsync(one => one.Id == id, cancellationToken))
            return NotFound();
        return await kept.KeepAsync(form, staff.Standing.UserId, posting, cancellationToken) is { } savedAt
            ? Json(new { savedAt })
            : BadRequest();
    }

    private IActionResult Answer(EditorAnswer answer, string? then) => answer switch
    {
        { Page: { } page } => View(EditView, page),
        { Saved: { } id } => LocalRedirect(then is EditPage.Publication ? $"{StaffPaths.Posting(id)}/publication" : StaffPaths.Posting(id)),
        _ => NotFound(),
    };
}
