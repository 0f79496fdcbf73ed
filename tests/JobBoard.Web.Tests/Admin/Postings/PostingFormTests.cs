using CsCheck;
using JobBoard.Postings;
using JobBoard.Tests;
using JobBoard.Web.Admin.Postings;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Web.Tests.Admin.Postings;

/// <summary>From details to the form and back.</summary>
public sealed class PostingFormTests(TestBoard board) : IClassFixture<TestBoard>
{
    private static readonly FormChoices Choices = new([1, 2], NeedsOrganization: false, ["gardens"], "en");

    private PostingFormWriter Writer => board.Services.GetRequiredService<PostingFormWriter>();

    private PostingFormReader Reader => board.Services.GetRequiredService<PostingFormReader>();

    [Fact]
    public void What_is_written_into_the_form_is_read_back_as_it_was()
    {
        Any.Details.Sample(details =>
        {
            var read = Reader.Read(AsSent(Writer.Write(details, 1, "Africa/Dakar")), new StoredText(details, 1), Choices);

            return read.Details.ToJson() == details.ToJson() && read.OrganizationId is 1;
        });
    }

    [Fact]
    public void A_change_in_one_field_leaves_the_others_as_they_were()
    {
        Any.Details.Sample(details =>
        {
            var form = AsSent(Writer.Write(details, 1));
            form.Title = "Another title";

            var read = Reader.Read(form, new StoredText(details, 1), Choices);

            return read.Details.ToJson() == (details with { Title = "Another title" }).ToJson();
        });
    }

    [Fact]
    public void Without_anything_stored_ordinary_details_are_read_as_they_were()
    {
        var details = Ordinary();

        var read = Reader.Read(AsSent(Writer.Write(details, 2)), stored: null, Choices);

        Assert.Empty(read.Errors);
        Assert.Equal(details.ToJson(), read.Details.ToJson());
        Assert.Equal(2, read.OrganizationId);
    }

    [Fact]
    public void A_place_that_is_moved_or_joined_by_another_keeps_its_point()
    {
        var dakar = new JobLocation { Locality = "Dakar", Country = "SN", Latitude = 14.7, Longitude = -17.4 };
        var details = Some.Details() with { Locations = [new JobLocation { Locality = "Lomé", Country = "TG" }, dakar] };
        var form = Writer.Write(details, 1);
        form.Places.Reverse();
        form.Places.Add(new PlaceRow { Locality = "Accra", Country = "ghana" });
        form.Places.Add(new PlaceRow());

        var places = Reader.Read(form, new StoredText(details, 1), Choices).Details.Locations;

        Assert.Equal([dakar, new JobLocation { Locality = "Lomé", Country = "TG" }, new JobLocation { Locality = "Accra", Country = "GH" }], places);
    }

    [Theory]
    [InlineData("Senegal, EU, anywhere", 29)]
    [InlineData("senegal; TG", 2)]
    [InlineData("West Africa", 16)]
    [InlineData("California (US)", 1)]
    [InlineData("CA (United States)", 1)]
    public void Areas_are_countries_groups_and_regions(string typed, int count)
    {
        var read = Read(form => form.ApplicantLocations = typed);

        Assert.Empty(read.Errors);
        Assert.Equal(count, read.Details.ApplicantLocations.Count);
    }

    [Fact]
    public void A_region_is_read_with_its_country_and_an_area_that_stays_keeps_its_page()
    {
        var stored = Some.Details() with { ApplicantLocations = [new("US", "California", "https://www.wikidata.org/wiki/Q99"), new("SN")] };
        var form = Writer.Write(stored, 1);
        form.ApplicantLocations = "California (US), Togo";

        var areas = Reader.Read(form, new StoredText(stored, 1), Choices).Details.ApplicantLocations;

        Assert.Equal([new("US", "California", "https://www.wikidata.org/wiki/Q99"), new("TG")], areas);
    }

    [Theory]
    [InlineData("45000", 45000)]
    [InlineData("45,000", 45000)]
    [InlineData("45 000", 45000)]
    [InlineData("45.000,50", 45000.5)]
    [InlineData("1,234,567.5", 1234567.5)]
    [InlineData("22,50", 22.5)]
    [InlineData(" 22.5 ", 22.5)]
    [InlineData("0.125", 0.125)]
    public void Numbers_are_read_as_people_write_them(string typed, double amount)
    {
        var read = Read(form => (form.SalaryMinimum, form.SalaryMaximum) = (typed, null));

        Assert.Empty(read.Errors);
        Assert.Equal((decimal)amount, read.Details.Salary!.Minimum);
    }

    [Theory]
    [InlineData("17:00", "17:00:00")]
    [InlineData("17.30", "17:30:00")]
    [InlineData("17h", "17:00:00")]
    [InlineData("5 pm", "17:00:00")]
    [InlineData("12:15 a.m.", "00:15:00")]
    [InlineData("", null)]
    public void Times_are_read_as_people_write_them(string typed, string? time)
    {
        var read = Read(form => form.ValidThrough = new() { Day = "5", Month = "12", Year = "2026", Time = typed, Zone = "dakar" });

        Assert.Empty(read.Errors);
        Assert.Equal(time is null ? "2026-12-05[Africa/Dakar]" : $"2026-12-05T{time}[Africa/Dakar]", read.Details.ValidThrough!.ToString());
    }

