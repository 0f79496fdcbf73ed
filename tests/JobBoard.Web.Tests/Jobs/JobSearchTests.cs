using System.Net;
using JobBoard.Postings;
using JobBoard.Tests;

namespace JobBoard.Web.Tests.Jobs;

public sealed class JobSearchTests : IAsyncLifetime, IDisposable
{
    private readonly TestBoard _board = new();

    public async Task InitializeAsync()
    {
        await _board.AddAsync(Some.Details("Gardener") with { EmploymentTypes = EmploymentTypes.FullTime, Arrangement = Arrangement.OnSite, ApplicantLocations = [], Locations = [new() { Locality = "Köln", Country = "DE" }], Salary = Salary.Range("EUR", SalaryUnit.Month, 2_500, 3_000) });
        await _board.AddAsync(Some.Details("Cook") with { EmploymentTypes = EmploymentTypes.PartTime, Salary = null, ApplicantLocations = [new("SN")] }, "Kestrel Lab");
        await _board.AddAsync(Some.Details("Welder") with { EmploymentTypes = EmploymentTypes.PartTime, ApplicantLocations = [ApplicantLocation.Anywhere], Salary = Salary.Range("USD", SalaryUnit.Hour, 20, 25) });
    }

    [Theory]
    [InlineData("/jobs?type=full-time", "Gardener")]
    [InlineData("/jobs?type=full-time&type=part-time", "Cook,Gardener,Welder")]
    [InlineData("/jobs?arrangement=remote", "Cook,Welder")]
    [InlineData("/jobs?place=cologne", "Gardener")]
    [InlineData("/jobs?place=Bonn&radius=40", "Gardener")]
    [InlineData("/jobs?place=Bonn&radius=10", "")]
    [InlineData("/jobs?place=Germany", "Gardener")]
    [InlineData("/jobs?place=near+K%C3%B6ln", "Gardener")]
    [InlineData("/jobs?lives=sn", "Cook,Welder")]
    [InlineData("/jobs?lives=fr", "Welder")]
    [InlineData("/jobs?organization=kestrel-lab", "Cook")]
    [InlineData("/jobs?salary=50000&currency=usd", "Cook,Welder")]
    [InlineData("/jobs?salary=52001&currency=usd", "Cook")]
    [InlineData("/jobs?salary=25&currency=usd&per=hour&pay=stated", "Welder")]
    [InlineData("/jobs?salary=3000&currency=eur&per=month&pay=stated", "Gardener")]
    [InlineData("/jobs?q=gardener&type=part-time", "")]
    public async Task Filters_find_what_they_say(string path, string titles)
    {
        var page = await _board.PageAsync(path);

        Assert.Equal(titles, string.Join(',', page.Texts(".notice h3").Order()));
    }

    [Theory]
    [InlineData("/jobs?place=Qwxyzburg", "“Qwxyzburg” is no place that this board knows, so it was left out.")]
    [InlineData("/jobs?type=nonsense", "“nonsense” is no kind of contract, so it was left out.")]
    [InlineData("/jobs?organization=nobody", "“nobody” is no organization on this board, so it was left out.")]
    [InlineData("/jobs?q=!!!", "“!!!” holds no word to look for, so it was left out.")]
    [InlineData("/jobs?salary=much", "“much” is no amount, so it was left out.")]
    public async Task What_is_not_understood_is_left_out_with_a_note(string path, string note)
    {
        var page = await _board.PageAsync(path);

        Assert.Equal(3, page.Texts(".notice h3").Length);
        Assert.Equal([note], page.Texts(".note"));
        Assert.Empty(page.Texts(".chip"));
    }

    [Fact]
    public async Task A_misspelled_word_is_offered_as_it_was_meant()
    {
        var page = await _board.PageAsync("/jobs?q=gardner");

        Assert.Equal("Did you mean “gardener”?", page.Text(".note"));
        Assert.Equal("/jobs?q=gardener", page.Link(".note a"));
    }

    [Fact]
    public async Task What_a_form_sends_of_its_empty_fields_is_not_in_the_address()
    {
        var response = await _board.Visitor().GetAsync("/jobs?q=cook&place=&salary=&type=part-time");

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("/jobs?q=cook&type=part-time", response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/jobs/remote", "Remote jobs", "/jobs/remote")]
    [InlineData("/jobs/type/part-time", "Jobs: Part time", "/jobs/type/part-time")]
    [InlineData("/jobs/in/germany", "Jobs in Germany", "/jobs/in/germany")]
    [InlineData("/jobs/in/koln-de", "Jobs in Köln, North Rhine-Westphalia, Germany", "/jobs/in/koln-de")]
    [InlineData("/jobs?arrangement=remote", "Remote jobs", "/jobs/remote")]
    [InlineData("/jobs?place=cologne", "Jobs in Köln, North Rhine-Westphalia, Germany", "/jobs/in/koln-de")]
    public async Task A_page_for_one_filter_is_canonical_for_it(string path, string heading, string canonical)
    {
        var page = await _board.PageAsync(path);

        Assert.Equal(heading, page.Text("h1"));
        Assert.Equal($"http://localhost{canonical}", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Null(page.Meta("robots"));
    }

    [Theory]
    [InlineData("/jobs?arrangement=remote&type=part-time")]
    [InlineData("/jobs?q=cook")]
    [InlineData("/jobs?sort=closing")]
    [InlineData("/jobs/in/japan")]
    [InlineData("/jobs/type/volunteer")]
    public async Task Other_searches_and_those_without_openings_are_not_for_the_index(string path) =>
        Assert.Equal("noindex, follow", (await _board.PageAsync(path)).Meta("robots"));

    [Theory]
    [InlineData("/jobs/type/nonsense")]
    [InlineData("/jobs/in/atlantis")]
    [InlineData("/jobs/category/none")]
    public async Task There_is_no_page_for_what_the_board_does_not_know(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await _board.Visitor().GetAsync(path)).StatusCode);

    [Theory]
    [InlineData("/jobs/type/PART-TIME", "/jobs/type/part-time")]
    [InlineData("/jobs/remote/", "/jobs/remote")]
    public async Task Each_has_one_address(string path, string only)
    {
        var response = await _board.Visitor().GetAsync(path);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(only, response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Nothing_found_says_which_filter_to_drop_and_what_that_gives()
    {
        var page = await _board.PageAsync("/jobs?q=gardener&type=part-time");

        Assert.Equal(["/jobs?q=gardener", "/jobs?type=part-time"], page.QuerySelectorAll(".list a").Select(link => link.GetAttribute("href")));
        Assert.Equal("/feed.atom?q=gardener&type=part-time", page.QuerySelectorAll(".acts a")[^1].GetAttribute("href"));
    }

    [Fact]
    public async Task Titles_and_places_are_suggested()
    {
        Assert.Equal("""["Gardener"]""", await _board.Visitor().GetStringAsync("/jobs/suggestions/titles?q=gar"));
        Assert.Equal("[]", await _board.Visitor().GetStringAsync("/jobs/suggestions/titles"));
        Assert.StartsWith("""["Detroit, Michigan, United States""", await _board.Visitor().GetStringAsync("/jobs/suggestions/places?place=detroi"), StringComparison.Ordinal);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _board.Dispose();
}
