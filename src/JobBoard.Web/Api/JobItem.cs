using System.Text.Json.Serialization;
using JobBoard.Geography;
using JobBoard.Links;
using JobBoard.Postings;
using JobBoard.Search;

namespace JobBoard.Web.Api;

/// <summary>A page of the open jobs that a search finds.</summary>
/// <param name="Total">How many match in all.</param>
/// <param name="Page">The page shown, from 1; the nearest there is when another was asked for.</param>
/// <param name="Next">The absolute address of the next page; null on the last.</param>
/// <param name="Dropped">What of the query could not be used.</param>
public sealed record JobList(int Total, int Page, int PageSize, string? Next, IReadOnlyList<DroppedValue> Dropped, IReadOnlyList<JobItem> Jobs);

/// <summary>A name and value of the query that said nothing to this board.</summary>
public sealed record DroppedValue(string Name, string Value);

/// <summary>An open job as lists show it; the names are schema.org's where it has one.</summary>
/// <param name="Url">The absolute address of its page.</param>
/// <param name="EmploymentTypes">As schema.org writes them: <c>FULL_TIME</c>.</param>
/// <param name="Arrangement"><c>on-site</c>, <c>hybrid</c> or <c>remote</c>; null while the notice does not say.</param>
/// <param name="ApplicantLocations">Where somebody who works remotely may live; <c>anywhere</c> stands for all countries.</param>
/// <param name="DatePosted">ISO 8601 day, as the notice states it.</param>
/// <param name="ValidThrough">The instant at which it closes, with the offset of its own time zone.</param>
public sealed record JobItem(
    int Id,
    string Url,
    string Title,
    string? HiringOrganization,
    IReadOnlyList<string> EmploymentTypes,
    string? Arrangement,
    IReadOnlyList<JobPlace> Locations,
    IReadOnlyList<string> ApplicantLocations,
    JobPay? Salary,
    JobHours? HoursPerWeek,
    string? Duration,
    DateOnly? DatePosted,
    DateTimeOffset? ValidThrough,
    string Language);

/// <summary>A place of work.</summary>
/// <param name="Country">ISO 3166-1 code.</param>
public sealed record JobPlace(string? Locality, string? Region, string Country, double? Latitude, double? Longitude);

/// <summary>What is known of the pay.</summary>
/// <param name="State"><c>range</c>, <c>to-be-decided</c>, <c>not-disclosed</c> or <c>unpaid</c>.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Unit"><c>hour</c>, <c>day</c>, <c>week</c>, <c>month</c> or <c>year</c>.</param>
public sealed record JobPay(string State, string? Currency, string? Unit, decimal? Minimum, decimal? Maximum);

public sealed record JobHours(decimal? Minimum, decimal? Maximum);

/// <summary>An open job with its text and the way to apply.</summary>
/// <param name="Description">Safe HTML.</param>
/// <param name="Category">The slug of the board's category.</param>
/// <param name="Identifier">The organization's own reference.</param>
public sealed record JobDetail(
    JobItem Job,
    string Description,
    string? SalaryNote,
    string? StartDate,
    IReadOnlyList<JobLanguage> Languages,
    string? Category,
    string? Identifier,
    JobApplication? Apply);

/// <param name="Language">ISO 639 code.</param>
public sealed record JobLanguage(string Language, string? Level, bool IsPreferred);

public sealed record JobApplication(string? Email, string? Subject, string? Url, string? Instructions, IReadOnlyList<string> Documents);

/// <summary>Makes what the API answers with.</summary>
internal static class JobItems
{
    public static JobItem Item(Opening opening, PublicLinks links) => new(
        opening.Id,
        links.Absolute(PublicLinks.Posting(opening.Id, opening.Slug)),
        opening.Title,
        opening.Organization,
        [.. QueryCodes.Types.Where(type => opening.EmploymentTypes.HasFlag(type)).Select(type => QueryCodes.Of(type).Replace('-', '_').ToUpperInvariant())],
        opening.Arrangement is { } arrangement ? QueryCodes.Of(arrangement) : null,
        [.. opening.Locations.Select(Place)],
        [.. opening.ApplicantLocations.Select(area => area.Country)],
        opening.Salary is { } salary ? Pay(salary) : null,
        opening.WorkingHours is { Minimum: null, Maximum: null } or null ? null : new JobHours(opening.WorkingHours.Minimum, opening.WorkingHours.Maximum),
        opening.Duration,
        opening.DatePosted?.Day,
        opening.ValidThrough?.Last,
        opening.Locale);

    public static JobDetail Detail(Posting posting, PublicLinks links)
    {
        var details = posting.Details;
        return new JobDetail(
            Item(Opening.Of(posting.Id, posting.Slug, details, posting.Organization?.Profile.Name), links),
            posting.DescriptionHtml,
            details.SalaryNote,
            details.StartDate,
            [.. details.Languages.Select(skill => new JobLanguage(skill.Language, skill.Level, skill.IsPreferred))],
            details.Category,
            details.Identifier,
            details.Apply is { } apply ? new JobApplication(apply.Email, apply.Subject, apply.Url, apply.Instructions, apply.Documents) : null);
    }

    private static JobPlace Place(JobLocation place)
    {
        var point = place is { Latitude: { } north, Longitude: { } east }
            ? new GeoPoint(north, east)
            : Gazetteer.Point(place.Locality, place.Region, place.Country);
        return new JobPlace(place.Locality, place.Region, place.Country, point?.Latitude, point?.Longitude);
    }

    private static JobPay Pay(Salary salary) => new(
        QueryCodes.Of(salary.State), salary.Currency, salary.Unit is { } unit ? QueryCodes.Of(unit) : null, salary.Minimum, salary.Maximum);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(JobList))]
[JsonSerializable(typeof(JobDetail))]
internal sealed partial class JobItemJson : JsonSerializerContext;
