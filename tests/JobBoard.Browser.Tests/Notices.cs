using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Tests;

namespace JobBoard.Browser.Tests;

/// <summary>The notices on the board: plain ones, and those that pages break on.</summary>
internal static class Notices
{
    /// <summary>Runs something, or asks another host for something, where a page forgot that it is text.</summary>
    private const string Ran =
        "</script><script>ran=1;alert(1)</script>\"'><img src=//elsewhere.example/x onerror=ran=2><svg onload=ran=3>{{7*7}}<!--";

    private static readonly string Endless = string.Concat(Enumerable.Repeat("Donaudampfschifffahrts", 9));

    public static Organization Riverside() => new(
        Some.Profile() with
        {
            Description = "Helps public libraries run free study groups.\n\n## Since 2009\n\nWe began with [one table](https://riverside.example/table).\n",
            SameAs = ["https://social.example/@riverside"],
            StandingText = "We welcome everyone.\nTell us what you need to take part.",
        },
        "riverside-commons", Some.Now);

    /// <summary>Everything that a posting can say, and every element that a description can hold.</summary>
    public static PostingDetails AllFacts { get; } = Some.Details("Head Gardener") with
    {
        Description = Some.Description + "\n### By the week\n\n| Day | Where |\n|---|---|\n| Monday | Glasshouse |\n\n> Come as you are.\n\n"
            + "1. Write to us.\n2. Meet us.\n\nRead [how we garden](https://riverside.example/garden), then run `git clone`.\n\n    one line of code\n",
        Arrangement = Arrangement.Hybrid,
        ApplicantLocations = [],
        Locations =
        [
            new() { Street = "4 Quay Street", Locality = "Porto", PostalCode = "4050-001", Country = "PT" },
            new() { Locality = "Durban", Region = "KwaZulu-Natal", Country = "ZA", IsPreferred = true },
        ],
        WorkingHours = new() { Minimum = 20, Maximum = 24, From = new(9, 0), To = new(13, 0), TimeZone = "Europe/Lisbon" },
        SalaryNote = "A thirteenth month is paid in December.",
        StartDate = "2027-01-15",
        Languages = [new("en", "fluent"), new("pt", "B1", IsPreferred: true)],
        EducationLevel = EducationLevel.ProfessionalCertificate,
        ExperienceMonths = 30,
        Identifier = "RC-2026-17",
    };

    public static PostingDetails DueSoon { get; } = Some.Details("Winter Gardener") with { ValidThrough = Some.Day("2026-11-25") };

    public static PostingDetails WithoutPay { get; } = Some.Details("Evening Librarian") with
    {
        Salary = null,
        Apply = new() { Method = ApplicationMethod.Url, Url = "https://lantern.example/apply", Instructions = "Tell us which book you would lend first." },
    };

    public static PostingDetails Unpaid { get; } = Some.Details("Reading Friend") with
    {
        EmploymentTypes = EmploymentTypes.Volunteer,
        Salary = Salary.Unpaid,
        ApplicantLocations = [ApplicantLocation.Anywhere],
    };

    public static PostingDetails Arabic { get; } = Some.Details("منسق مجتمع") with
    {
        Description = "تعتني بالناس الذين يديرون مجموعات الدراسة معنا من 09:00 إلى 13:00.\n\n## ما ستفعله\n\n- استضافة المكالمة الأسبوعية.\n- الرد خلال يومين.\n",
        Arrangement = Arrangement.OnSite,
        ApplicantLocations = [],
        Locations = [new() { Street = "شارع النهر 12", Locality = "عمّان", Country = "JO" }],
        Salary = Salary.Range("JOD", SalaryUnit.Month, 1_400, 1_750),
        Languages = [new("ar", "ممتاز")],
        Locale = "ar",
    };

    public static PostingDetails French { get; } = Some.Details("Jardinière ou jardinier") with
    {
        Description = "Vous cultivez avec nous le jardin du quai.\n\n## Ce que vous ferez\n\n- Semer, planter, récolter.\n- Accueillir les voisins.\n",
        Salary = Salary.Range("EUR", SalaryUnit.Month, 2_100, 2_350.50m),
        Locale = "fr",
    };

    public static string LongName { get; } = $"The {Endless} Society for Everything That Is Long";

    public static PostingDetails LongWords { get; } = Some.Details($"{Endless[..120]} and Words of Usual Length") with
    {
        Description = $"{Endless}\n\n## {Endless}\n\n- https://riverside.example/{Endless}/{Endless}\n\n`{Endless}`\n\n    {Endless} {Endless}\n\n"
            + $"| {Endless} | {Endless} |\n|---|---|\n| {Endless} | x |\n",
        Arrangement = Arrangement.OnSite,
        ApplicantLocations = [],
        Locations = [new() { Street = Endless, Locality = Endless, Region = Endless, Country = "AT" }],
        Salary = Salary.Range("IDR", SalaryUnit.Month, 123_456_789, 987_654_321),
        SalaryNote = Endless,
        StartDate = Endless,
        Languages = [new("de", Endless)],
        Identifier = Endless,
        Apply = new() { Method = ApplicationMethod.Email, Email = $"{Endless[..60]}@riverside.example", Subject = Endless, Instructions = Endless, Documents = [Endless] },
    };

    public static Organization HostileOrganization() => new(
        new OrganizationProfile
        {
            Name = Ran,
            Description = Ran,
            WhereItWorks = Ran,
            StandingText = Ran,
            Website = "javascript:ran=4",
            SameAs = ["data:text/html,<script>ran=5</script>", "https://ok.example/\"onmouseover=\"ran=6"],
        },
        "hostile", Some.Now);

    public static PostingDetails Hostile { get; } = Some.Details(Ran) with
    {
        Description = $"{Ran}\n\n[a](javascript:ran=7) ![b](x\"onerror=ran=8) <svg onload=ran=9>\n",
        SalaryNote = Ran,
        Identifier = Ran,
        Apply = new() { Method = ApplicationMethod.Url, Url = "https://ok.example/\"onclick=\"ran=10", Instructions = Ran, Documents = [Ran] },
    };

    /// <summary>One of many, each posted on another day.</summary>
    public static PostingDetails Gardener(int number) => Some.Details($"Gardener {number}") with
    {
        DatePosted = new(new DateOnly(2026, 11, 22).AddDays(-number), null, "UTC"),
    };
}
