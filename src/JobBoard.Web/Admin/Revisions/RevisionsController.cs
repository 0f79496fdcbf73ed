using System.Globalization;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Publishing;
using JobBoard.Storage;
using JobBoard.Web.Admin.Postings;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Revisions;

/// <summary>Who saved what when, what differs between two of them, and the way back.</summary>
[Area("Admin")]
[Authorize(StaffPolicies.Staff)]
[ResponseCache(NoStore = true)]
public sealed class RevisionsController(
    BoardDb db, PostingEdits edits, Comparisons comparisons, StaffFrames frames, CurrentStaff staff,
    IStringLocalizer<StaffWords> words, TimeProvider time) : Controller
{
    [HttpGet("/admin/postings/{id:int}/revisions")]
    public async Task<IActionResult> Index([FromRoute] int id, int? before, int? after, CancellationToken cancellationToken)
    {
        var posting = await db.Postings.AsNoTracking().WorkedOnBy(staff.Standing).Include(one => one.Organization)
            .SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (posting is null)
            return NotFound();
        var revisions = await db.Revisions.AsNoTracking().Where(one => one.PostingId == id).OrderByDescending(one => one.Number).ToListAsync(cancellationToken);
        var newer = revisions.Find(one => one.Number == after) ?? revisions[0];
        var older = revisions.Find(one => one.Number == before) ?? revisions.Find(one => one.Number < newer.Number) ?? newer;
        return View(new RevisionsPage(
            frames.Of(words["WhatChanged", posting.Details.Title], StaffPaths.Postings),
            words.Head(posting, time.GetUtcNow()),
            [.. revisions.Select(one => new Choice(one.Number.ToString(CultureInfo.InvariantCulture), NameOf(one)))],
            older.Number,
            newer.Number,
            await CompareAsync(older, newer, cancellationToken),
            (await edits.FindAsync(id, staff.Standing, cancellationToken))?.Base));
    }

    [HttpPost("/admin/postings/{id:int}/revisions/{number:int}/restoration")]
    public async Task<IActionResult> Restore([FromRoute] int id, int number, string? basedOn, CancellationToken cancellationToken)
    {
        var revision = await db.Postings.WorkedOnBy(staff.Standing).Where(one => one.Id == id).SelectMany(one => one.Revisions)
            .AsNoTracking().SingleOrDefaultAsync(one => one.Number == number, cancellationToken);
        if (revision is null)
            return NotFound();
        var details = PostingDetails.FromJson(revision.Details);
        return await edits.SaveAsync(id, details, revision.OrganizationId, basedOn ?? "", staff.Standing, cancellationToken) switch
        {
            PostingOutcome.Missing => NotFound(),
            PostingOutcome.Done => Redirect(Done(id, "RevisionRestored")),
            PostingOutcome.Queued => Redirect(Done(id, "RevisionProposed")),
            PostingOutcome.Replaced => Redirect(Done(id, "RevisionReplaced")),
            _ => Redirect(Done(id, "RevisionBlocked")),
        };
    }

    private static string Done(int id, string what) => $"{StaffPaths.Posting(id)}/revisions?done={what}";

    private async Task<ComparisonTable> CompareAsync(PostingRevision older, PostingRevision newer, CancellationToken cancellationToken)
    {
        var names = await db.Organizations.Where(one => one.Id == older.OrganizationId || one.Id == newer.OrganizationId)
            .ToDictionaryAsync(one => one.Id, one => one.Profile.Name, cancellationToken);
        var comparison = comparisons.Of(
            PostingDetails.FromJson(older.Details), names.GetValueOrDefault(older.OrganizationId ?? 0),
            PostingDetails.FromJson(newer.Details), names.GetValueOrDefault(newer.OrganizationId ?? 0));
        return new ComparisonTable(comparison, words["RevisionNumber", older.Number], words["RevisionNumber", newer.Number]);
    }

    private string NameOf(PostingRevision revision) =>
        words["RevisionNamed", revision.Number, revision.At.UtcDateTime.ToString("d MMMM yyyy, HH:mm", CultureInfo.CurrentCulture), revision.By];
}
