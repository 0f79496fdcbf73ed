using System.Globalization;
using System.Text.Json;
using JobBoard.Geography;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Structured;

namespace JobBoard.Tests.Structured;

/// <summary>What follows from how markup is built, and every row of the tables about place, pay and employment.</summary>
public sealed class MarkupBuilderTests
{
    private static readonly JobLocation Berlin = new() { Locality = "Berlin", Region = "BE", PostalCode = "10115", Street = "Lindenweg 4", Country = "DE" };
    private static readonly JobLocation Senegal = new() { Country = "SN" };

    [Fact]
    public void JL_04_and_JP_01_name_the_context_and_the_type()
    {
        var root = Read(Some.Details());

        Assert.Equal("https://schema.org/", root.GetProperty("@context").GetString());
        Assert.Equal("JobPosting", root.GetProperty("@type").GetString());
    }

    [Fact]
    public void JP_04_writes_each_property_once_and_arrays_only_where_several_are_meant()
    {
        var details = Some.Details() with { Locations = [Berlin, Senegal], Salary = Salary.Range("EUR", SalaryUnit.Year, 1, 2) };

        var arrays = Read(details).EnumerateObject().Where(one => one.Value.ValueKind is JsonValueKind.Array).Select(one => one.Name);

        Assert.Equal(["employmentType", "jobLocation", "applicantLocationRequirements"], arrays);
    }

    [Fact]
    public void JP_120_writes_the_canonical_address()
    {
        Assert.Equal("https://jobs.example.org/jobs/42/community-coordinator", Marked.Of(Some.Details()).Url);
    }

    [Theory]
    [InlineData("Accountant", "Accountant")]
    [InlineData("Accountant (part-time)", "Accountant")]
    [InlineData("Accountant (Part Time) [remote]", "Accountant")]
    [InlineData("Accountant (full-time)", "Accountant (full-time)")]
    [InlineData("Accountant (hybrid)", "Accountant (hybrid)")]
    [InlineData("Accountant (m/f/d)", "Accountant (m/f/d)")]
    [InlineData("Accountant (part-time) II", "Accountant (part-time) II")]
    [InlineData("R&D Lead", "R&D Lead")]
    public void JP_10_leaves_out_a_suffix_that_another_field_says(string title, string marked)
    {
        Assert.Equal(marked, Marked.Of(Some.Details(title)).Title);
    }

    [Fact]
    public void JP_31_and_JP_33_write_the_day_of_posting_as_a_day_in_its_own_zone()
    {
        var posted = new ZonedDate(new DateOnly(2026, 11, 1), new TimeOnly(23, 30), "America/Lima");

        Assert.Equal("2026-11-01", Marked.Of(Some.Details() with { DatePosted = posted }).DatePosted);
    }

