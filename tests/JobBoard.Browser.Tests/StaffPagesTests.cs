using JobBoard.Accounts;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Tests;
using JobBoard.Web.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace JobBoard.Browser.Tests;

/// <summary>What holds on the pages of organizations, categories, appearance and activity.</summary>
[Collection(nameof(BrowserBoard))]
public sealed class StaffPagesTests(BrowserBoard board)
{
    [BrowserTheory]
    [InlineData("organizations", "/admin/organizations")]
    [InlineData("organization", "/admin/organizations/riverside-commons")]
    [InlineData("members", "/admin/organizations/riverside-commons/members")]
    [InlineData("categories", "/admin/categories")]
    [InlineData("category", "/admin/categories/land-and-water")]
    [InlineData("appearance", "/admin/appearance")]
    [InlineData("activity", "/admin/activity")]
    public async Task A_staff_page_serves_everybody(string name, string path)
    {
        await using var visit = await board.StaffVisitAsync(path);

        List<string> findings = [.. (await visit.NotedAsync()).Where(noted => !noted.StartsWith("cookie: ", StringComparison.Ordinal)), .. await visit.Page.StructureAsync()];
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
