using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Tests;

namespace JobBoard.Web.Tests.Jobs;

/// <summary>Texts that mean to run something, wherever a page shows them.</summary>
public sealed class HostileTextTests
{
    private const string Hostile = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'`{{7*7}}@(1+1)<!--";

    private static readonly string[] Paths = ["/", "/jobs", "/organizations", "/organizations/hostile"];

    [Fact]
    public async Task They_appear_as_text_on_every_page_and_run_nothing()
    {
        using var board = new TestBoard();
        var open = await AddAsync(board, posting => posting.Publish(Some.Now, Some.Now));
        var closed = await AddAsync(board, posting =>
        {
            posting.Publish(Some.Now, Some.Now);
            posting.Close(ClosedReason.Filled, Some.Now);
        });
        string[] paths = [.. Paths, $"/jobs/{open.Id}/{open.Slug}", $"/jobs/{closed.Id}/{closed.Slug}"];

        var pages = new List<IHtmlDocument>();
        foreach (var path in paths)
            pages.Add(await board.PageAsync(path));

        Assert.All(pages, page =>
        {
            Assert.Contains("<script>alert(1)</script>", page.Body!.TextContent, StringComparison.Ordinal);
            RunsNothing(page);
        });
    }

    [Fact]
    public async Task What_a_visitor_typed_is_only_text()
    {
        using var board = new TestBoard();

        var page = await board.PageAsync($"/jobs?q={Uri.EscapeDataString(Hostile)}");

        Assert.Equal(Hostile, page.QuerySelector("#q")!.GetAttribute("value"));
        RunsNothing(page);
    }

    [Fact]
    public async Task An_address_never_reaches_the_page_that_it_does_not_find()
    {
        using var board = new TestBoard();

        var response = await board.Visitor().GetAsync("/<script>alert(1)</script>?x=<script>");

        Assert.DoesNotContain("alert(1)", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<Posting> AddAsync(TestBoard board, Action<Posting> live)
    {
        var profile = new OrganizationProfile
        {
            Name = Hostile,
            Description = Hostile,
            WhereItWorks = Hostile,
            StandingText = Hostile,
            Website = "javascript:alert(3)",
            SameAs = ["data:text/html,<script>alert(4)</script>", "https://ok.example/\"onmouseover=\"alert(5)"],
        };
        var id = await board.AddOrganizationAsync(new Organization(profile, "hostile", Some.Now));
        var posting = Some.Draft(
            Some.Details(Hostile) with
            {
                Description = $"{Hostile}\n\n[a](javascript:alert(6)) ![b](x\"onerror=alert(7)) <svg onload=alert(8)>\n",
                SalaryNote = Hostile,
                Identifier = Hostile,
                StartDate = Hostile,
                Category = Hostile,
                Languages = [new LanguageSkill(Hostile, Hostile)],
                Apply = new Application
                {
                    Method = ApplicationMethod.Url,
                    Url = "https://ok.example/\"onclick=\"alert(9)",
                    Instructions = Hostile,
                    Documents = [Hostile],
                },
                Locations = [new JobLocation { Street = Hostile, Locality = Hostile, Region = Hostile, PostalCode = Hostile, Country = "SN" }],
                ApplicantLocations = [new ApplicantLocation("US", Hostile)],
            },
            id);
        live(posting);
        return await board.AddAsync(posting);
    }

    private static void RunsNothing(IHtmlDocument page)
    {
        Assert.All(page.QuerySelectorAll("script:not([src])"), script => Assert.Equal("application/ld+json", script.GetAttribute("type")));
        Assert.All(page.QuerySelectorAll("script[src]"), script => Assert.Matches(@"^/js/[a-z]+(\.[a-z0-9]+)?\.js(\?v=[\w-]+)?$", script.GetAttribute("src")!));
        Assert.Empty(page.QuerySelectorAll("iframe, object, embed, base, form:not(.finder), [style], style, img:not(.logo)"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), IsHandler);
        Assert.All(page.QuerySelectorAll("[href], [src], [action]"), element =>
            Assert.DoesNotMatch(@"^\s*(javascript|data|vbscript):", (element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action"))!));
    }

    private static bool IsHandler(IAttr attribute) => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase);
}
