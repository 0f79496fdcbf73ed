using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace JobBoard.Browser.Tests;

/// <summary>Finding a job: search, filter, sort, page, share, go back, with script and without.</summary>
[Collection(nameof(BrowserBoard))]
public sealed class SearchPageTests(BrowserBoard board)
{
    /// <summary>What a public page may load of script, in Brotli.</summary>
    private const int MostScript = 3 * 1024;

    [BrowserTheory]
    [InlineData(Look.Light)]
    [InlineData(Look.WithoutScript)]
    [InlineData(Look.Phone)]
    public async Task A_search_is_narrowed_shared_and_gone_back_to(Look look)
    {
        await using var visit = await board.VisitAsync(PublicPage.Jobs, look);
        var page = visit.Page;

        await page.FillAsync("#q", "gardener");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await Expect(page.Locator("#found")).ToContainTextAsync("“gardener”");
        var found = await page.Locator("#found").InnerTextAsync();
        await UnfoldAsync(page, look);
        await page.GetByLabel("Part time", new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show results" }).ClickAsync();
        await Expect(page.Locator(".chip", new() { HasText = "Part time" })).ToBeVisibleAsync();
        Assert.EndsWith("/jobs?q=gardener&type=part-time", page.Url, StringComparison.Ordinal);

        await page.SelectOptionAsync("#sort", "closing");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sort", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/jobs\\?q=gardener&type=part-time&sort=closing$"));
        await Expect(page.Locator("#sort")).ToHaveValueAsync("closing");
        await page.GetByRole(AriaRole.Link, new() { Name = "Next" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("&page=2$"));
        await Expect(page.Locator(".pager [aria-current]")).ToHaveTextAsync("2");

        var shared = await page.Locator(".notice h3").AllInnerTextsAsync();
        await using var other = await board.VisitAsync(board.Board, new Uri(page.Url).PathAndQuery, look);
        Assert.Equal(shared, await other.Page.Locator(".notice h3").AllInnerTextsAsync());

        await page.GoBackAsync();
        await Expect(page.Locator(".pager [aria-current]")).ToHaveTextAsync("1");
        await page.Locator(".chip", new() { HasText = "Part time" }).ClickAsync();
        await Expect(page.Locator("#found")).ToHaveTextAsync(found);
        Assert.Empty(await visit.NotedAsync());
    }

    [BrowserFact]
    public async Task With_script_results_are_swapped_and_told()
    {
        await using var visit = await board.VisitAsync(PublicPage.Jobs);
        var page = visit.Page;
        await page.EvaluateAsync("() => { window.kept = true }");

        await page.FillAsync("#q", "gardener");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("#status")).ToContainTextAsync("“gardener”");
        Assert.Equal("found", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        Assert.True(await page.EvaluateAsync<bool>("() => window.kept === true"));
        Assert.EndsWith("/jobs?q=gardener", page.Url, StringComparison.Ordinal);
        Assert.Empty(await page.AxeAsync());
    }

    [BrowserFact]
    public async Task Titles_and_places_are_offered_while_one_types()
    {
        await using var visit = await board.VisitAsync(PublicPage.Jobs);

        await visit.Page.Locator("#q").PressSequentiallyAsync("head gar");
        await Expect(visit.Page.Locator("#q-offers option").First).ToHaveAttributeAsync("value", "Head Gardener");
        await visit.Page.Locator("#place").PressSequentiallyAsync("köl");
        await Expect(visit.Page.Locator("#place-offers option").First).ToHaveAttributeAsync("value", new Regex("^Köln"));

        Assert.Empty(await visit.NotedAsync());
    }

    [BrowserFact]
    public async Task By_keyboard_alone_one_searches_narrows_and_opens_a_job()
    {
        await using var visit = await board.VisitAsync(PublicPage.Jobs);
        var page = visit.Page;

        await TabToAsync(page, "#q");
        await page.Keyboard.TypeAsync("gardener");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#found")).ToBeFocusedAsync();
        await TabToAsync(page, ".chip");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/jobs$"));
        await Expect(page.Locator("#found")).ToBeFocusedAsync();
        await TabToAsync(page, ".notice a");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("article.job")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task The_script_is_small()
    {
        await using var visit = await board.VisitAsync(PublicPage.Jobs);
        var path = await visit.Page.Locator("script[type=module]").GetAttributeAsync("src");
        var response = await visit.Page.APIRequest.GetAsync(new Uri(new Uri(visit.Page.Url), path!).AbsoluteUri);
        var bytes = await response.BodyAsync();

        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        Assert.True(BrotliEncoder.TryCompress(bytes, compressed, out var written, quality: 5, window: 22));
        Assert.InRange(written, 1, MostScript);
    }

    private static async Task UnfoldAsync(IPage page, Look look)
    {
        if (look is Look.Phone)
            await page.Locator(".filters > summary").ClickAsync();
    }

    /// <summary>Presses Tab until the focus is on the first such element.</summary>
    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var press = 0; press < 100; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement === document.querySelector(selector)", selector))
                return;
        }
        Assert.Fail($"The focus does not come to {selector}.");
    }
}
