using System.Globalization;
using JobBoard.Geography;
using JobBoard.Links;
using JobBoard.Organizations;
using JobBoard.Postings;

namespace JobBoard.Structured;

/// <summary>Makes the markup of a posting from the record that renders its page; states nothing the page does not show.</summary>
public static class MarkupBuilder
{
    private const string NoRequirements = "no requirements";

    /// <summary>The markup of a posting whose organization is loaded.</summary>
    /// <exception cref="InvalidOperationException">The posting has no organization; the gate lets none such through.</exception>
    public static JobPostingMarkup Build(Posting posting, PublicLinks links) => Build(
        posting.Id,
        posting.Slug,
        posting.Details,
        posting.DescriptionHtml,
        posting.Organization ?? throw new InvalidOperationException("A posting without organization has no markup."),
        links);

    /// <summary>The markup of details as they would be sent under a number and slug.</summary>
    /// <param name="html">The description as safe HTML.</param>
    public static JobPostingMarkup Build(
        int id, string slug, PostingDetails details, string html, Organization organization, PublicLinks links)
    {
        var name = organization.Profile.Name;
        return new JobPostingMarkup
        {
            Url = links.Absolute(PublicLinks.Posting(id, slug)),
            Title = MarkupTitle.Of(details),
            Description = html,
            Identifier = new PropertyValueMarkup(name, IdentifierOf(details, id)),
            DatePosted = details.DatePosted?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ValidThrough = details.ValidThrough?.Last.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
            EmploymentType = EmploymentTypeNames(details.EmploymentTypes),
            HiringOrganization = Organization(organization, links),
            JobLocation = OneOrMany.Of(details.Locations.Select(Place)),
            JobLocationType = details.Arrangement is Arrangement.Remote ? "TELECOMMUTE" : null,
            ApplicantLocationRequirements = details.Arrangement is Arrangement.Remote ? Areas(details.ApplicantLocations) : null,
            BaseSalary = BaseSalary(details.Salary),
            WorkHours = WorkHours(details.WorkingHours),
            JobDuration = details.Duration,
            JobStartDate = details.StartDate,
            EducationRequirements = Education(details.EducationLevel),
            ExperienceRequirements = Experience(details.ExperienceMonths),
            DirectApply = details.Apply?.Method is ApplicationMethod.Email or ApplicationMethod.Form,
        };
    }

    /// <summary>The organization's own reference, else this board's number.</summary>
    public static string IdentifierOf(Posting posting) => IdentifierOf(posting.Details, posting.Id);

    private static string IdentifierOf(PostingDetails details, int id) =>
        details.Identifier ?? id.ToString(CultureInfo.InvariantCulture);

    private static List<string>? EmploymentTypeNames(EmploymentTypes types)
    {
        (EmploymentTypes Type, string Name)[] names =
        [
            (EmploymentTypes.FullTime, "FULL_TIME"), (EmploymentTypes.PartTime, "PART_TIME"),
            (EmploymentTypes.Contractor, "CONTRACTOR"), (EmploymentTypes.Temporary, "TEMPORARY"),
            (EmploymentTypes.Intern, "INTERN"), (EmploymentTypes.Volunteer, "VOLUNTEER"),
            (EmploymentTypes.PerDiem, "PER_DIEM"), (EmploymentTypes.Other, "OTHER"),
        ];
        return types is EmploymentTypes.None ? null : [.. names.Where(one => types.HasFlag(one.Type)).Select(one => one.Name)];
    }

    private static OrganizationMarkup Organization(Organization organization, PublicLinks links)
    {
        var profile = organization.Profile;
        string[] pages = [.. profile.Website is { } website ? [website] : Array.Empty<string>(), .. profile.SameAs];
        var logo = organization.Logo is { } shown ? links.Absolute(PublicLinks.Logo(shown.File)) : null;
        return new OrganizationMarkup(profile.Name, OneOrMany.Of(pages.Distinct(StringComparer.Ordinal)), logo);
    }

    private static PlaceMarkup Place(JobLocation place) => new(
        new AddressMarkup(place.Street, place.Locality, place.Region, place.PostalCode, place.Country),
        place is { Latitude: { } latitude, Longitude: { } longitude } ? new GeoMarkup(latitude, longitude) : null);

    private static List<AreaMarkup>? Areas(IReadOnlyList<ApplicantLocation> locations)
    {
        if (locations.Contains(ApplicantLocation.Anywhere))
            return [.. Atlas.Countries.Select(country => new AreaMarkup("Country", country.Name, SameAs: null))];
        return locations.Count is 0 ? null : [.. locations.Select(Area)];
    }

    private static AreaMarkup Area(ApplicantLocation location)
    {
        var country = Atlas.Country(location.Country)?.Name ?? location.Country;
        return location.Region is { } region
            ? new AreaMarkup("State", $"{region}, {country}", location.SameAs)
            : new AreaMarkup("Country", country, location.SameAs);
    }

    private static MonetaryAmountMarkup? BaseSalary(Salary? salary) =>
        salary is { State: SalaryState.Range, Currency: { } currency, Unit: { } unit }
            ? new MonetaryAmountMarkup(currency, Amount(salary, unit.ToString().ToUpperInvariant()))
            : null;

    private static QuantitativeValueMarkup Amount(Salary salary, string unitText) =>
        salary.Minimum == salary.Maximum
            ? new QuantitativeValueMarkup(salary.Minimum, null, null, unitText)
            : new QuantitativeValueMarkup(null, salary.Minimum, salary.Maximum, unitText);

    private static string? WorkHours(WorkingHours? hours)
    {
        var week = hours switch
        {
            { Minimum: { } least, Maximum: { } most } when least != most => Invariant($"{least:0.##}–{most:0.##} hours a week"),
            { Minimum: { } least, Maximum: null } => Invariant($"from {least:0.##} hours a week"),
            { Minimum: null, Maximum: { } most } => Invariant($"up to {most:0.##} hours a week"),
            { Minimum: { } one } => Invariant($"{one:0.##} hours a week"),
            _ => null,
        };
        var window = hours is { From: { } from, To: { } to } ? Invariant($"{from:HH:mm}–{to:HH:mm} {hours.TimeZone}").TrimEnd() : null;
        return (week, window) is (null, null) ? null : string.Join(", ", ((string?[])[week, window]).OfType<string>());
    }

    private static TextOr<CredentialMarkup>? Education(EducationLevel? level) => level switch
    {
        null => null,
        EducationLevel.NoRequirements => new(NoRequirements, null),
        { } required => new(null, new CredentialMarkup(CredentialCategory(required))),
    };

    private static TextOr<ExperienceMarkup>? Experience(int? months) => months switch
    {
        null => null,
        0 => new(NoRequirements, null),
        { } some => new(null, new ExperienceMarkup(some)),
    };

    private static string CredentialCategory(EducationLevel level) => level switch
    {
        EducationLevel.NoRequirements => NoRequirements,
        EducationLevel.HighSchool => "high school",
        EducationLevel.AssociateDegree => "associate degree",
        EducationLevel.BachelorDegree => "bachelor degree",
        EducationLevel.ProfessionalCertificate => "professional certificate",
        EducationLevel.PostgraduateDegree => "postgraduate degree",
    };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