    public static TheoryData<string, Action<PostingForm>> Faults { get; } = new()
    {
        { "Form.Title", form => form.Title = " " },
        { "Form.Title", form => form.Title = new string('x', 151) },
        { "Form.Organization", form => form.Organization = "3" },
        { "Form.Organization", form => form.Organization = "one" },
        { "Form.EmploymentTypes", form => form.EmploymentTypes = ["Sometimes"] },
        { "Form.Arrangement", form => form.Arrangement = "7" },
        { "Form.Places[1].Country", form => form.Places = [new(), new() { Locality = "Dakar" }] },
        { "Form.Places[0].Country", form => form.Places = [new() { Country = "Atlantis" }] },
        { "Form.ApplicantLocations", form => form.ApplicantLocations = "Senegal, Atlantis" },
        { "Form.HoursMinimum", form => form.HoursMinimum = "many" },
        { "Form.HoursMaximum", form => form.HoursMaximum = "169" },
        { "Form.HoursMaximum", form => (form.HoursMinimum, form.HoursMaximum) = ("30", "20") },
        { "Form.WindowTo", form => form.WindowTo = null },
        { "Form.WindowZone", form => form.WindowZone = null },
        { "Form.SalaryMinimum", form => form.SalaryMinimum = "1.500" },
        { "Form.SalaryMinimum", form => form.SalaryMinimum = "-5" },
        { "Form.SalaryMinimum", form => form.SalaryMinimum = "45k" },
        { "Form.SalaryMinimum", form => form.SalaryMinimum = form.SalaryMaximum = null },
        { "Form.SalaryMaximum", form => form.SalaryMaximum = "1" },
        { "Form.SalaryCurrency", form => form.SalaryCurrency = "Franc" },
        { "Form.SalaryState", form => form.SalaryState = "Unpaid" },
        { "Form.ApplyEmail", form => form.ApplyEmail = "a@b.example, c@d.example" },
        { "Form.ApplyUrl", form => form.ApplyUrl = "javascript:alert(1)" },
        { "Form.ApplyMethod", form => form.ApplyMethod = null },
        { "Form.ValidThrough.Day", form => form.ValidThrough.Day = "32" },
        { "Form.ValidThrough.Day", form => form.ValidThrough.Day = null },
        { "Form.ValidThrough.Day", form => form.ValidThrough.Month = "2" },
        { "Form.ValidThrough.Month", form => form.ValidThrough.Month = "13" },
        { "Form.ValidThrough.Year", form => form.ValidThrough.Year = "26" },
        { "Form.ValidThrough.Time", form => form.ValidThrough.Time = "25:00" },
        { "Form.ValidThrough.Time", form => form.ValidThrough.Time = "5" },
        { "Form.ValidThrough.Zone", form => form.ValidThrough.Zone = "" },
        { "Form.ValidThrough.Zone", form => form.ValidThrough.Zone = "../../etc/passwd" },
        { "Form.DurationNumber", form => form.DurationNumber = "a while" },
        { "Form.DurationUnit", form => form.DurationUnit = "" },
        { "Form.Languages[0].Language", form => form.Languages[0].Language = "Klingonese" },
        { "Form.ExperienceMonths", form => form.ExperienceMonths = "1.5" },
        { "Form.Category", form => form.Category = "none-of-ours" },
        { "Form.Locale", form => form.Locale = "xx-nowhere" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_cannot_be_read_is_told_at_its_field_and_never_guessed(string field, Action<PostingForm> fault)
    {
        var read = Read(fault);

        Assert.Equal([field], read.Errors.Select(error => error.Field));
    }

    private static PostingDetails Ordinary() => Some.Details() with
    {
        Locations = [new JobLocation { Street = "1 Quay St", Locality = "Detroit", Region = "MI", PostalCode = "48201", Country = "US", IsPreferred = true }],
        ApplicantLocations = [new("US", "California"), new("PT"), ApplicantLocation.Anywhere],
        WorkingHours = new WorkingHours { Minimum = 20, Maximum = 22.5m, From = new TimeOnly(9, 0), To = new TimeOnly(12, 30), TimeZone = "America/Detroit" },
        SalaryNote = "plus meals",
        ValidThrough = new ZonedDate(new DateOnly(2026, 12, 31), new TimeOnly(17, 0), "America/Detroit"),
        StartDate = "2027-01-15",
        Languages = [new("en", "fluent"), new("fr", null, IsPreferred: true)],
        EducationLevel = EducationLevel.HighSchool,
        ExperienceMonths = 24,
        Category = "gardens",
        Identifier = "RC-7",
        Locale = "fr",
    };

    private FormReading Read(Action<PostingForm> change)
    {
        var form = Writer.Write(Ordinary(), 1);
        change(form);
        return Reader.Read(form, stored: null, Choices);
    }

    /// <summary>As a browser sends it and the binder takes it: other line ends, nothing for what is blank, a row to spare.</summary>
    private static PostingForm AsSent(PostingForm form)
    {
        foreach (var property in typeof(PostingForm).GetProperties().Where(one => one.PropertyType == typeof(string)))
            property.SetValue(form, Sent((string?)property.GetValue(form), property.Name is "Description" or "ApplyInstructions"));
        return form.WithSpareRows();
    }

    private static string? Sent(string? text, bool isLong)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return isLong
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\n", "\r\n", StringComparison.Ordinal)
            : text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
    }
}
