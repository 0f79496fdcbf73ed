using JobBoard.Publishing;
using JobBoard.Structured;
using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Postings;

/// <summary>What came of a save: the number of the posting, or the page that says why not; neither when there is no such posting.</summary>
public sealed record EditorAnswer(int? Saved = null, EditPage? Page = null);

/// <summary>Saves the editor's form, for its own door and for those that publish or submit what is in it.</summary>
public sealed class EditorSaving(
    PostingEdits edits, KeptForms kept, EditorPages pages, PostingFormWriter writer, CurrentStaff staff, IStringLocalizer<StaffWords> words)
{
    public async Task<EditorAnswer> CreateAsync(PostingForm form, ModelStateDictionary state, CancellationToken cancellationToken)
    {
        var reading = await pages.ReadAsync(form, null, cancellationToken);
        state.Tell(reading.Errors);
        if (reading.Errors.Count > 0)
            return new EditorAnswer(Page: await pages.PageAsync(null, form, reading, cancellationToken));
        var outcome = await edits.CreateAsync(reading.Details, reading.OrganizationId, staff.Standing, cancellationToken);
        return outcome is PostingOutcome.Done { Posting.Id: var id } ? await SavedAsync(id, null, form, cancellationToken) : new EditorAnswer();
    }

    public async Task<EditorAnswer> SaveAsync(int id, PostingForm form, ModelStateDictionary state, CancellationToken cancellationToken)
    {
        if (await edits.FindAsync(id, staff.Standing, cancellationToken) is not { } posting)
            return new EditorAnswer();
        var reading = await pages.ReadAsync(form, posting, cancellationToken);
        state.Tell(reading.Errors);
        if (reading.Errors.Count > 0)
            return new EditorAnswer(Page: await pages.PageAsync(posting, form, reading, cancellationToken));
        return await edits.SaveAsync(id, reading.Details, reading.OrganizationId, form.Base ?? "", staff.Standing, cancellationToken) switch
        {
            PostingOutcome.Done or PostingOutcome.Queued => await SavedAsync(id, id, form, cancellationToken),
            PostingOutcome.Blocked blocked => await RefuseAsync(posting, form, reading, blocked.Findings, state, cancellationToken),
            PostingOutcome.Replaced replaced => await CompareAsync(replaced.Current, form, cancellationToken),
            _ => new EditorAnswer(),
        };
    }

    /// <summary>The page with what stands against publishing, each error at its field.</summary>
    public async Task<EditorAnswer> RefuseAsync(
        EditablePosting posting, PostingForm form, FormReading reading, IReadOnlyList<Finding> findings, ModelStateDictionary state,
        CancellationToken cancellationToken)
    {
        var errors = findings.Where(finding => finding.Level is FindingLevel.Error);
        state.Tell(errors.Select(finding => new FieldError(FieldIds.NameOf(finding.Field), finding.Message)));
        return new EditorAnswer(Page: await pages.PageAsync(posting, form, reading, cancellationToken));
    }

    /// <summary>Both texts where they differ. Saved once more, the person's own stands, who has now seen the other.</summary>
    private async Task<EditorAnswer> CompareAsync(EditablePosting current, PostingForm form, CancellationToken cancellationToken)
    {
        form.Base = current.Base;
        var theirs = writer.Write(current.Details, current.OrganizationId);
        var reading = await pages.ReadAsync(form, current, cancellationToken);
        var page = await pages.PageAsync(current, form, reading, cancellationToken);
        return new EditorAnswer(Page: page with { Conflict = FormComparison.Of(form, theirs, page.Choices, words) });
    }

    private async Task<EditorAnswer> SavedAsync(int id, int? known, PostingForm form, CancellationToken cancellationToken)
    {
        await kept.DropAsync(form, known, cancellationToken);
        return new EditorAnswer(id);
    }
}

internal static class FieldErrors
{
    public static void Tell(this ModelStateDictionary state, IEnumerable<FieldError> errors)
    {
        foreach (var error in errors)
            state.AddModelError(error.Field, error.Message);
    }
}
