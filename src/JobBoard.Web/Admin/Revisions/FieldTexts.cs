using JobBoard.Postings;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Facts;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Revisions;

/// <summary>One field of a posting in words, so that two of them can be read beside each other.</summary>
/// <param name="Field">Named as in <see cref="PostingDetails"/>.</param>
public sealed record FieldText(string Field, string Name, string Text);

/// <summary>Says every field of a posting but its description in words.</summary>
public sealed class FieldTexts(IStringLocalizer<Words> words, IStringLocalizer<StaffWords> staff)
{
    /// <summary>The fields in the order of the form; the same ones for every posting, empty where nothing is said.</summary>
    public IReadOnlyList<FieldText> Of(PostingDetails details, string? organization)
    {
        (string Field, string Name, string? Text)[] fields =
        [
            (nameof(details.Title), staff["FieldTitle"], details.Title),
            (PostingDetails.HiringOrganization, staff["FieldOrganization"], organization),
            (nameof(details.EmploymentTypes), staff["FieldEmploymentTypes"], words.Employment(details.EmploymentTypes)),
            (nameof(details.Arrangement), staff["FieldArrangement"], words.Arrangement(details.Arrangement)),
            (nameof(details.Locations), staff["FieldLocations"], Lines(details.Locations.Select(Location))),
            (nameof(details.ApplicantLocations), staff["FieldApplicantLocations"], words.List(words.Areas(details.ApplicantLocations))),
            (nameof(details.WorkingHours), staff["FieldWorkingHours"], Line(words.Hours(details.WorkingHours), words.Window(details.WorkingHours))),
            (nameof(details.Salary), staff["FieldSalary"], details.Salary is null ? null : Line(words.Pay(details.Salary).Text, details.Salary.Currency)),
            (nameof(details.SalaryNote), staff["FieldSalaryNote"], details.SalaryNote),
            (nameof(details.DatePosted), staff["FieldDatePosted"], Date(details.DatePosted)),
            (nameof(details.ValidThrough), staff["FieldValidThrough"], Date(details.ValidThrough)),
            (nameof(details.StartDate), staff["FieldStartDate"], details.StartDate is { } start ? words.Start(start) : null),
            (nameof(details.Duration), staff["FieldDuration"], words.Duration(details.Duration) ?? details.Duration),
            (nameof(details.Apply), staff["FieldApply"], Apply(details.Apply)),
            (nameof(details.Languages), staff["FieldLanguages"], Lines(details.Languages.Select(Language))),
            (nameof(details.EducationLevel), staff["FieldEducation"], details.EducationLevel is { } level ? words.Education(level) : null),
            (nameof(details.ExperienceMonths), staff["FieldExperience"], details.ExperienceMonths is { } months ? words.Experience(months) : null),
            (nameof(details.Category), staff["FieldCategory"], details.Category),
            (nameof(details.Identifier), staff["FieldIdentifier"], details.Identifier),
            (nameof(details.Locale), staff["FieldLocale"], Languages.Name(details.Locale)),
        ];
        return [.. fields.Select(field => new FieldText(field.Field, field.Name, field.Text ?? ""))];
    }

    private string Location(JobLocation place) =>
        place.IsPreferred ? words["Preferably", PlaceWords.Address(place)] : PlaceWords.Address(place);

    private string Language(LanguageSkill skill)
    {
        var name = skill.Level is { } level ? words["LanguageLevel", Languages.Name(skill.Language), level].Value : Languages.Name(skill.Language);
        return skill.IsPreferred ? words["Welcome", name].Value : name;
    }

    private string? Date(ZonedDate? date) => date is null ? null
        : date.Time is { } time ? staff["DayAtTime", words.Day(date.Day), $"{time:HH:mm}", date.TimeZone].Value
        : staff["DayInZone", words.Day(date.Day), date.TimeZone].Value;

    private string? Apply(Application? apply) => apply is null
        ? null
        : Lines([apply.Email ?? apply.Url, apply.Subject, apply.Instructions, words.List(apply.Documents)]);

    private static string Lines(IEnumerable<string?> lines) => string.Join('\n', lines.Where(line => !string.IsNullOrEmpty(line)));

    private string Line(params string?[] parts) => words.List([.. parts.Where(part => !string.IsNullOrEmpty(part)).OfType<string>()]);
}
