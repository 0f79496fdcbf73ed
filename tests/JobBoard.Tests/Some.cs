using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Text;

namespace JobBoard.Tests;

/// <summary>A valid world in which every argument is optional: a test states only what it is about.</summary>
public static class Some
{
    public const string Description =
        "You look after the people who run study groups with us.\n\n## What you will do\n\n- Host the weekly call.\n"
        + "- Answer questions within two working days.\n\n## What you bring\n\n- You have looked after a community before.\n"
        + "- You write clear, friendly English, and you enjoy it.\n";

    /// <summary>A Sunday at noon, UTC.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    public static ZonedDate Day(string day, string zone = "UTC") =>
        new(DateOnly.ParseExact(day, "yyyy-MM-dd", null), null, zone);

    public static Organization Organization(string name = "Riverside Commons", string? slug = null, DateTimeOffset? now = null) =>
        new(Profile(name), slug ?? Slug.From(name, "organization"), now ?? Now);

    public static OrganizationProfile Profile(string name = "Riverside Commons") => new()
    {
        Name = name,
        Website = "https://riverside.example",
        Description = "Helps public libraries run free study groups.",
        WhereItWorks = "Detroit, Durban and Porto",
    };

    /// <summary>Details that pass the gate without a warning at <see cref="Now"/>.</summary>
    public static PostingDetails Details(string title = "Community Coordinator") => new()
    {
        Title = title,
        Description = Description,
        EmploymentTypes = EmploymentTypes.PartTime | EmploymentTypes.Contractor,
        Arrangement = Arrangement.Remote,
        ApplicantLocations = [new("US"), new("PT"), new("ZA")],
        WorkingHours = new WorkingHours { Minimum = 20, Maximum = 20 },
        Salary = Salary.Range("USD", SalaryUnit.Hour, 20, 25),
        DatePosted = Day("2026-11-01"),
        ValidThrough = Day("2026-12-31"),
        Duration = "P3M",
        Languages = [new("en", "fluent")],
        Apply = new Application
        {
            Method = ApplicationMethod.Email,
            Email = "jobs@riverside.example",
            Subject = title,
            Documents = ["CV", "cover letter"],
        },
    };

    /// <summary>An open posting, unless told otherwise.</summary>
    public static Posting Posting(PostingDetails? details = null, int? organizationId = null, DateTimeOffset? now = null)
    {
        var posting = Draft(details, organizationId, now);
        posting.Publish(now ?? Now, now ?? Now);
        return posting;
    }

    public static Posting Draft(PostingDetails? details = null, int? organizationId = null, DateTimeOffset? now = null) =>
        new(details ?? Details(), organizationId, "test", now ?? Now);
}
