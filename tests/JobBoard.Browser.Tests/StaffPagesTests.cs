using JobBoard.Tests;

namespace JobBoard.Browser.Tests;

/// <summary>What holds on every page of the staff but the editor.</summary>
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

        await visit.AssertStaffPageFineAsync(name);
    }

    [BrowserTheory]
    [InlineData("dashboard", "/admin")]
    [InlineData("postings", "/admin/postings")]
    [InlineData("postings-none", "/admin/postings?q=nothing-like-it")]
    [InlineData("publication", "/admin/postings/{id}/publication")]
    [InlineData("closing", "/admin/postings/{id}/closing")]
    [InlineData("renewal", "/admin/postings/{id}/renewal")]
    [InlineData("revisions", "/admin/postings/{id}/revisions")]
    [InlineData("people", "/admin/people")]
    [InlineData("invite", "/admin/people/invite")]
    [InlineData("security", "/account/security")]
    [InlineData("authenticator", "/account/security/authenticator")]
    public async Task A_page_about_postings_or_people_serves_everybody(string name, string path)
    {
        await board.FillStaffAsync();
        var draft = Some.Draft(organizationId: await board.Board.AddOrganizationAsync());
        draft.Revise(Some.Details("Community Lead") with { Apply = null, Description = "Other words.\n\n- One\n- Two" }, draft.OrganizationId, "Wen Zhou", Some.Now);
        var id = (await board.Board.AddAsync(draft)).Id;
        await using var visit = await board.StaffVisitAsync(path.Replace("{id}", $"{id}", StringComparison.Ordinal));

        await visit.AssertStaffPageFineAsync(name);
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
        await visit.AssertStaffPageFineAsync("organization-wrong");
    }
}
