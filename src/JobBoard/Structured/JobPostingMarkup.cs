using System.Text.Json.Serialization;

namespace JobBoard.Structured;

/// <summary>A schema.org JobPosting as Google reads it; a property without a value is not sent.</summary>
public sealed record JobPostingMarkup
{
    [JsonPropertyName("@context")]
    public string Context { get; } = "https://schema.org/";

    [JsonPropertyName("@type")]
    public string Type { get; } = "JobPosting";

    public required string Url { get; init; }

    public required string Title { get; init; }

    /// <summary>Safe HTML.</summary>
    public required string Description { get; init; }

    public required PropertyValueMarkup Identifier { get; init; }

    /// <summary>ISO 8601 date.</summary>
    public string? DatePosted { get; init; }

    /// <summary>ISO 8601 date and time with seconds and offset.</summary>
    public string? ValidThrough { get; init; }

    public IReadOnlyList<string>? EmploymentType { get; init; }

    public required OrganizationMarkup HiringOrganization { get; init; }

    public OneOrMany<PlaceMarkup>? JobLocation { get; init; }

    public string? JobLocationType { get; init; }

    public IReadOnlyList<AreaMarkup>? ApplicantLocationRequirements { get; init; }

    public MonetaryAmountMarkup? BaseSalary { get; init; }

    public string? WorkHours { get; init; }

    /// <summary>ISO 8601 duration.</summary>
    public string? JobDuration { get; init; }

    public string? JobStartDate { get; init; }

    public TextOr<CredentialMarkup>? EducationRequirements { get; init; }

    public TextOr<ExperienceMarkup>? ExperienceRequirements { get; init; }

    public bool DirectApply { get; init; }
}

public sealed record PropertyValueMarkup(string Name, string Value)
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "PropertyValue";
}

public sealed record OrganizationMarkup(string Name, OneOrMany<string>? SameAs, string? Logo)
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "Organization";
}

public sealed record PlaceMarkup(AddressMarkup Address, GeoMarkup? Geo)
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "Place";
}

public sealed record AddressMarkup(
    string? StreetAddress, string? AddressLocality, string? AddressRegion, string? PostalCode, string AddressCountry)
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "PostalAddress";
}

public sealed record GeoMarkup(double Latitude, double Longitude)
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "GeoCoordinates";
}

/// <summary>An area in which an applicant may live.</summary>
/// <param name="Type">Country, or State with its country in the name.</param>
public sealed record AreaMarkup([property: JsonPropertyName("@type")] string Type, string Name, string? SameAs);

public sealed record MonetaryAmountMarkup(string Currency, QuantitativeValueMarkup Value)
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "MonetaryAmount";
}

/// <summary>Either one value, or bounds.</summary>
public sealed record QuantitativeValueMarkup(decimal? Value, decimal? MinValue, decimal? MaxValue, string UnitText)
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "QuantitativeValue";
}

public sealed record CredentialMarkup(string CredentialCategory)
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "EducationalOccupationalCredential";
}

public sealed record ExperienceMarkup(int MonthsOfExperience)
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "OccupationalExperienceRequirements";
}
