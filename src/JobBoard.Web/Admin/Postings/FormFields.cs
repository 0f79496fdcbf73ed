using System.Globalization;
using JobBoard.Postings;
using JobBoard.Text;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Forms;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Postings;

/// <summary>Reads one field after the other, and notes what is wrong with each.</summary>
/// <param name="before">The form of what is stored.</param>
internal sealed partial class FormFields(
    PostingForm form, PostingForm before, PostingDetails stored, IStringLocalizer<StaffWords> words)
{
    private const int MostMonths = 1200;

    private readonly List<FieldError> _errors = [];

    public IReadOnlyList<FieldError> Errors => _errors;

    public string Title()
    {
        if (Same(form.Title, before.Title))
            return stored.Title is "" ? Missing() : stored.Title;
        var title = PlainText.Fold(form.Title ?? "");
        if (title is "")
            return Missing();
        if (title.Length <= PostingDetails.MaxTitle)
            return title;
        Wrong(nameof(form.Title), words["TitleLong", PostingDetails.MaxTitle]);
        return title[..PostingDetails.MaxTitle];
    }

    public int? Organization(FormChoices choices)
    {
        var isBlank = string.IsNullOrWhiteSpace(form.Organization);
        if (isBlank && !choices.NeedsOrganization)
            return null;
        if (int.TryParse(form.Organization, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && choices.Organizations.Contains(id))
            return id;
        Wrong(nameof(form.Organization), words[isBlank ? "OrganizationMissing" : "OrganizationWrong"]);
        return null;
    }

    public string Description() => Same(form.Description, before.Description)
        ? stored.Description
        : (form.Description ?? "").ReplaceLineEndings("\n");

    public EmploymentTypes EmploymentTypes() => form.EmploymentTypes
        .Select(typed => OneOf<EmploymentTypes>(nameof(form.EmploymentTypes), typed) ?? default)
        .Aggregate(JobBoard.Postings.EmploymentTypes.None, (all, one) => all | one);

    public Arrangement? Arrangement() => OneOf<Arrangement>(nameof(form.Arrangement), form.Arrangement);

    public EducationLevel? EducationLevel() => OneOf<EducationLevel>(nameof(form.EducationLevel), form.EducationLevel);

    public int? ExperienceMonths()
    {
        if (Same(form.ExperienceMonths, before.ExperienceMonths))
            return stored.ExperienceMonths;
        if (NumberText.TryRead(form.ExperienceMonths, out var months) && months is null or (<= MostMonths and { Scale: 0 }))
            return (int?)months;
        Wrong(nameof(form.ExperienceMonths), words["MonthsWrong"]);
        return null;
    }

    public string Locale(string usual)
    {
        if (Same(form.Locale, before.Locale))
            return before.Locale is null ? usual : stored.Locale;
        if (string.IsNullOrWhiteSpace(form.Locale))
            return usual;
        if (LanguageTag.IsKnown(form.Locale))
            return form.Locale;
        Wrong(nameof(form.Locale), words["ChooseOne"]);
        return usual;
    }

    /// <summary>When the work starts: a day or a month that is one beyond doubt, else words.</summary>
    public string? StartDate()
    {
        if (Same(form.StartDate, before.StartDate))
            return stored.StartDate;
        var said = Line(form.StartDate);
        string[] days = ["d MMMM yyyy", "d MMM yyyy", "yyyy-MM-dd"];
        if (DateOnly.TryParseExact(said, days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return DateOnly.TryParseExact(said, ["MMMM yyyy", "MMM yyyy", "yyyy-MM"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month.ToString("yyyy-MM", CultureInfo.InvariantCulture)
            : said;
    }

    public string? Duration()
    {
        if (Same(form.DurationNumber, before.DurationNumber) && Same(form.DurationUnit, before.DurationUnit))
            return stored.Duration;
        if (Line(form.DurationNumber) is not { } said)
            return null;
        if (WorkDuration.Parse(said) is not null)
            return said;
        var isNumber = NumberText.TryRead(said, out var number) && number is > 0 and < 10_000 && number % 1 is 0;
        if (!isNumber)
            Wrong(nameof(form.DurationNumber), words["DurationWrong"]);
        else if (form.DurationUnit is not ("D" or "W" or "M" or "Y"))
            Wrong(nameof(form.DurationUnit), words["DurationUnitMissing"]);
        else
            return string.Create(CultureInfo.InvariantCulture, $"P{number:0}{form.DurationUnit}");
        return null;
    }

    public ZonedDate? Date(string field, Func<PostingForm, DateInput> typed, Func<PostingDetails, ZonedDate?> kept)
    {
        var (now, then) = (typed(form), typed(before));
        var isSame = Same(now.Day, then.Day) && Same(now.Month, then.Month) && Same(now.Year, then.Year) && Same(now.Time, then.Time);
        if (isSame && (kept(stored) is null || Same(now.Zone, then.Zone)))
            return kept(stored);
        var reading = now.Read(words);
        if (reading.Part is { } part)
            Wrong($"{field}.{part}", reading.Message);
        return reading.Date;
    }

    /// <summary>A line of free text.</summary>
    public string? Text(Func<PostingForm, string?> typed, Func<PostingDetails, string?> kept) =>
        Same(typed(form), typed(before)) ? kept(stored) : Line(typed(form));

    public string? Chosen(
        string field, Func<PostingForm, string?> typed, Func<PostingDetails, string?> kept, IReadOnlyCollection<string> offered)
    {
        if (Same(typed(form), typed(before)))
            return kept(stored);
        if (Line(typed(form)) is not { } said || offered.Contains(said))
            return Line(typed(form));
        Wrong(field, words["ChooseOne"]);
        return null;
    }

    private string Missing()
    {
        Wrong(nameof(form.Title), words["TitleMissing"]);
        return "";
    }

    private T? OneOf<T>(string field, string? typed) where T : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        if (Enum.GetNames<T>().Contains(typed))
            return Enum.Parse<T>(typed);
        Wrong(field, words["ChooseOne"]);
        return null;
    }

    private decimal? Number(string field, string? typed)
    {
        if (!NumberText.TryRead(typed, out var number))
            Wrong(field, words["NumberWrong"]);
        return number;
    }

    private void Wrong(string field, string message) => _errors.Add(new FieldError($"{EditPage.Prefix}.{field}", message));

    private static string? Line(string? typed) => PlainText.Fold(typed ?? "") is { Length: > 0 } line ? line : null;

    /// <summary>Whether a control still holds what it was given, as far as browsers keep that: line ends change, blanks may go.</summary>
    private static bool Same(string? now, string? then) => Bare(now) == Bare(then);

    private static string Bare(string? text) => string.Concat((text ?? "").Where(letter => !char.IsControl(letter))).Trim();
}
