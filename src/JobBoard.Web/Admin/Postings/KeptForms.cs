using System.Text.Json;
using JobBoard.Postings;
using JobBoard.Publishing;
using JobBoard.Web.Shared;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace JobBoard.Web.Admin.Postings;

/// <summary>Opens the editor where the person left it: with what was typed and not saved, if anything.</summary>
public sealed class KeptForms(
    Autosaves autosaves, CurrentStaff staff, PostingDesk desk, EditorPages pages, PostingFormWriter writer, IOptions<PublishingOptions> options,
    IStringLocalizer<StaffWords> words)
{
    /// <summary>More than any form that a person types.</summary>
    private const int LongestForm = 512 * 1024;

    public async Task<EditPage> NewPageAsync(Guid? key, CancellationToken cancellationToken)
    {
        var begun = await autosaves.NewAsync(staff.Standing.UserId, cancellationToken);
        var chosen = begun.Find(one => one.Id == key && one.PostingId is null);
        var form = FormOf(chosen) ?? Blank();
        var page = await pages.PageAsync(null, form, await pages.ReadAsync(form, null, cancellationToken), cancellationToken);
        return page with
        {
            Kept = chosen is null ? null : pages.Around("KeptNew", chosen.At),
            Begun = key is null ? [.. begun.Select(Link)] : [],
        };
    }

    public async Task<EditPage> PageAsync(EditablePosting posting, bool stored, CancellationToken cancellationToken)
    {
        var typed = stored ? null : await autosaves.FindAsync(staff.Standing.UserId, posting.Posting.Id, cancellationToken);
        var form = FormOf(typed);
        var kept = form is null || typed is null ? null : pages.Around("KeptEdit", typed.At);
        form ??= Stored(posting);
        var page = await pages.PageAsync(posting, form, await pages.ReadAsync(form, posting, cancellationToken), cancellationToken);
        return page with { Kept = kept };
    }

    /// <summary>Keeps a form until it is saved.</summary>
    /// <returns>When it was kept; null when its key is none, or another person's.</returns>
    public async Task<DateTimeOffset?> KeepAsync(PostingForm form, Guid userId, int? postingId, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.Serialize(form, PostingFormJson.Default.PostingForm);
        return Guid.TryParse(form.Key, out var key) && key != Guid.Empty && json.Length <= LongestForm
            ? await autosaves.KeepAsync(key, userId, postingId, form.Base ?? "", json, cancellationToken)
            : null;
    }

    public Task DropAsync(PostingForm form, int? postingId, CancellationToken cancellationToken) =>
        autosaves.DropAsync(staff.Standing.UserId, Guid.TryParse(form.Key, out var key) ? key : Guid.Empty, postingId, cancellationToken);

    private PostingForm Blank()
    {
        var organization = staff.Standing is { IsModerator: false, Memberships: { Count: 1 } only } ? only.Keys.Single() : (int?)null;
        var details = new PostingDetails { Title = "", Locale = options.Value.Locale };
        return WithKey(writer.Write(details, organization, options.Value.TimeZone));
    }

    private PostingForm Stored(EditablePosting posting)
    {
        var zone = desk.TimeZoneOf(posting.Details, posting.Posting.Organization);
        var form = WithKey(writer.Write(posting.Details, posting.OrganizationId, zone));
        form.Base = posting.Base;
        return form;
    }

    private NavLink Link(Autosave begun) => new(
        $"{StaffPaths.NewPosting}?key={begun.Id}", FormOf(begun)?.Title is { Length: > 0 } title ? title : words["NoTitleYet"], Current: null);

    private static PostingForm WithKey(PostingForm form)
    {
        form.Key = Guid.CreateVersion7().ToString();
        return form;
    }

    private static PostingForm? FormOf(Autosave? kept)
    {
        try
        {
            var form = kept is null ? null : JsonSerializer.Deserialize(kept.Form, PostingFormJson.Default.PostingForm);
            form?.Key = kept?.Id.ToString();
            return form;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
