using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Forms;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Postings;

/// <summary>Compares what two people wrote, field by field.</summary>
internal static class FormComparison
{
    public static IReadOnlyList<Difference> Of(PostingForm yours, PostingForm theirs, EditorChoices choices, IStringLocalizer<StaffWords> words)
    {
        (string Name, string Label, Func<PostingForm, string?> Text)[] fields =
        [
            (nameof(PostingForm.Title), words["Title"], form => form.Title),
            (nameof(PostingForm.Organization), words["Organization"], form => Chosen(choices.Organizations, form.Organization)),
            (nameof(PostingForm.EmploymentTypes), words["EmploymentTypes"], form => Chosen(choices.EmploymentTypes, [.. form.EmploymentTypes])),
            (nameof(PostingForm.Arrangement), words["Arrangement"], form => Chosen(choices.Arrangements, form.Arrangement)),
            ($"{nameof(PostingForm.Places)}[0].{nameof(PlaceRow.Country)}", words["Places"], Places),
            (nameof(PostingForm.ApplicantLocations), words["ApplicantLocations"], form => form.ApplicantLocations),
            (nameof(PostingForm.SalaryState), words["Pay"], form => Chosen(choices.SalaryStates, form.SalaryState)),
            (nameof(PostingForm.SalaryMinimum), words["PayAmounts"], form => Line(form.SalaryMinimum, form.SalaryMaximum, form.SalaryCurrency, Chosen(choices.SalaryUnits, form.SalaryUnit))),
            (nameof(PostingForm.SalaryNote), words["SalaryNote"], form => form.SalaryNote),
            (nameof(PostingForm.HoursMinimum), words["Hours"], form => Line(form.HoursMinimum, form.HoursMaximum, form.WindowFrom, form.WindowTo, form.WindowFrom is null ? null : form.WindowZone)),
            (nameof(PostingForm.StartDate), words["StartDate"], form => form.StartDate),
            (nameof(PostingForm.DurationNumber), words["Duration"], form => Line(form.DurationNumber, Chosen(choices.DurationUnits, form.DurationUnit))),
            (nameof(PostingForm.Description), words["DescriptionText"], form => form.Description),
            (nameof(PostingForm.ApplyMethod), words["ApplyMethod"], form => Chosen(choices.ApplyMethods, form.ApplyMethod)),
            (nameof(PostingForm.ApplyEmail), words["ApplyEmail"], form => form.ApplyEmail),
            (nameof(PostingForm.ApplySubject), words["ApplySubject"], form => form.ApplySubject),
            (nameof(PostingForm.ApplyUrl), words["ApplyUrl"], form => form.ApplyUrl),
            (nameof(PostingForm.ApplyInstructions), words["ApplyInstructions"], form => form.ApplyInstructions),
            (nameof(PostingForm.ApplyDocuments), words["ApplyDocuments"], form => form.ApplyDocuments),
            (nameof(PostingForm.ValidThrough), words["ValidThrough"], form => Date(form.ValidThrough)),
            (nameof(PostingForm.DatePosted), words["DatePosted"], form => Date(form.DatePosted)),
            ($"{nameof(PostingForm.Languages)}[0].{nameof(LanguageRow.Language)}", words["LanguagesAsked"], form => Languages(form, choices)),
            (nameof(PostingForm.EducationLevel), words["EducationLevel"], form => Chosen(choices.EducationLevels, form.EducationLevel)),
            (nameof(PostingForm.ExperienceMonths), words["ExperienceMonths"], form => form.ExperienceMonths),
            (nameof(PostingForm.Category), words["Category"], form => Chosen(choices.Categories, form.Category)),
            (nameof(PostingForm.Identifier), words["Identifier"], form => form.Identifier),
            (nameof(PostingForm.Locale), words["Locale"], form => Chosen(choices.Locales, form.Locale)),
        ];
        return
        [
            .. fields.Select(field => (field, Mine: Plain(field.Text(yours)), Other: Plain(field.Text(theirs))))
                .Where(one => one.Mine != one.Other)
                .Select(one => new Difference(one.field.Label, FieldIds.LinkTo($"{EditPage.Prefix}.{one.field.Name}"), one.Mine, one.Other)),
        ];
    }

    private static string Chosen(IReadOnlyList<Choice> choices, params string?[] values) =>
        string.Join(", ", choices.Where(choice => choice.Value is not "" && values.Contains(choice.Value)).Select(choice => choice.Text));

    private static string Places(PostingForm form) => string.Join('\n', form.Places.Where(row => !row.IsBlank)
        .Select(row => Line(row.Street, row.Locality, row.Region, row.PostalCode, row.Country, row.IsPreferred is null ? null : "✓")));

    private static string Languages(PostingForm form, EditorChoices choices) => string.Join('\n', form.Languages.Where(row => !row.IsBlank)
        .Select(row => Line(row.Language, row.Level, Chosen(choices.Needs, row.Need))));

    private static string Date(DateInput date) =>
        string.IsNullOrWhiteSpace(date.Day + date.Month + date.Year) ? "" : Line($"{date.Year}-{date.Month}-{date.Day}", date.Time, date.Zone);

    private static string Line(params string?[] parts) => string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));

    private static string Plain(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