    [Theory]
    [InlineData("2026-12-15[Europe/Berlin]", "2026-12-15T23:59:59+01:00")]
    [InlineData("2027-03-27[Europe/Berlin]", "2027-03-27T23:59:59+01:00")]
    [InlineData("2027-03-28[Europe/Berlin]", "2027-03-28T23:59:59+02:00")]
    [InlineData("2027-10-31[Europe/Berlin]", "2027-10-31T23:59:59+01:00")]
    [InlineData("2026-12-15T17:00:00[Africa/Dakar]", "2026-12-15T17:00:00+00:00")]
    [InlineData("2026-12-15[America/St_Johns]", "2026-12-15T23:59:59-03:30")]
    public void JP_41_JP_42_and_JP_46_write_the_last_second_of_the_deadline_with_its_offset(string through, string marked)
    {
        Assert.True(ZonedDate.TryParse(through, out var date));

        Assert.Equal(marked, Marked.Of(Some.Details() with { ValidThrough = date }).ValidThrough);
        Assert.Equal(marked, DateTimeOffset.Parse(marked, CultureInfo.InvariantCulture).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void JP_50_JP_51_and_JP_53_write_the_organization_as_an_object_with_its_pages()
    {
        var organization = new Organization(Some.Profile() with { SameAs = ["https://www.wikidata.org/wiki/Q1", "https://riverside.example"] }, "r", Some.Now);

        var marked = Read(Some.Details(), organization).GetProperty("hiringOrganization");

        Assert.Equal("""{"@type":"Organization","name":"Riverside Commons","sameAs":["https://riverside.example","https://www.wikidata.org/wiki/Q1"]}""", Sorted(marked));
    }

    [Fact]
    public void JP_54_writes_the_logo_as_an_absolute_address()
    {
        var organization = Some.Organization();
        organization.Show(new Logo("ab.png", 200, 200), Some.Now);

        Assert.Equal("https://jobs.example.org/logos/ab.png", Marked.Of(Some.Details(), organization).HiringOrganization.Logo);
    }

    [Fact]
    public void JP_55_writes_nothing_but_the_name_of_an_anonymous_organization()
    {
        var organization = new Organization(new OrganizationProfile { Name = "confidential" }, "confidential", Some.Now);

        var marked = Read(Some.Details(), organization).GetProperty("hiringOrganization");

        Assert.Equal("""{"@type":"Organization","name":"confidential"}""", Sorted(marked));
    }

    /// <summary>The table of section 8: what the employer means, and what stands in the three properties.</summary>
    public static TheoryData<string, PostingDetails, string?, string?, string?> Places => new()
    {
        {
            "work at one place", OnSite(Berlin),
            """{"@type":"Place","address":{"@type":"PostalAddress","addressCountry":"DE","addressLocality":"Berlin","addressRegion":"BE","postalCode":"10115","streetAddress":"Lindenweg 4"}}""",
            null, null
        },
        {
            "work at one of several places", OnSite(Berlin with { Street = null, PostalCode = null, Region = null }, Senegal),
            """[{"@type":"Place","address":{"@type":"PostalAddress","addressCountry":"DE","addressLocality":"Berlin"}},{"@type":"Place","address":{"@type":"PostalAddress","addressCountry":"SN"}}]""",
            null, null
        },
        {
            "hybrid, some days at home", OnSite(Senegal) with { Arrangement = Arrangement.Hybrid },
            """{"@type":"Place","address":{"@type":"PostalAddress","addressCountry":"SN"}}""", null, null
        },
        {
            "remote only, from certain countries", Remote(new("US"), new("MX")), null, "TELECOMMUTE",
            """[{"@type":"Country","name":"United States"},{"@type":"Country","name":"Mexico"}]"""
        },
        {
            "remote only, from certain states", Remote(new("US", "Michigan"), new("US", "Ohio")), null, "TELECOMMUTE",
            """[{"@type":"State","name":"Michigan, United States"},{"@type":"State","name":"Ohio, United States"}]"""
        },
        {
            "remote only, with the page of a country", Remote(new ApplicantLocation("US", SameAs: "https://www.wikidata.org/wiki/Q30")), null, "TELECOMMUTE",
            """[{"@type":"Country","name":"United States","sameAs":"https://www.wikidata.org/wiki/Q30"}]"""
        },
        {
            "remote or at the office, both complete choices", Remote(new ApplicantLocation("SN")) with { Locations = [Senegal] },
            """{"@type":"Place","address":{"@type":"PostalAddress","addressCountry":"SN"}}""", "TELECOMMUTE",
            """[{"@type":"Country","name":"Senegal"}]"""
        },
        {
            "unclear, preferred and no requirement", OnSite(Senegal with { IsPreferred = true }) with { Arrangement = null },
            """{"@type":"Place","address":{"@type":"PostalAddress","addressCountry":"SN"}}""", null, null
        },
        {
            "countries given for a job that is not remote", OnSite(Senegal) with { ApplicantLocations = [new("SN")] },
            """{"@type":"Place","address":{"@type":"PostalAddress","addressCountry":"SN"}}""", null, null
        },
        {
            "a point", OnSite(Senegal with { Latitude = 14.7, Longitude = -17.4 }),
            """{"@type":"Place","address":{"@type":"PostalAddress","addressCountry":"SN"},"geo":{"@type":"GeoCoordinates","latitude":14.7,"longitude":-17.4}}""", null, null
        },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void JP_60_to_JP_69_write_place_and_remote_work(string meant, PostingDetails details, string? place, string? type, string? areas)
    {
        var root = Read(details);

        Assert.NotEmpty(meant);
        Assert.Equal(place, Text(root, "jobLocation"));
        Assert.Equal(type, root.TryGetProperty("jobLocationType", out var value) ? value.GetString() : null);
        Assert.Equal(areas, Text(root, "applicantLocationRequirements"));
    }

    [Theory]
    [InlineData("EU", 27)]
    [InlineData("north-america", 3)]
    public void JP_70_writes_a_union_as_its_countries(string group, int countries)
    {
        var members = Atlas.Groups.Single(one => one.Code == group).Countries;

        var areas = Marked.Of(Remote([.. members.Select(code => new ApplicantLocation(code))])).ApplicantLocationRequirements!;

        Assert.Equal(countries, areas.Count);
        Assert.All(areas, area => Assert.Equal("Country", area.Type));
        Assert.All(areas, area => Assert.NotNull(Atlas.CountryNamed(area.Name)));
    }

    [Fact]
    public void JP_66_writes_anywhere_as_all_countries_once_each()
    {
        var areas = Marked.Of(Remote(ApplicantLocation.Anywhere)).ApplicantLocationRequirements!;

        Assert.Equal(Atlas.Countries.Select(country => country.Name), areas.Select(area => area.Name));
        Assert.Equal(areas.Count, areas.DistinctBy(area => area.Name).Count());
    }

    /// <summary>The table of section 9.</summary>
    public static TheoryData<string, Salary?, string?> Pay => new()
    {
        { "$20 to $25 per hour", Salary.Range("USD", SalaryUnit.Hour, 20, 25), """{"@type":"MonetaryAmount","currency":"USD","value":{"@type":"QuantitativeValue","maxValue":25,"minValue":20,"unitText":"HOUR"}}""" },
        { "52,500 € a year", Salary.Range("EUR", SalaryUnit.Year, 52_500, 52_500), """{"@type":"MonetaryAmount","currency":"EUR","value":{"@type":"QuantitativeValue","unitText":"YEAR","value":52500}}""" },
        { "from 30,000 a year", Salary.Range("EUR", SalaryUnit.Year, 30_000, null), """{"@type":"MonetaryAmount","currency":"EUR","value":{"@type":"QuantitativeValue","minValue":30000,"unitText":"YEAR"}}""" },
        { "up to 200 a day", Salary.Range("EUR", SalaryUnit.Day, null, 200), """{"@type":"MonetaryAmount","currency":"EUR","value":{"@type":"QuantitativeValue","maxValue":200,"unitText":"DAY"}}""" },
        { "12.50 an hour", Salary.Range("EUR", SalaryUnit.Hour, 12.50m, 12.50m), """{"@type":"MonetaryAmount","currency":"EUR","value":{"@type":"QuantitativeValue","unitText":"HOUR","value":12.50}}""" },
        { "weekly", Salary.Range("EUR", SalaryUnit.Week, 500, 600), """{"@type":"MonetaryAmount","currency":"EUR","value":{"@type":"QuantitativeValue","maxValue":600,"minValue":500,"unitText":"WEEK"}}""" },
        { "monthly", Salary.Range("EUR", SalaryUnit.Month, 2000, 2100), """{"@type":"MonetaryAmount","currency":"EUR","value":{"@type":"QuantitativeValue","maxValue":2100,"minValue":2000,"unitText":"MONTH"}}""" },
        { "TBD", Salary.ToBeDecided, null },
        { "competitive", Salary.NotDisclosed, null },
        { "unpaid", Salary.Unpaid, null },
        { "nothing said", null, null },
    };

    [Theory]
    [MemberData(nameof(Pay))]
    public void JP_80_to_JP_84_and_JP_88_to_JP_89_write_pay(string wrote, Salary? salary, string? marked)
    {
        var root = Read(Some.Details() with { Salary = salary, SalaryNote = wrote });

        Assert.Equal(marked, Text(root, "baseSalary"));
        Assert.False(root.TryGetProperty("salaryCurrency", out _));
    }

    /// <summary>The table of section 10.</summary>
    [Theory]
    [InlineData(EmploymentTypes.FullTime, "FULL_TIME")]
    [InlineData(EmploymentTypes.PartTime, "PART_TIME")]
    [InlineData(EmploymentTypes.Temporary | EmploymentTypes.FullTime, "FULL_TIME TEMPORARY")]
    [InlineData(EmploymentTypes.Contractor | EmploymentTypes.PartTime, "PART_TIME CONTRACTOR")]
    [InlineData(EmploymentTypes.Intern, "INTERN")]
    [InlineData(EmploymentTypes.Volunteer, "VOLUNTEER")]
    [InlineData(EmploymentTypes.PerDiem, "PER_DIEM")]
    [InlineData(EmploymentTypes.Other, "OTHER")]
    [InlineData(EmploymentTypes.None, null)]
    public void JP_91_writes_the_employment_types_that_Google_lists(EmploymentTypes types, string? marked)
    {
        var written = Marked.Of(Some.Details() with { EmploymentTypes = types }).EmploymentType;

        Assert.Equal(marked, written is null ? null : string.Join(' ', written));
    }

    [Theory]
    [InlineData("2026-014", "2026-014")]
    [InlineData(null, "42")]
    public void JP_95_and_JP_96_write_the_organizations_reference_or_ours(string? reference, string value)
    {
        var identifier = Marked.Of(Some.Details() with { Identifier = reference }).Identifier;

        Assert.Equal(new PropertyValueMarkup("Riverside Commons", value), identifier);
    }

    [Theory]
    [InlineData(ApplicationMethod.Email, true)]
    [InlineData(ApplicationMethod.Form, true)]
    [InlineData(ApplicationMethod.Url, false)]
    public void JP_100_says_whether_one_applies_here(ApplicationMethod method, bool isDirect)
    {
        var details = Some.Details() with { Apply = new Application { Method = method } };

        Assert.Equal(isDirect, Read(details).GetProperty("directApply").GetBoolean());
    }

    [Theory]
    [InlineData(EducationLevel.NoRequirements, "\"no requirements\"")]
    [InlineData(EducationLevel.HighSchool, """{"@type":"EducationalOccupationalCredential","credentialCategory":"high school"}""")]
    [InlineData(EducationLevel.AssociateDegree, """{"@type":"EducationalOccupationalCredential","credentialCategory":"associate degree"}""")]
    [InlineData(EducationLevel.BachelorDegree, """{"@type":"EducationalOccupationalCredential","credentialCategory":"bachelor degree"}""")]
    [InlineData(EducationLevel.ProfessionalCertificate, """{"@type":"EducationalOccupationalCredential","credentialCategory":"professional certificate"}""")]
    [InlineData(EducationLevel.PostgraduateDegree, """{"@type":"EducationalOccupationalCredential","credentialCategory":"postgraduate degree"}""")]
    [InlineData(null, null)]
    public void JP_110_writes_the_education_that_Google_lists(EducationLevel? level, string? marked)
    {
        Assert.Equal(marked, Text(Read(Some.Details() with { EducationLevel = level }), "educationRequirements"));
    }

    [Theory]
    [InlineData(84, """{"@type":"OccupationalExperienceRequirements","monthsOfExperience":84}""")]
    [InlineData(0, "\"no requirements\"")]
    [InlineData(null, null)]
    public void JP_111_writes_months_of_experience_as_a_number(int? months, string? marked)
    {
        Assert.Equal(marked, Text(Read(Some.Details() with { ExperienceMonths = months }), "experienceRequirements"));
    }

    [Fact]
    public void Working_hours_are_told_in_words()
    {
        Assert.Equal("20 hours a week", Hours(new() { Minimum = 20, Maximum = 20 }));
        Assert.Equal("20–37.5 hours a week", Hours(new() { Minimum = 20, Maximum = 37.5m }));
        Assert.Equal("from 20 hours a week", Hours(new() { Minimum = 20 }));
        Assert.Equal("up to 20 hours a week", Hours(new() { Maximum = 20 }));
        Assert.Equal("20 hours a week, 09:00–12:00 America/New_York", Hours(new() { Minimum = 20, Maximum = 20, From = new(9, 0), To = new(12, 0), TimeZone = "America/New_York" }));
        Assert.Equal("09:00–12:00", Hours(new() { From = new(9, 0), To = new(12, 0) }));
        Assert.Null(Hours(new()));
        Assert.Null(Hours(null));
    }

    private static string? Hours(WorkingHours? hours) => Marked.Of(Some.Details() with { WorkingHours = hours }).WorkHours;

    private static PostingDetails OnSite(params JobLocation[] places) =>
        Some.Details() with { Arrangement = Arrangement.OnSite, ApplicantLocations = [], Locations = places };

    private static PostingDetails Remote(params ApplicantLocation[] areas) => Some.Details() with { ApplicantLocations = areas };

    private static JsonElement Read(PostingDetails details, Organization? organization = null) =>
        JsonDocument.Parse(Marked.Json(details, organization)).RootElement;

    private static string? Text(JsonElement root, string property) =>
        root.TryGetProperty(property, out var value) ? Sorted(value) : null;

    /// <summary>The value as text with its properties in the order of their names, which JSON leaves open.</summary>
    private static string Sorted(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', value.EnumerateObject().OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => $"\"{one.Name}\":{Sorted(one.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(',', value.EnumerateArray().Select(Sorted))}]",
        _ => value.GetRawText(),
    };
}
