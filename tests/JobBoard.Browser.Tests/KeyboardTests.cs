using Microsoft.Playwright;

namespace JobBoard.Browser.Tests;

/// <summary>A visitor who has nothing but a keyboard.</summary>
[Collection(nameof(BrowserBoard))]
public sealed class KeyboardTests(BrowserBoard board)
{
    public static TheoryData<PublicPage, Look> Visits { get; } = Looks.At(
        [PublicPage.Home, PublicPage.SecondPageOfJobs, PublicPage.NothingFound, PublicPage.Posting, PublicPage.Closed, PublicPage.Organization],
        Look.Light, Look.Zoomed);

    [BrowserTheory]
    [MemberData(nameof(Visits))]
    public async Task Every_control_is_reached_in_order_and_seen_where_it_is(PublicPage page, Look look)
    {
        await using var visit = await board.VisitAsync(page, look);
        var controls = await visit.Page.ControlsAsync();

        var reached = new List<string>();
        var findings = new List<string>();
        foreach (var _ in controls)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            reached.Add(await visit.Page.FocusedAsync());
            findings.AddRange(await visit.Page.FocusFindingsAsync());
        }

        Assert.Equal(controls, reached);
        Assert.True(findings is [], string.Join('\n', findings));
    }

    [BrowserTheory]
    [InlineData(PublicPage.Home)]
    [InlineData(PublicPage.Posting)]
    [InlineData(PublicPage.NotFound)]
    public async Task The_first_control_skips_to_the_content(PublicPage page)
    {
        await using var visit = await board.VisitAsync(page, Look.Zoomed);

        await visit.Page.Keyboard.PressAsync("Tab");
        var skip = await visit.Page.FocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");

        Assert.Equal("Skip to content", skip);
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.activeElement === document.querySelector('main :is(a, input)')"));
    }
}

internal static class Focus
{
    private const string NameOf = "element => element.ariaLabel || element.labels?.[0]?.textContent || element.textContent.trim().replace(/\\s+/g, ' ')";

    /// <summary>The names of all controls that are shown, in the order in which they stand.</summary>
    public static Task<string[]> ControlsAsync(this IPage page) => page.EvaluateAsync<string[]>(
        $"() => [...document.querySelectorAll('a[href], button, input, select, summary')].filter(one => one.checkVisibility()).map({NameOf})");

    public static Task<string> FocusedAsync(this IPage page) => page.EvaluateAsync<string>($"() => ({NameOf})(document.activeElement)");

    /// <summary>A focused control without an outline, or one of which a part is out of view or under something else.</summary>
    public static Task<string[]> FocusFindingsAsync(this IPage page) => page.EvaluateAsync<string[]>(
        """
        () => {
          const focused = document.activeElement, found = [], { outlineStyle, outlineWidth } = getComputedStyle(focused);
          if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) found.push('no outline');
          for (const box of focused.getClientRects())
            for (const [x, y] of [[box.left + 1, box.top + 1], [box.right - 1, box.bottom - 1]]) {
              const top = document.elementFromPoint(x, y);
              if (!top) found.push(`out of view: ${x}, ${y}`);
              else if (!focused.contains(top) && !top.contains(focused)) found.push(`under ${top.outerHTML.slice(0, 80)}`);
            }
          return found.map(finding => `${finding}: ${focused.outerHTML.slice(0, 160)}`);
        }
        """);
}
