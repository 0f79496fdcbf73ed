namespace JobBoard.Browser.Tests;

/// <summary>Pages whose text is made larger or set wider than they were drawn for.</summary>
[Collection(nameof(BrowserBoard))]
public sealed class ReflowTests(BrowserBoard board)
{
    public static TheoryData<PublicPage> Pages { get; } =
    [
        PublicPage.Home, PublicPage.SecondPageOfJobs, PublicPage.NothingFound, PublicPage.Posting, PublicPage.Arabic, PublicPage.LongWords,
        PublicPage.Hostile, PublicPage.Closed, PublicPage.Organization, PublicPage.HostileOrganization, PublicPage.Gone, PublicPage.NotFound,
    ];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_cut_off_or_moved_aside_when_text_is_spaced_or_doubled(PublicPage page)
    {
        await using var visit = await board.VisitAsync(page, Look.Zoomed);

        await visit.Page.StyleAsync(
            "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }");
        string[] spaced = [.. await visit.Page.OverflowAsync(), .. await visit.Page.CutAsync()];
        await visit.Page.SetViewportSizeAsync(640, 512);
        await visit.Page.StyleAsync("html { font-size: 200% !important }");
        string[] doubled = [.. await visit.Page.OverflowAsync(), .. await visit.Page.CutAsync()];

        Assert.True(spaced is [], string.Join('\n', spaced));
        Assert.True(doubled is [], string.Join('\n', doubled));
    }
}
