using JobBoard.Tests;

namespace JobBoard.Web.Tests.Jobs;

public sealed class JobListTests
{
    [Fact]
    public async Task Openings_stand_newest_first_and_in_pages()
    {
        using var board = new TestBoard();
        foreach (var day in Enumerable.Range(1, 22))
            await board.AddAsync(Some.Details($"Job {day}") with { DatePosted = Some.Day($"2026-10-{day:00}") });

        var first = await board.PageAsync("/jobs");
        var second = await board.PageAsync("/jobs?page=2");

        Assert.Equal("22 open jobs", first.Text("#found"));
        Assert.Equal(Enumerable.Range(3, 20).Reverse().Select(day => $"Job {day}"), first.Texts(".notice h3"));
        Assert.Equal(["Job 2", "Job 1"], second.Texts(".notice h3"));
        Assert.Equal("/jobs?page=2", first.Link(".pager a[rel=next]"));
        Assert.Equal("/jobs", second.Link(".pager a[rel=prev]"));
        Assert.Equal("21 to 22 of 22", second.Text(".pager .end"));
    }

    [Fact]
    public async Task Each_page_of_the_list_names_itself()
    {
        using var board = new TestBoard();
        foreach (var number in Enumerable.Range(1, 21))
            await board.AddAsync(Some.Details($"Job {number}"));

        var second = await board.PageAsync("/jobs?page=2&utm_source=x");
        var beyond = await board.PageAsync("/jobs?page=9");

        Assert.Equal("http://localhost/jobs?page=2", second.Link("link[rel=canonical]"));
        Assert.Equal("Open jobs, page 2 · Job Board", second.Title);
        Assert.Null(second.Meta("robots"));
        Assert.Equal("http://localhost/jobs?page=2", beyond.Link("link[rel=canonical]"));
    }

    [Fact]
    public async Task A_search_offers_its_own_feed_beside_that_of_all_new_jobs()
    {
        using var board = new TestBoard();
        await board.AddAsync(Some.Details("Gardener"));

        var all = await board.PageAsync("/jobs?sort=closing");
        var remote = await board.PageAsync("/jobs/remote");
        var search = await board.PageAsync("/jobs?q=gardener+%26+more&sort=pay&page=2");

        Assert.Equal(["/feed.atom"], all.Links("link[rel=alternate]"));
        Assert.Equal(["/feed.atom", "/feed.atom?arrangement=remote"], remote.Links("link[rel=alternate]"));
        Assert.Equal(["/feed.atom", "/feed.atom?q=gardener%20%26%20more"], search.Links("link[rel=alternate]"));
        Assert.Equal(["New jobs", "Feed of this search"], search.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("title")));
    }

    [Fact]
    public async Task Words_are_looked_for_in_title_organization_and_text()
    {
        using var board = new TestBoard();
        await board.AddAsync(Some.Details("Gardener") with { Description = "You look after an orchard.\n" }, "Lantern Trust");
        await board.AddAsync(Some.Details("Hydrologist"), "Kestrel Lab");
        await board.AddAsync(Some.Details("Welder 100%"));
        await board.AddAsync(Some.Details("Clerk a_b"));
        await board.AddAsync(Some.Details("Clerk aXb 1000"));
        await board.AddAsync(Some.Details(@"Tester back\slash"));
        (string Words, string Found)[] cases =
        [
            ("gardener", "Gardener"), ("GARDENER lantern", "Gardener"), ("orchard", "Gardener"), ("kestrel", "Hydrologist"),
            ("100%", "Welder 100%"), ("a_b", "Clerk a_b"), (@"back\slash", @"Tester back\slash"),
        ];

        foreach (var (words, found) in cases)
        {
            var page = await board.PageAsync($"/jobs?q={Uri.EscapeDataString(words)}");
            Assert.Equal([found], page.Texts(".notice h3"));
            Assert.Equal($"1 job mentions “{words}”", page.Text("#found"));
        }
    }

    [Fact]
    public async Task A_filtered_list_is_not_for_the_index_and_says_what_it_filters()
    {
        using var board = new TestBoard();
        await board.AddAsync();

        var page = await board.PageAsync("/jobs?q=coordinator");

        Assert.Equal("noindex, follow", page.Meta("robots"));
        Assert.Equal("coordinator", page.QuerySelector("#q")!.GetAttribute("value"));
        Assert.Equal("/jobs", page.Link(".chip"));
        Assert.Equal("Remove filter: “coordinator”", page.Text(".chip"));
    }

    [Fact]
    public async Task Nothing_found_says_which_word_to_leave_out_and_what_that_gives()
    {
        using var board = new TestBoard();
        await board.AddAsync();

        var page = await board.PageAsync("/jobs?q=community+beekeeper");

        Assert.Equal("No jobs found", page.Text("#found"));
        Assert.Equal(["Without the word “beekeeper” 1 job"], page.Texts(".list li").Select(line => line.Replace("”1", "” 1", StringComparison.Ordinal)));
        Assert.Equal("/jobs?q=community", page.Link(".list a"));
    }

    [Fact]
    public async Task Only_open_postings_are_listed()
    {
        using var board = new TestBoard();
        var organization = await board.AddOrganizationAsync();
        await board.AddAsync(Some.Details("Open"));
        await board.AddAsync(Some.Draft(Some.Details("Draft"), organization));
        var scheduled = Some.Draft(Some.Details("Scheduled"), organization);
        scheduled.Publish(Some.Now.AddDays(1), Some.Now);
        await board.AddAsync(scheduled);
        var closed = Some.Posting(Some.Details("Closed"), organization);
        closed.Close(Postings.ClosedReason.Withdrawn, Some.Now);
        await board.AddAsync(closed);

        var page = await board.PageAsync("/jobs");

        Assert.Equal(["Open"], page.Texts(".notice h3"));
        Assert.DoesNotContain("ld+json", page.Source.Text, StringComparison.Ordinal);
    }
}
