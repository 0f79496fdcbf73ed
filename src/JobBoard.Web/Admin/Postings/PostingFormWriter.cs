using System.Globalization;
using JobBoard.Geography;
using JobBoard.Postings;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Facts;
using JobBoard.Web.Shared.Forms;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Postings;

/// <summary>Puts into the form what a posting says, so that reading it again gives the same.</summary>
public sealed class PostingFormWriter(IStringLocalizer<Words> words)
{
    private const int MonthsInYear = 12;

    /// <param name="zone">The zone to offer for days that are not said.</param>
    public PostingForm Write(PostingDetails details, int? organizationId, string? zone = null)
    {
        var (hours, salary, apply) = (details.WorkingHours, details.Salary, details.Apply);
        var (durationNumber, durationUnit) = Duration(details.Duration);
        return new PostingForm
        {
            Title = details.Title,
            Organization = Number(organizationId),
            EmploymentTypes = [.. Enum.GetValues<EmploymentTypes>().Where(type => type is not EmploymentTypes.None && details.EmploymentTypes.HasFlag(type)).Select(type => type.ToString())],
            Arrangement = details.Arrangement?.ToString(),
            Places = [.. details.Locations.Select(Row)],
            ApplicantLocations = AreaText.Of(details.ApplicantLocations),
            HoursMinimum = NumberText.Of(hours?.Minimum),
            HoursMaximum = NumberText.Of(hours?.Maximum),
            WindowFrom = hours?.From is { } from ? TimeText.Of(from) : null,
            WindowTo = hours?.To is { } to ? TimeText.Of(to) : null,
            WindowZone = hours is null ? zone : hours.TimeZone,
            SalaryState = salary?.State.ToString(),
            SalaryMinimum = NumberText.Of(salary?.Minimum),
            SalaryMaximum = NumberText.Of(salary?.Maximum),
            SalaryCurrency = salary?.Currency,
            SalaryUnit = salary?.Unit?.ToString(),
            SalaryNote = details.SalaryNote,
            Description = details.Description,
            ApplyMethod = apply?.Method.ToString(),
            ApplyEmail = apply?.Email,
            ApplySubject = apply?.Subject,
            ApplyUrl = apply?.Url,
            ApplyInstructions = apply?.Instructions,
            ApplyDocuments = apply is null ? null : string.Join(", ", apply.Documents),
            DatePosted = DateInput.Of(details.DatePosted, zone),
            ValidThrough = DateInput.Of(details.ValidThrough, zone),
            StartDate = details.StartDate is { } start ? words.Start(start) : null,
            DurationNumber = durationNumber,
            DurationUnit = durationUnit,
            Languages = [.. details.Languages.Select(Row)],
            EducationLevel = details.EducationLevel?.ToString(),
            ExperienceMonths = Number(details.ExperienceMonths),
            Category = details.Category,
            Identifier = details.Identifier,
            Locale = details.Locale,
        };
    }

    /// <summary>A place as its row shows it.</summary>
    public static PlaceRow Row(JobLocation place) => new()
    {
        Street = place.Street,
        Locality = place.Locality,
        Region = place.Region,
        PostalCode = place.PostalCode,
        Country = Atlas.Country(place.Country)?.Name ?? place.Country,
        IsPreferred = place.IsPreferred ? "true" : null,
    };

    private static LanguageRow Row(LanguageSkill skill)
    {
        var name = Languages.Name(skill.Language);
        return new LanguageRow
        {
            Language = Languages.Find(name) == skill.Language ? name : skill.Language,
            Level = skill.Level,
            Need = skill.IsPreferred ? LanguageNeed.Welcome : LanguageNeed.Required,
        };
    }

    /// <summary>One number with its unit, years and months as months; what has no such form as it stands.</summary>
    private static (string? Number, string? Unit) Duration(string? duration) => WorkDuration.Parse(duration) switch
    {
        { Days: { } days, Weeks: null, Months: null, Years: null } => (Number(days), "D"),
        { Days: null, Weeks: { } weeks, Months: null, Years: null } => (Number(weeks), "W"),
        { Days: null, Weeks: null, Months: { } months, Years: var years } => (Number(months + (years ?? 0) * MonthsInYear), "M"),
        { Days: null, Weeks: null, Months: null, Years: { } years } => (Number(years), "Y"),
        _ => (duration, null),
    };

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What a row of languages says of each.</summary>
internal static class LanguageNeed
{
    public const string Required = "required";
    public const string Welcome = "welcome";
}
