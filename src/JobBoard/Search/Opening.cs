using JobBoard.Postings;

namespace JobBoard.Search;

/// <summary>What a list shows of an open posting; its long texts are not read.</summary>
public sealed record Opening
{
    public required int Id { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>The language it is written in, as a BCP 47 tag.</summary>
    public required string Locale { get; init; }

    public required string? Organization { get; init; }

    public required EmploymentTypes EmploymentTypes { get; init; }

    public required Arrangement? Arrangement { get; init; }

    public required IReadOnlyList<JobLocation> Locations { get; init; }

    public required IReadOnlyList<ApplicantLocation> ApplicantLocations { get; init; }

    public required WorkingHours? WorkingHours { get; init; }

    public required Salary? Salary { get; init; }

    public required string? Duration { get; init; }

    public required ZonedDate? DatePosted { get; init; }

    public required ZonedDate? ValidThrough { get; init; }

    /// <summary>What a list would show of details that are not stored.</summary>
    public static Opening Of(int id, string slug, PostingDetails details, string? organization) => new()
    {
        Id = id,
        Slug = slug,
        Title = details.Title,
        Locale = details.Locale,
        Organization = organization,
        EmploymentTypes = details.EmploymentTypes,
        Arrangement = details.Arrangement,
        Locations = details.Locations,
        ApplicantLocations = details.ApplicantLocations,
        WorkingHours = details.WorkingHours,
        Salary = details.Salary,
        Duration = details.Duration,
        DatePosted = details.DatePosted,
        ValidThrough = details.ValidThrough,
    };
}

public static class Openings
{
    /// <summary>The postings as a list shows them.</summary>
    public static IQueryable<Opening> AsOpenings(this IQueryable<Posting> postings) => postings.Select(posting => new Opening
    {
        Id = posting.Id,
        Slug = posting.Slug,
        Title = posting.Details.Title,
        Locale = posting.Details.Locale,
        Organization = posting.Organization!.Profile.Name,
        EmploymentTypes = posting.Details.EmploymentTypes,
        Arrangement = posting.Details.Arrangement,
        Locations = posting.Details.Locations,
        ApplicantLocations = posting.Details.ApplicantLocations,
        WorkingHours = posting.Details.WorkingHours,
        Salary = posting.Details.Salary,
        Duration = posting.Details.Duration,
        DatePosted = posting.Details.DatePosted,
        ValidThrough = posting.Details.ValidThrough,
    });
}
