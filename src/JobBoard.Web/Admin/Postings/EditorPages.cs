using System.Globalization;
using JobBoard.Geography;
using JobBoard.Links;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Publishing;
using JobBoard.Storage;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Facts;
using JobBoard.Web.Shared.Forms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace JobBoard.Web.Admin.Postings;

/// <summary>Makes the editor's page for whoever is signed in.</summary>
public sealed class EditorPages(
    BoardDb db, StaffFrames frames, CurrentStaff staff, EditorPreview preview, PostingFormReader reader, EditorPass pass, TimeProvider time,
    IOptions<PublishingOptions> options, IStringLocalizer<Words> words, IStringLocalizer<StaffWords> staffWords)
{
    /// <summary>Reads a form as this person may fill it in.</summary>
    public async Task<FormReading> ReadAsync(PostingForm form, EditablePosting? posting, CancellationToken cancellationToken)
    {
        var organizations = await OrganizationsAsync(cancellationToken);
        var categories = await db.Categories.Select(category => category.Slug).ToListAsync(cancellationToken);
        var stored = posting is null ? null : new StoredText(posting.Details, posting.OrganizationId);
        return reader.Read(form, stored, new FormChoices(
            [.. organizations.Select(one => one.Id)], !staff.Standing.IsModerator, categories, options.Value.Locale));
    }

    /// <param name="posting">Null for a new one.</param>
    public async Task<EditPage> PageAsync(
        EditablePosting? posting, PostingForm form, FormReading reading, CancellationToken cancellationToken)
    {
        var heading = posting?.Posting.Details.Title ?? staffWords["NewPosting"].Value;
        return new EditPage(
            frames.Of(heading, StaffPaths.Postings),
            posting?.Posting.Id,
            form.WithSpareRows(),
            posting is null ? NewHead() : Head(posting),
            await ChoicesAsync(form, cancellationToken),
            await preview.OfAsync(reading, posting?.Posting, cancellationToken),
            posting?.Notes ?? new Dictionary<string, string>(),
            Kept: null,
            Begun: [],
            Conflict: [])
        {
            Pass = pass.Issue(staff.Standing.UserId, posting?.Posting.Id, form.Key),
        };
    }

    private EditorHead NewHead() => new(
        staffWords["NewPosting"], staffWords["StateDraft"], "badge", staffWords["NothingSaved"],
        Saved: null, Revisions: null, Public: null, staffWords["SaveDraft"], Step: null, Acts: []);

    private EditorHead Head(EditablePosting editable)
    {
        var (posting, now) = (editable.Posting, time.GetUtcNow());
        var state = posting.StateAt(now);
        var explanation = state switch
        {
            PostingState.Draft => "NothingPublic",
            PostingState.InReview => "WaitsForReview",
            PostingState.Scheduled => "OpensLater",
            PostingState.Published => posting.Proposal is null ? "IsPublic" : "EditWaits",
            PostingState.Closed or PostingState.Deleted => "IsClosed",
        };
        var badge = staffWords.Badge(state, posting.ReasonAt(now));
        var mayPublish = PostingDesk.MayPublish(staff.Standing, posting.Organization);
        var path = StaffPaths.Posting(posting.Id);
        return new EditorHead(
            posting.Details.Title,
            badge.Text,
            badge.CssClass,
            staffWords[explanation],
            Around("SavedAt", posting.ModifiedAt),
            new NavLink($"{path}/revisions", staffWords.Count("Revisions", posting.Version), Current: null),
            state is PostingState.Published ? PublicLinks.Posting(posting.Id, posting.Slug) : null,
            SaveText(posting, state, mayPublish),
            StepOf(posting, state, mayPublish),
            [.. ActsOf(posting, state)]);
    }

    private string? StepOf(Posting posting, PostingState state, bool mayPublish) => (state, posting.Proposal) switch
    {
        (PostingState.InReview, _) or (_, { ReturnedAt: null }) => mayPublish ? staffWords["ApproveStep"].Value : null,
        (PostingState.Draft, _) => mayPublish ? staffWords["PublishStep"] : staffWords["SubmitStep"],
        _ => null,
    };

    private IEnumerable<EditorAct> ActsOf(Posting posting, PostingState state)
    {
        var path = StaffPaths.Posting(posting.Id);
        if (state is PostingState.Published or PostingState.Scheduled or PostingState.Closed)
            yield return new EditorAct($"{path}/renewal", staffWords["Renew"], IsQuestion: true);
        if (posting.CanClose(time.GetUtcNow()))
            yield return new EditorAct($"{path}/closing", staffWords["CloseThisJob"], IsQuestion: true);
        if (posting.CanReopen(time.GetUtcNow()))
            yield return new EditorAct($"{path}/reopening", staffWords["Reopen"], IsQuestion: false);
        if (state is PostingState.Draft or PostingState.InReview or PostingState.Scheduled || posting.Proposal is not null)
            yield return new EditorAct($"{path}/preview-link", staffWords["MakePreviewLink"], IsQuestion: false);
        yield return new EditorAct($"{path}/copy", staffWords["Duplicate"], IsQuestion: false);
        yield return new EditorAct($"{path}/deletion", staffWords["Delete"], IsQuestion: false);
    }

    /// <summary>A moment, by the board's clock.</summary>
    public Phrase Around(string key, DateTimeOffset instant)
    {
        var there = TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone));
        var day = words.Day(DateOnly.FromDateTime(there.DateTime));
        var moment = words.TimeIn(there.ToString("HH:mm", CultureInfo.CurrentCulture), options.Value.TimeZone, instant);
        return staffWords.Around(key, $"{day}, {moment}") with { Instant = there.Iso() };
    }

    private string SaveText(Posting posting, PostingState state, bool mayPublish) => state switch
    {
        PostingState.Draft or PostingState.InReview => staffWords["SaveDraft"],
        PostingState.Closed or PostingState.Deleted => staffWords["SaveChanges"],
        _ => staffWords[mayPublish || posting.Stage is not PostingStage.Published ? "SaveChanges" : "SubmitChanges"],
    };

    private async Task<List<NamedOrganization>> OrganizationsAsync(CancellationToken cancellationToken)
    {
        return await db.Organizations.WorkedOnBy(staff.Standing).OrderBy(one => one.Key).Select(one => new NamedOrganization(one.Id, one.Profile.Name)).ToListAsync(cancellationToken);
    }

    private async Task<EditorChoices> ChoicesAsync(PostingForm form, CancellationToken cancellationToken)
    {
        var organizations = (await OrganizationsAsync(cancellationToken))
            .Select(one => new Choice(one.Id.ToString(CultureInfo.InvariantCulture), one.Name)).ToList();
        var categories = await db.Categories.OrderBy(one => one.Name).Select(one => new Choice(one.Slug, one.Name)).ToListAsync(cancellationToken);
        return new EditorChoices(
            staff.Standing.IsModerator || organizations.Count is not 1 ? [new Choice("", ""), .. organizations] : organizations,
            [.. Enum.GetValues<EmploymentTypes>().Where(type => type is not EmploymentTypes.None).Select(type => Of(type, words.Employment(type)))],
            [.. Enum.GetValues<Arrangement>().Select(one => Of(one, words.Arrangement(one) ?? "")), new Choice("", staffWords["NotSaid"])],
            [
                Of(SalaryState.Range, staffWords["PayRange"]), Of(SalaryState.ToBeDecided, staffWords["PayOpen"]),
                Of(SalaryState.NotDisclosed, staffWords["PayNotDisclosed"]), Of(SalaryState.Unpaid, staffWords["PayUnpaid"]),
                new Choice("", staffWords["NotSaid"]),
            ],
            [
                new Choice("", ""), Of(SalaryUnit.Hour, staffWords["UnitHour"]), Of(SalaryUnit.Day, staffWords["UnitDay"]),
                Of(SalaryUnit.Week, staffWords["UnitWeek"]), Of(SalaryUnit.Month, staffWords["UnitMonth"]), Of(SalaryUnit.Year, staffWords["UnitYear"]),
            ],
            [
                Of(ApplicationMethod.Email, staffWords["ApplyByMail"]), Of(ApplicationMethod.Url, staffWords["ApplyAtUrl"]),
                Of(ApplicationMethod.Form, staffWords["ApplyByForm"]), new Choice("", staffWords["NotSaid"]),
            ],
            [
                new Choice("", ""), new Choice("D", staffWords["Days"]), new Choice("W", staffWords["Weeks"]),
                new Choice("M", staffWords["Months"]), new Choice("Y", staffWords["Years"]),
            ],
            [new Choice(LanguageNeed.Required, staffWords["LanguageRequired"]), new Choice(LanguageNeed.Welcome, staffWords["LanguageWelcome"])],
            [new Choice("", staffWords["NotSaid"]), .. Enum.GetValues<EducationLevel>().Select(level => Of(level, words.Capitalized(words.Education(level))))],
            [new Choice("", ""), .. WithStored(categories, form.Category)],
            [.. WithStored([.. Languages.Offered.Select(tag => new Choice(tag, Languages.Name(tag))).OrderBy(one => one.Text, StringComparer.CurrentCulture)], form.Locale)],
            [.. Currencies.Codes.Select(code => new Choice(code, Currencies.NameOf(code) ?? code))]);
    }

    private static IEnumerable<Choice> WithStored(IReadOnlyList<Choice> offered, string? stored) =>
        string.IsNullOrEmpty(stored) || offered.Any(one => one.Value == stored) ? offered : [new Choice(stored, Languages.Name(stored)), .. offered];

    private static Choice Of<T>(T value, string text) where T : struct, Enum => new(value.ToString(), text);

    private sealed record NamedOrganization(int Id, string Name);
}
