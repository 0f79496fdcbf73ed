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
    public async Task What_comes_after_publishing_and_after_a_run_serves_everybody()
    {
        var posting = await board.Board.AddAsync(Some.Details("Outcome of a run"));
        await using var visit = await board.StaffVisitAsync($"/admin/postings/{posting.Id}/publication?done=Published");
        await visit.AssertStaffPageFineAsync("outcome");

        await visit.GoToAsync("/admin/postings?q=Outcome", 200);
        await visit.Page.CheckAsync("input[name=All]");
        await visit.Page.ClickAsync("button[value=Renew]");
        await visit.AssertStaffPageFineAsync("bulk-choice");

        await visit.Page.ClickAsync("main form .btn");
        await visit.Page.WaitForSelectorAsync("form[action$='/undo']");
        await visit.AssertStaffPageFineAsync("bulk-report");

        var draft = await board.Board.AddAsync(Some.Draft(organizationId: posting.OrganizationId));
        await visit.GoToAsync($"/admin/postings/{draft.Id}", 200);
        await visit.Page.ClickAsync("form[action$='/preview-link'] button");
        await visit.AssertStaffPageFineAsync("preview-link");
    }

    [BrowserFact]
    public async Task Single_keys_lead_about_until_they_are_switched_off_and_leave_fields_alone()
    {
        await using var visit = await board.StaffVisitAsync("/admin");
        var page = visit.Page;

        await page.Keyboard.PressAsync("/");
        await page.WaitForFunctionAsync("() => document.activeElement.id === 'q'");
        await page.Keyboard.TypeAsync("g j?/");
        Assert.Equal("g j?/", await page.InputValueAsync("#q"));
        await page.GotoAsync("/admin");
        await page.Keyboard.PressAsync("g");
        await page.Keyboard.PressAsync("j");
        await page.WaitForURLAsync("**/admin/postings");
        await page.Keyboard.PressAsync("?");
        Assert.True(await page.Locator("#shortcuts").IsVisibleAsync());
        await visit.AssertStaffPageFineAsync("shortcuts");

        await page.UncheckAsync("#shortcuts input");
        await page.ClickAsync("#shortcuts button");
        await page.ReloadAsync();
        await page.Keyboard.PressAsync("?");
        Assert.False(await page.Locator("#shortcuts").IsVisibleAsync());
        await page.ClickAsync("[data-shortcuts]");
        Assert.True(await page.Locator("#shortcuts").IsVisibleAsync());
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
