using System.Net;
using JobBoard.Postings;
using JobBoard.Tests;
using JobBoard.Web.Shared;

namespace JobBoard.Web.Tests.Jobs;

public sealed class JobPageTests(TestBoard board) : IClassFixture<TestBoard>
{
    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/other")]
    [InlineData("/Gardener")]
    [InlineData("/gardener/")]
    [InlineData("/gardener%20")]
    [InlineData("/other?utm_source=x")]
    public async Task Any_other_slug_leads_to_the_one_address(string slug)
    {
        var posting = await board.AddAsync(Some.Details("Gardener"));

        var response = await board.Visitor().GetAsync($"/jobs/{posting.Id}{slug}");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal($"/jobs/{posting.Id}/gardener", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_tracking_query_changes_nothing_on_the_page()
    {
        var posting = await board.AddAsync(Some.Details("Gardener"));
        var plain = await board.Visitor().GetStringAsync($"/jobs/{posting.Id}/gardener");

        var tracked = await board.Visitor().GetStringAsync($"/jobs/{posting.Id}/gardener?utm_campaign=google_jobs_apply");

        Assert.Equal(plain, tracked);
    }

    [Fact]
    public async Task Everything_one_needs_to_judge_stands_in_the_ticket()
    {
        var posting = await board.AddAsync(Some.Details("Gardener") with
        {
            WorkingHours = new WorkingHours { Minimum = 15, Maximum = 20, From = new TimeOnly(9, 0), To = new TimeOnly(12, 0), TimeZone = "America/New_York" },
            SalaryNote = "by experience",
            Languages = [new LanguageSkill("en", "fluent"), new LanguageSkill("fr", IsPreferred: true)],
            ValidThrough = Some.Day("2026-12-31", "Africa/Dakar"),
            StartDate = "2027-01",
            ExperienceMonths = 84,
            EducationLevel = EducationLevel.BachelorDegree,
            Identifier = "RC-11",
        });

        var page = await board.PageAsync($"/jobs/{posting.Id}/gardener");

        Assert.Equal(
        [
            "Pay $20–25 an hour US Dollar (USD) by experience",
            "Hours 15–20 hours a week 09:00–12:00 in New York",
            "Where Remote Open to applicants in: United States, Portugal, South Africa",
            "Contract Part time, contract Lasts 3 months Starts January 2027",
            "Languages English, fluent French welcome",
            "You bring 7 years of experience Bachelor’s degree",
            "Posted 1 November 2026 Reference RC-11",
        ],
        page.Texts(".facts > div"));
        Assert.Equal("Apply by 31 December 2026, 23:59 in Dakar", page.Text(".tear .muted"));
        Assert.Equal("39days left", page.Text(".tear .count").Replace(" days", "days", StringComparison.Ordinal));
        Assert.Equal("2026-12-31T23:59:59+00:00", page.QuerySelector(".tear time")!.GetAttribute("datetime"));
    }

    [Fact]
    public async Task The_last_seven_days_hang_as_strips()
    {
        var posting = await board.AddAsync(Some.Details("Gardener") with { ValidThrough = Some.Day("2026-11-24") });

        var page = await board.PageAsync($"/jobs/{posting.Id}/gardener");

        Assert.Contains("due-soon", page.QuerySelector(".tear .count")!.ClassName, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelector(".tear .fringe path")!.GetAttribute("d")!.Split("v12").Length - 1);
    }

    [Fact]
    public async Task Applying_by_mail_gives_address_subject_and_documents()
    {
        var posting = await board.AddAsync(Some.Details("Gardener") with
        {
            Apply = new Application
            {
                Method = ApplicationMethod.Email,
                Email = "a+b&c@riverside.example",
                Subject = "Gardener & \"more\"? 100%",
                Instructions = "Send one PDF.",
                Documents = ["CV", "cover letter"],
            },
        });

        var page = await board.PageAsync($"/jobs/{posting.Id}/gardener");

        const string link = "mailto:a%2Bb%26c@riverside.example?subject=Gardener%20%26%20%22more%22%3F%20100%25";
        Assert.All(page.QuerySelectorAll("#apply a"), way => Assert.Equal(link, way.GetAttribute("href")));
        Assert.Equal(
            ["To a+b&c@riverside.example", "Subject Gardener & \"more\"? 100%", "Attach CV, cover letter", "By Thursday 31 December 2026, 23:59 UTC"],
            page.Texts("#apply .lines > div"));
        Assert.Equal("Send one PDF.", page.Text("#apply .standing"));
    }

    [Fact]
    public async Task Applying_at_a_page_shows_where_it_leads()
    {
        var posting = await board.AddAsync(Some.Details("Gardener") with
        {
            Apply = new Application { Method = ApplicationMethod.Url, Url = "https://bücher.example/apply?job=3&x=\"y\"" },
        });

        var page = await board.PageAsync($"/jobs/{posting.Id}/gardener");

        Assert.Equal("At xn--bcher-kva.example", page.Text("#apply .lines > div"));
        Assert.All(page.QuerySelectorAll("#apply a"), way =>
        {
            Assert.StartsWith("https://", way.GetAttribute("href"), StringComparison.Ordinal);
            Assert.Contains("nofollow", way.GetAttribute("rel"), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_text_in_another_language_says_which()
    {
        var posting = await board.AddAsync(Some.Details("منسّق") with { Locale = "ar" });

        var page = await board.PageAsync($"/jobs/{posting.Id}/job");
        var list = await board.PageAsync("/jobs?q=" + Uri.EscapeDataString("منسّق"));

        Assert.Equal("ar", page.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Equal("rtl", page.QuerySelector(".prose")!.GetAttribute("dir"));
        Assert.Equal("ar", list.QuerySelector(".notice h3 a")!.GetAttribute("lang"));
        Assert.Contains("in Arabic", list.Text(".notice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Openings_like_it_come_from_the_same_category_before_the_same_organization()
    {
        using var other = new TestBoard();
        await other.AddAsync(Some.Details("Unlike") with { Arrangement = Arrangement.OnSite, ApplicantLocations = [], Locations = [new JobLocation { Country = "NO" }] }, "Kestrel Lab");
        await other.AddAsync(Some.Details("Same organization"));
        await other.AddAsync(Some.Details("Same category") with { Category = "gardens" }, "Lantern Trust");
        var posting = await other.AddAsync(Some.Details("Gardener") with { Category = "gardens" });

        var page = await other.PageAsync($"/jobs/{posting.Id}/gardener");

        Assert.Equal(["Same category"], page.Texts(".notice h3"));
        Assert.Equal(["1 other opening", "Same organization until 31 December"], page.Texts("[aria-labelledby=org] li").Take(2));
    }

    [Fact]
    public async Task The_newest_three_others_of_the_organization_stand_beside_it_and_none_of_them_again_below()
    {
        using var other = new TestBoard();
        foreach (var day in Enumerable.Range(1, 5))
            await other.AddAsync(Some.Details($"Gardener {day}") with { DatePosted = Some.Day($"2026-11-{day:00}") });
        await other.AddAsync(Some.Details("Gardener elsewhere"), "Lantern Trust");
        var posting = await other.AddAsync(Some.Details("Gardener") with { DatePosted = Some.Day("2026-11-20") });

        var page = await other.PageAsync($"/jobs/{posting.Id}/gardener");

        Assert.Equal(["5 other openings", "Gardener 5", "Gardener 4", "Gardener 3"], page.Texts("[aria-labelledby=org] li > a").Take(4));
        Assert.Equal(["Gardener 1", "Gardener 2", "Gardener elsewhere"], page.Texts(".notice h3").Order());
    }

    [Fact]
    public async Task On_paper_a_code_tells_the_short_address()
    {
        var posting = await board.AddAsync(Some.Details("Gardener"));

        var page = await board.PageAsync($"/jobs/{posting.Id}/gardener");

        var code = QrCode.Of($"http://localhost/jobs/{posting.Id}");
        Assert.Equal(code.Path, page.QuerySelector(".scan path")!.GetAttribute("d"));
        Assert.Contains($"localhost/jobs/{posting.Id}", page.Text(".scan b"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_can_be_kept_and_passed_on_without_script()
    {
        var posting = await board.AddAsync(Some.Details("Gardener & \"more\"?\r\nBcc: x"));
        var path = $"/jobs/{posting.Id}/{posting.Slug}";

        var page = await board.PageAsync(path);

        var links = page.Links("[aria-labelledby=keep] li:not([hidden]) a");
        Assert.Equal($"{path}/deadline.ics", links[0]);
        Assert.StartsWith("mailto:?subject=Gardener%20%26%20%22more%22%3F", links[1], StringComparison.Ordinal);
        Assert.EndsWith($"&body=http%3A%2F%2Flocalhost{path.Replace("/", "%2F", StringComparison.Ordinal)}", links[1], StringComparison.Ordinal);
        Assert.Equal(["Share", "Copy the link"], page.Texts("[aria-labelledby=keep] li[hidden] button"));
        Assert.Equal("/jobs", page.Link(".crumbs a"));
    }

    [Fact]
    public async Task The_organizations_statement_stands_on_each_of_its_postings()
    {
        using var other = new TestBoard();
        var organization = new JobBoard.Organizations.Organization(
            Some.Profile() with { StandingText = "We welcome everyone.\nReally." }, "riverside-commons", Some.Now);
        var posting = await other.AddAsync(Some.Posting(Some.Details("Gardener"), await other.AddOrganizationAsync(organization)));

        var page = await other.PageAsync($"/jobs/{posting.Id}/gardener");

        Assert.Equal("We welcome everyone. Really.", page.Text(".prose.standing"));
        Assert.Empty(page.QuerySelectorAll("img"));
    }

    [Theory]
    [InlineData("/jobs/0/x")]
    [InlineData("/jobs/-1/x")]
    [InlineData("/jobs/999999")]
    [InlineData("/jobs/2147483648/x")]
    [InlineData("/jobs/99999999999999999999/x")]
    [InlineData("/jobs/1e3")]
    [InlineData("/jobs/abc")]
    [InlineData("/jobs/1/a/b")]
    [InlineData("/jobs/%2e%2e%2f")]
    [InlineData("/jobs/%ff%fe/x")]
    [InlineData("/organizations/nobody")]
    [InlineData("/organizations/riverside-commons/x")]
    [InlineData("/error/500")]
    [InlineData("/error/404")]
    [InlineData("/error/7")]
    [InlineData("/error/99999999999")]
    [InlineData("/css/nothing.css")]
    [InlineData("/appsettings.json")]
    [InlineData("/jobboard.db")]
    public async Task What_is_not_there_answers_not_found(string path)
    {
        var response = await board.Visitor().GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("noindex, follow", (await response.PageAsync()).Meta("robots"));
    }
}
