using System.IO.Compression;
using JobBoard.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace JobBoard.Browser.Tests;

/// <summary>The way back from a posting, and the ways to keep it and to pass it on.</summary>
[Collection(nameof(BrowserBoard))]
public sealed class PostingExtrasTests(BrowserBoard board)
{
    [BrowserTheory]
    [InlineData("/jobs?q=gardener")]
    [InlineData("/jobs?q=gardener&sort=closing&page=2")]
    [InlineData("/jobs/remote")]
    public async Task Who_comes_from_a_search_gets_back_to_it_also_by_way_of_another_posting(string search)
    {
        await using var visit = await board.VisitAsync(board.Board, search, Look.Light);
        var (page, crumb) = (visit.Page, visit.Page.Locator(".crumbs a"));

        await page.Locator(".notice h3 a").First.ClickAsync();
        await Expect(crumb).ToHaveTextAsync("Back to your search");
        await Expect(crumb).ToHaveAttributeAsync("href", search);
        await page.Locator("[aria-labelledby=org] li:nth-child(2) a").ClickAsync();
        await Expect(crumb).ToHaveTextAsync("Back to your search");
        await Pictures.TakeAsync(page, "Posting-FromSearch");
        await crumb.ClickAsync();

        Assert.Equal(search, new Uri(page.Url).PathAndQuery);
        Assert.Empty(await visit.NotedAsync());
    }

    [BrowserTheory]
    [InlineData("/jobs", Look.Light)]
    [InlineData("/", Look.Light)]
    [InlineData("/organizations/riverside-commons", Look.Light)]
    [InlineData("/jobs?q=gardener", Look.WithoutScript)]
    public async Task Who_comes_from_elsewhere_or_without_script_is_led_to_all_jobs(string from, Look look)
    {
        await using var visit = await board.VisitAsync(board.Board, from, look);

        await visit.Page.Locator(".notice h3 a").First.ClickAsync();
        await visit.Page.WaitForLoadStateAsync();

        await Expect(visit.Page.Locator(".crumbs a")).ToHaveTextAsync("All jobs");
        await Expect(visit.Page.Locator(".crumbs a")).ToHaveAttributeAsync("href", "/jobs");
    }

    [BrowserFact]
    public async Task The_link_is_copied_and_says_so()
    {
        await using var visit = await board.VisitAsync(PublicPage.Posting);
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copy the link" }).ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied");
        Assert.Equal(
            await visit.Page.Locator("link[rel=canonical]").GetAttributeAsync("href"),
            await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    }

    [BrowserFact]
    public async Task The_deadline_comes_as_a_file()
    {
        await using var visit = await board.VisitAsync(PublicPage.Posting, Look.WithoutScript);

        var file = await visit.Page.RunAndWaitForDownloadAsync(() =>
            visit.Page.GetByRole(AriaRole.Link, new() { Name = "Add the deadline to a calendar" }).ClickAsync());

        Assert.EndsWith(".ics", file.SuggestedFilename, StringComparison.Ordinal);
        Assert.StartsWith("BEGIN:VCALENDAR", await File.ReadAllTextAsync(await file.PathAsync()), StringComparison.Ordinal);
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copy the link" })).ToBeHiddenAsync();
    }

    [BrowserFact]
    public void Its_script_stays_below_a_kilobyte()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Root, "src/JobBoard.Web/wwwroot/js/posting.js"));
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];

        Assert.True(BrotliEncoder.TryCompress(bytes, compressed, out var written, quality: 5, window: 22));
        Assert.InRange(written, 1, 1_024);
    }
}
