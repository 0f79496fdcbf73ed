using JobBoard.Postings;
using JobBoard.Web.Shared;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Postings;

/// <summary>What a form says, and what in it could not be read.</summary>
/// <param name="Errors">What must be mended before it can be saved; the details lack those fields.</param>
public sealed record FormReading(PostingDetails Details, int? OrganizationId, IReadOnlyList<FieldError> Errors);

/// <param name="Field">The name of the control.</param>
public sealed record FieldError(string Field, string Message);

/// <summary>
/// Reads the form. Ordinary ways to write numbers and dates are understood and nothing is guessed. A field that shows
/// what is stored keeps what is stored, with all that the form does not show of it.
/// </summary>
public sealed class PostingFormReader(PostingFormWriter writer, IStringLocalizer<StaffWords> words)
{
    /// <param name="stored">What the posting says so far; null for a new one.</param>
    /// <param name="choices">What the form offered to choose from.</param>
    public FormReading Read(PostingForm form, StoredText? stored, FormChoices choices)
    {
        var before = stored is null ? new PostingForm() : writer.Write(stored.Details, stored.OrganizationId);
        var fields = new FormFields(form, before, stored?.Details ?? new PostingDetails { Title = "" }, words);
        var details = new PostingDetails
        {
            Title = fields.Title(),
            Description = fields.Description(),
            EmploymentTypes = fields.EmploymentTypes(),
            Arrangement = fields.Arrangement(),
            Locations = fields.Locations(),
            ApplicantLocations = fields.ApplicantLocations(),
            WorkingHours = fields.WorkingHours(),
            Salary = fields.Salary(),
            SalaryNote = fields.Text(one => one.SalaryNote, one => one.SalaryNote),
            DatePosted = fields.Date(nameof(form.DatePosted), one => one.DatePosted, one => one.DatePosted),
            ValidThrough = fields.Date(nameof(form.ValidThrough), one => one.ValidThrough, one => one.ValidThrough),
            StartDate = fields.StartDate(),
            Duration = fields.Duration(),
            Apply = fields.Apply(),
            Languages = fields.Languages(),
            EducationLevel = fields.EducationLevel(),
            ExperienceMonths = fields.ExperienceMonths(),
            Category = fields.Chosen(nameof(form.Category), one => one.Category, one => one.Category, choices.Categories),
            Identifier = fields.Text(one => one.Identifier, one => one.Identifier),
            Locale = fields.Locale(choices.Locale),
        };
        return new FormReading(details, fields.Organization(choices), fields.Errors);
    }
}

/// <summary>What a posting says so far.</summary>
public sealed record StoredText(PostingDetails Details, int? OrganizationId);

/// <summary>The values that a person may choose.</summary>
/// <param name="NeedsOrganization">Whether the person works for some organizations only.</param>
/// <param name="Locale">The language of a posting that does not say one.</param>
public sealed record FormChoices(
    IReadOnlyCollection<int> Organizations, bool NeedsOrganization, IReadOnlyCollection<string> Categories, string Locale);
