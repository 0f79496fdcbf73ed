using CsCheck;
using JobBoard.Geography;
using JobBoard.Postings;

namespace JobBoard.Tests;

/// <summary>Values of every kind, for what must hold of all of them.</summary>
public static class Any
{
    /// <summary>Pieces that break texts apart where somebody forgot to encode them.</summary>
    private static readonly string[] Hostile =
    [
        "</script>", "<script>", "<!--", "-->", "]]>", "&amp;", "&", "\"", "'", "\\", "\\u003C", "\t", "\r\n", "\n", "{{x}}",
        "\u2028", "\u2029", "\u0000", "\u001f", "\u007f", "\u202e", "\ufeff", "\ufffe", "🙂", "é", "e\u0301", "漢字", "ת", "\ud83d", "\udc00",
        "](javascript:x)", "*", "_", "`", "<b>", "|", "#",
    ];

    public static Gen<string> Text { get; } = Gen.OneOf(Gen.String, One(Hostile), Gen.String.AlphaNumeric)
        .Array[0, 6].Select(string.Concat);

    /// <summary>Text that every Unicode encoding can hold, as storage keeps it.</summary>
    public static Gen<string> StoredText { get; } = Text.Select(Stored);

    public static Gen<DateTimeOffset> Instant { get; } =
        Gen.Int[0, 400 * 24 * 60].Select(minutes => Some.Now.AddMinutes(minutes));

    public static Gen<ZonedDate> ZonedDate { get; } = Gen.Select(
        Gen.Int[0, 366 * 40], Gen.Int[-86_400, 86_399], One(Zones()),
        (day, second, zone) => new ZonedDate(
            new DateOnly(2010, 1, 1).AddDays(day), second < 0 ? null : new TimeOnly(TimeSpan.TicksPerSecond * second), zone));

    public static Gen<PostingDetails> Details { get; } = Gen.Select(
        StoredText, StoredText.Null(), Places(), Areas(), Pay(), ZonedDate.Null(), Gen.Int[0, 255], Hours(),
        (text, other, places, areas, pay, date, types, hours) => new PostingDetails
        {
            Title = text,
            Description = other ?? "",
            EmploymentTypes = (EmploymentTypes)types,
            Arrangement = types % 4 is 3 ? null : (Arrangement)(types % 4),
            Locations = places,
            ApplicantLocations = areas,
            WorkingHours = hours,
            Salary = pay,
            SalaryNote = other,
            DatePosted = date,
            ValidThrough = date is null ? null : date with { Day = date.Day.AddDays(30) },
            StartDate = other,
            Duration = types % 2 is 0 ? "P3M" : null,
            Apply = other is null ? null : new Application { Method = (ApplicationMethod)(types % 3), Email = other, Url = text, Documents = [text, other] },
            Languages = other is null ? [] : [new("en", other, IsPreferred: true), new("fr")],
            EducationLevel = types % 7 is 6 ? null : (EducationLevel)(types % 7),
            ExperienceMonths = types % 3 is 0 ? null : types,
            Category = other,
            Identifier = other,
            Locale = "pt-BR",
        });

    /// <summary>The text after a round through storage, which replaces halves of surrogate pairs.</summary>
    public static string Stored(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    public static Gen<T> One<T>(IReadOnlyList<T> of) => Gen.Int[0, of.Count - 1].Select(index => of[index]);

    private static string[] Zones() => [.. TimeZoneInfo.GetSystemTimeZones().Where(zone => zone.HasIanaId).Select(zone => zone.Id)];

    private static Gen<JobLocation[]> Places() => Gen.Select(StoredText.Null(), Gen.Double[-90, 90], Gen.Bool, (text, degrees, isPreferred) =>
        new JobLocation
        {
            Street = text,
            Locality = text,
            Country = "SN",
            Latitude = text is null ? null : degrees,
            Longitude = text is null ? null : degrees,
            IsPreferred = isPreferred,
        }).Array[0, 3];

    private static Gen<ApplicantLocation[]> Areas() => Gen.Select(One(Atlas.Countries), StoredText.Null(),
        (country, region) => new ApplicantLocation(country.Code, region)).Array[0, 3];

    private static Gen<Salary?> Pay() => Gen.Select(Gen.Decimal[0.01m, 1_000_000m], Gen.Int[0, 4], (amount, kind) => kind switch
    {
        0 => null,
        1 => Salary.ToBeDecided,
        2 => Salary.Unpaid,
        _ => Salary.Range("EUR", (SalaryUnit)kind, amount, kind is 4 ? null : amount * 2),
    });

    private static Gen<WorkingHours?> Hours() => Gen.Select(Gen.Int[0, 3], Gen.Int[0, 60], (kind, amount) => kind switch
    {
        0 => null,
        1 => new WorkingHours { Minimum = amount, Maximum = amount + 0.5m },
        2 => new WorkingHours { Maximum = amount },
        _ => new WorkingHours { From = new TimeOnly(9, amount % 60), To = new TimeOnly(12, 0), TimeZone = "America/New_York" },
    });
}
