using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace JobBoard.Browser.Tests;

/// <summary>What an applicant comes for, done as one does it.</summary>
[Collection(nameof(BrowserBoard))]
public sealed class ApplicantTests(BrowserBoard board)
{
    [BrowserTheory]
    [InlineData(Look.Light)]
    [InlineData(Look.WithoutScript)]
    [InlineData(Look.Phone)]
    public async Task From_a_word_to_the_way_to_apply_and_on_to_who_hires(Look look)
    {
        await using var visit = await board.VisitAsync(PublicPage.Home, look);
        var page = visit.Page;

        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Keyword" }).FillAsync("gardener");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToContainTextAsync("gardener");
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("gardener");
        await page.GetByRole(AriaRole.Link, new() { Name = "Next" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Page 2" })).ToHaveAttributeAsync("aria-current", "page");
        await page.GetByRole(AriaRole.Link, new() { Name = "Gardener 22" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Gardener 22");
        await page.GetByRole(AriaRole.Link, new() { Name = "How to apply" }).First.ClickAsync();
        var letter = page.GetByRole(AriaRole.Region, new() { Name = "How to apply" });
        await Expect(letter).ToBeInViewportAsync();
        await Expect(letter.GetByRole(AriaRole.Link, new() { Name = "jobs@riverside.example" }))
            .ToHaveAttributeAsync("href", "mailto:jobs@riverside.example?subject=Gardener%2022");
        await page.GetByRole(AriaRole.Link, new() { Name = "Riverside Commons" }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Riverside Commons");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Gardener 1", Exact = true })).ToBeVisibleAsync();

        Assert.Empty(await visit.NotedAsync());
    }

    [BrowserTheory]
    [InlineData(Look.Light)]
    [InlineData(Look.WithoutScript)]
    public async Task One_who_found_nothing_drops_a_word_and_finds(Look look)
    {
        await using var visit = await board.VisitAsync(PublicPage.NothingFound, look);

        await visit.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Without .*script") }).ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Gardener 1", Exact = true })).ToBeVisibleAsync();
        Assert.Empty(await visit.NotedAsync());
    }
}
