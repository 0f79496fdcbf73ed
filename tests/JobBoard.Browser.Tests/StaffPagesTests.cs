namespace JobBoard.Browser.Tests;

/// <summary>What holds on the pages of organizations, categories, appearance and activity.</summary>
[Collection(nameof(BrowserBoard))]
public sealed class StaffPagesTests(BrowserBoard board)
{
    [BrowserTheory]
    [InlineData("organizations", "/admin/organizations")]
    [InlineData("organization", "/admin/organizations/riverside-commons")]
    [InlineData("hostile-organization", "/admin/organizations/hostile")]
    [InlineData("members", "/admin/organizations/riverside-commons/members")]
    [InlineData("categories", "/admin/categories")]
    [InlineData("category", "/admin/categories/land-water")]
    [InlineData("appearance", "/admin/appearance")]
    [InlineData("activity", "/admin/activity")]
    public async Task A_page_serves_everybody(string name, string path)
    {
        await board.FillStaffAsync();
        await using var visit = await board.StaffVisitAsync(path);

        await AssertFineAsync(visit, name);
    }

    [BrowserFact]
    public async Task What_must_be_mended_is_told_where_it_is()
    {
        await board.FillStaffAsync();
        await using var visit = await board.StaffVisitAsync("/admin/organizations/riverside-commons");
        await visit.Page.FillAsync("#Form_WhereItWorks", new string('x', 300));
        await visit.Page.FillAsync("#Form_TimeZone", "Mars");
        await visit.Page.ClickAsync("main form[method=post] .btn");

        Assert.StartsWith("Error: ", await visit.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal("alert", await visit.Page.EvaluateAsync<string>("() => document.activeElement.getAttribute('role')"));
        await AssertFineAsync(visit, "organization-wrong");
    }

    private static async Task AssertFineAsync(Visit visit, string name)
    {
        string[] expected = ["cookie: ", "error: Failed to load resource"];
        List<string> findings =
        [
            .. (await visit.NotedAsync()).Where(noted => !expected.Any(start => noted.StartsWith(start, StringComparison.Ordinal))),
            .. await visit.Page.StructureAsync(),
        ];
        foreach (var look in (Look[])[Look.Light, Look.Dark, Look.Phone])
        {
            await visit.LookAsync(look);
            await Pictures.TakeAsync(visit.Page, $"staff-{name}-{look}");
            string[] seen = [.. await visit.Page.OverflowAsync(), .. await visit.Page.SmallTargetsAsync(), .. await visit.Page.AxeAsync()];
            findings.AddRange(seen.Select(finding => $"{look}: {finding}"));
        }
        Assert.True(findings is [], string.Join('\n', findings));
    }
}
