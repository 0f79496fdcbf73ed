using System.Text.Json;
using System.Text.Json.Serialization;

namespace JobBoard.Postings;

/// <summary>
/// All that a posting says, as one value: forms, readers and exports make it, pages and markup show it, a revision
/// keeps it. The names follow schema.org. What a revision from before a property's time does not hold reads as empty:
/// the JSON reader sets it to null, and the property tidies that.
/// </summary>
public sealed record PostingDetails
{
    public const int MaxTitle = 150;

    /// <summary>What findings and evidence call the organization that hires, which the details themselves do not hold.</summary>
    public const string HiringOrganization = nameof(HiringOrganization);

    /// <summary>The role as the page shows it, at most <see cref="MaxTitle"/> characters of plain text.</summary>
    public required string Title { get; init; }

    /// <summary>Markdown without raw HTML.</summary>
    public string Description { get; init => field = value ?? ""; } = "";

    public EmploymentTypes EmploymentTypes { get; init; }

    public Arrangement? Arrangement { get; init; }

    public IReadOnlyList<JobLocation> Locations { get; init => field = value ?? []; } = [];

    public IReadOnlyList<ApplicantLocation> ApplicantLocations { get; init => field = value ?? []; } = [];

    public WorkingHours? WorkingHours { get; init; }

    /// <summary>Null while nothing is said about pay.</summary>
    public Salary? Salary { get; init; }

    /// <summary>Words about pay that are shown and never turned into a number.</summary>
    public string? SalaryNote { get; init; }

    /// <summary>When it was first posted; renewing never moves it.</summary>
    public ZonedDate? DatePosted { get; init; }

    /// <summary>Until when it is open.</summary>
    public ZonedDate? ValidThrough { get; init; }

    /// <summary>When the work starts, in ISO 8601 (<c>2027-01</c>, <c>2027-01-15</c>) or in words.</summary>
    public string? StartDate { get; init; }

    /// <summary>How long the work lasts, as an ISO 8601 duration: <c>P3M</c>.</summary>
    public string? Duration { get; init; }

    public Application? Apply { get; init; }

    public IReadOnlyList<LanguageSkill> Languages { get; init => field = value ?? []; } = [];

    public EducationLevel? EducationLevel { get; init; }

    public int? ExperienceMonths { get; init; }

    /// <summary>The slug of one of the board's categories.</summary>
    public string? Category { get; init; }

    /// <summary>The organization's own reference.</summary>
    public string? Identifier { get; init; }

    /// <summary>The language the posting is written in, as a BCP 47 tag.</summary>
    public string Locale { get; init => field = value ?? "en"; } = "en";

    /// <summary>The same text for the same details: what revisions keep and what "unchanged" compares.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, PostingJson.Default.PostingDetails);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    public static PostingDetails FromJson(string json) => JsonSerializer.Deserialize(json, PostingJson.Default.PostingDetails)!;
}

[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    Converters = [typeof(ZonedDate.Json)],
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PostingDetails))]
[JsonSerializable(typeof(Salary))]
[JsonSerializable(typeof(WorkingHours))]
[JsonSerializable(typeof(Application))]
[JsonSerializable(typeof(IReadOnlyList<JobLocation>))]
[JsonSerializable(typeof(IReadOnlyList<ApplicantLocation>))]
[JsonSerializable(typeof(IReadOnlyList<LanguageSkill>))]
internal sealed partial class PostingJson : JsonSerializerContext;
