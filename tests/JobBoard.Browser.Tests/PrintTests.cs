using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace JobBoard.Browser.Tests;

/// <summary>A page on paper.</summary>
[Collection(nameof(BrowserBoard))]
public sealed class PrintTests(BrowserBoard board)
{
    [BrowserTheory]
    [InlineData(PublicPage.Posting)]
    [InlineData(PublicPage.Closed)]
    [InlineData(PublicPage.Jobs)]
    public async Task Paper_carries_no_way_about_the_site(PublicPage page)
    {
        await using var visit = await board.VisitAsync(page, Look.Dark);

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(visit.Page.Locator(":is(nav, .skip, form, .foot, .applybar, .btn, .stay):visible")).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator("h1")).ToHaveCSSAsync("color", "rgb(0, 0, 0)");
        await Expect(visit.Page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
    }

    [BrowserFact]
    public async Task A_printed_notice_keeps_its_facts_and_ends_in_strips_to_tear_off()
    {
        await using var visit = await board.VisitAsync(PublicPage.Posting);
        await Expect(visit.Page.Locator(".slips")).ToBeHiddenAsync();
        await Expect(visit.Page.Locator(".scan")).ToBeHiddenAsync();

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Pictures.TakeAsync(visit.Page, "Posting-Print");

        await Expect(visit.Page.Locator(".ticket").GetByText("Apply by")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".letter").GetByText("jobs@riverside.example")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".slips li:visible")).ToHaveCountAsync(9);
        var code = (await visit.Page.Locator(".scan svg").BoundingBoxAsync())!;
        // 26 mm, of which the margin takes a fifth; a camera reads modules of half a millimetre from an arm's length.
        Assert.InRange(code.Width, 90, 105);
        Assert.Equal(code.Width, code.Height, 0.5);
    }
}
