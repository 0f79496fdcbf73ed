using System.Net;
using JobBoard.Organizations;
using JobBoard.Tests;

namespace JobBoard.Web.Tests.Organizations;

public sealed class OrganizationPageTests
{
    [Fact]
    public async Task Those_with_openings_are_listed_by_name()
    {
        using var board = new TestBoard();
        await board.AddAsync(organization: "Riverside Commons");
        await board.AddAsync(organization: "Riverside Commons");
        await board.AddAsync(organization: "Lantern Trust");
        await board.AddAsync(Some.Draft(Some.Details(), await board.AddOrganizationAsync("Only Drafts")));

        var page = await board.PageAsync("/organizations");

        Assert.Equal(["Lantern Trust", "Riverside Commons"], page.Texts(".list a"));
        Assert.Equal(["1 job", "2 jobs"], page.Texts(".list .num"));
        Assert.Equal("2 organizations have open jobs.", page.Text(".opening .lede"));
    }

    [Fact]
    public async Task A_long_list_comes_in_pages()
    {
        using var board = new TestBoard();
        foreach (var number in Enumerable.Range(1, 61))
            await board.AddAsync(organization: $"Organization {number:000}");

        var second = await board.PageAsync("/organizations?page=2");

        Assert.Equal(["Organization 061"], second.Texts(".list a"));
        Assert.Equal("http://localhost/organizations?page=2", second.Link("link[rel=canonical]"));
        Assert.Equal("/organizations", second.Link(".pager a[rel=prev]"));
    }

    [Fact]
    public async Task One_organization_shows_itself_and_its_openings()
    {
        using var board = new TestBoard();
        var organization = new Organization(
            Some.Profile() with { SameAs = ["https://social.example/@riverside", "not a page"], StandingText = "We welcome everyone." },
            "riverside-commons", Some.Now);
        organization.Show(new Logo("0123456789abcdef0123456789abcdef.png", 256, 128), Some.Now);
        await board.AddOrganizationAsync(organization);
        await board.AddAsync(Some.Details("Gardener"));
        await board.AddAsync(Some.Details("Elsewhere"), "Lantern Trust");

        var page = await board.PageAsync("/organizations/riverside-commons");

        Assert.Equal("Riverside Commons", page.Text("h1"));
        Assert.Equal("Detroit, Durban and Porto", page.Text("p.byline"));
        Assert.Equal("Helps public libraries run free study groups.", page.Text(".prose"));
        Assert.Equal("1 open job", page.Text("#open"));
        Assert.Equal(["Gardener"], page.Texts(".notice h3"));
        Assert.Equal(["riverside.example", "social.example"], page.Texts(".aside a"));
        Assert.Equal("We welcome everyone.", page.Text(".standing"));
        Assert.Equal(["/feed.atom", "/feed.atom?organization=riverside-commons"], page.Links("link[rel=alternate]"));
        Assert.Equal("/feed.atom?organization=riverside-commons", page.Link(".acts a"));
        var logo = page.QuerySelector("img")!;
        Assert.Equal(("/logos/0123456789abcdef0123456789abcdef.png", "256", "128", ""),
            (logo.GetAttribute("src"), logo.GetAttribute("width"), logo.GetAttribute("height"), logo.GetAttribute("alt")));
    }

    [Fact]
    public async Task It_stays_when_its_last_opening_has_closed()
    {
        using var board = new TestBoard();
        await board.AddAsync(Some.Details("Gardener"));
        board.Clock.Advance(TimeSpan.FromDays(100));

        var page = await board.PageAsync("/organizations/riverside-commons");

        Assert.Equal("No open jobs", page.Text("#open"));
        Assert.Empty(page.QuerySelectorAll(".notice"));
    }

    [Fact]
    public async Task One_of_which_nothing_was_ever_public_is_not_found()
    {
        using var board = new TestBoard();
        var organization = await board.AddOrganizationAsync();
        var scheduled = Some.Draft(Some.Details(), organization);
        scheduled.Publish(Some.Now.AddDays(1), Some.Now);
        await board.AddAsync(scheduled);
        var deleted = Some.Draft(Some.Details(), organization);
        deleted.Delete(Some.Now);
        await board.AddAsync(deleted);

        var before = await board.Visitor().GetAsync("/organizations/riverside-commons");
        board.Clock.Advance(TimeSpan.FromDays(1));
        var after = await board.Visitor().GetAsync("/organizations/riverside-commons");

        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }
}
