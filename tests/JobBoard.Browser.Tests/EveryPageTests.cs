namespace JobBoard.Browser.Tests;

/// <summary>What holds on every public page, in every look.</summary>
[Collection(nameof(BrowserBoard))]
public sealed class EveryPageTests(BrowserBoard board)
{
    /// <summary>A document, its style sheet, the icon, a logo or a script.</summary>
    private const int MostRequests = 4;

    public static TheoryData<PublicPage> Pages { get; } = [.. Enum.GetValues<PublicPage>()];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_serves_everybody_and_does_nothing_behind_their_backs(PublicPage page)
    {
        await using var visit = await board.VisitAsync(page);
        var requests = visit.Requests.Count;

        await visit.Page.UnfoldAsync();
        List<string> findings = [.. await visit.NotedAsync(), .. await visit.Page.StructureAsync()];
        foreach (var look in (Look[])[Look.Light, Look.Dark, Look.Phone])
        {
            await visit.LookAsync(look);
            await Pictures.TakeAsync(visit.Page, $"{page}-{look}");
            string[] seen = [.. await visit.Page.OverflowAsync(), .. await visit.Page.SmallTargetsAsync(), .. await visit.Page.AxeAsync()];
            findings.AddRange(seen.Select(finding => $"{look}: {finding}"));
        }

        Assert.True(findings is [], string.Join('\n', findings));
        Assert.InRange(requests, 2, MostRequests);
    }

    /// <summary>Where it is, what holds of a page above holds of it too; axe itself needs script.</summary>
    [BrowserTheory]
    [InlineData(PublicPage.Home)]
    [InlineData(PublicPage.Found)]
    [InlineData(PublicPage.Posting)]
    [InlineData(PublicPage.Hostile)]
    [InlineData(PublicPage.Organization)]
    [InlineData(PublicPage.Closed)]
    [InlineData(PublicPage.Gone)]
    [InlineData(PublicPage.NotFound)]
    public async Task A_page_is_the_same_without_script(PublicPage page)
    {
        await using var with = await board.VisitAsync(page);
        await using var without = await board.VisitAsync(page, Look.WithoutScript);

        var shown = await without.Page.ContentAsync();

        Assert.Equal(Unhidden(await with.Page.ContentAsync()), Unhidden(shown));
        Assert.Empty(await without.NotedAsync());
    }

    /// <summary>With the buttons that are of no use without script, and that it uncovers.</summary>
    private static string Unhidden(string content) => content.Replace(" hidden=\"\"", "", StringComparison.Ordinal);
}
