namespace JobBoard.Browser.Tests;

/// <summary>What every page for staff must keep: no findings of axe, no overflow, targets large enough, nothing noted, in each look.</summary>
internal static class StaffPages
{
    public static async Task AssertStaffPageFineAsync(this Visit visit, string name)
    {
        string[] expected = ["cookie: ", "error: Failed to load resource", "script: <script type=\"module\" src=\"/js/"];
        List<string> findings =
        [
            .. ((string[])[.. await visit.NotedAsync(), .. await visit.Page.StructureAsync()])
                .Where(noted => !expected.Any(start => noted.StartsWith(start, StringComparison.Ordinal))),
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
