using System.Net;
using JobBoard.Accounts;
using JobBoard.Postings;
using JobBoard.Tests;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Web.Tests.Admin.Categories;

public sealed class CategoriesTests(TestBoard board) : IClassFixture<TestBoard>
{
    [Fact]
    public async Task A_category_is_added_renamed_and_removed_and_its_address_stays()
    {
        var moderator = await board.ModeratorAsync();

        var added = await AddAsync(moderator, "Land & Water", "19-1031.00");
        await moderator.SubmitAsync("/admin/categories/land-water", new Dictionary<string, object?> { ["Form.Name"] = "Land, Water, Air", ["Form.OccupationCode"] = "" });
        var renamed = await FindAsync("land-water");
        var removed = await moderator.SubmitAsync("/admin/categories/land-water", form: "form[action$='/removal']");

        Assert.Equal("/admin/categories?done=added", added.Headers.Location!.OriginalString);
        Assert.Equal(("Land, Water, Air", null), (renamed!.Name, renamed.OccupationCode));
        Assert.Equal("/admin/categories?done=removed", removed.Headers.Location!.OriginalString);
        Assert.Null(await FindAsync("land-water"));
        Assert.Equal(
            ["Wen Zhou: CategoryChanged Land & Water Added", "Wen Zhou: CategoryChanged Land, Water, Air Changed", "Wen Zhou: CategoryChanged Land, Water, Air Removed"],
            await board.AuditAsync("land-water"));
    }

    [Fact]
    public async Task A_category_with_a_posting_stays()
    {
        var moderator = await board.ModeratorAsync();
        await AddAsync(moderator, "Kept");
        await board.AddAsync(Some.Details() with { Category = "kept" });

        var list = await (await moderator.GetAsync("/admin/categories")).PageAsync();
        var page = await (await moderator.GetAsync("/admin/categories/kept")).PageAsync();
        var forced = await moderator.SubmitAsync("/admin/categories/kept", form: "form[action='/admin/categories/kept']", action: "/admin/categories/kept/removal");

        Assert.Equal("1", list.QuerySelectorAll("tbody tr").Single(row => row.Text("th") is "Kept").Text(".num"));
        Assert.Null(page.QuerySelector("form[action$='/removal']"));
        Assert.Equal(HttpStatusCode.Conflict, forced.StatusCode);
        Assert.NotNull(await FindAsync("kept"));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("ALREADY there", "")]
    [InlineData("Fine", "15-1252")]
    [InlineData("Fine", "15-1252.000")]
    [InlineData("Fine", "١٥-1252.00")]
    public async Task What_is_wrong_is_told_and_not_added(string name, string code)
    {
        var moderator = await board.ModeratorAsync();
        await AddAsync(moderator, "Already There");

        var response = await AddAsync(moderator, name, code);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.NotNull((await response.PageAsync()).QuerySelector("[role=alert] a"));
        Assert.Null(await FindAsync("fine"));
    }

    [Fact]
    public async Task Categories_are_not_for_owners()
    {
        var owner = await board.MemberAsync("Filing Owner", "Filing", MembershipRole.Owner);

        Assert.Equal(HttpStatusCode.Forbidden, (await owner.GetAsync("/admin/categories")).StatusCode);
    }

    private static Task<HttpResponseMessage> AddAsync(HttpClient client, string name, string? code = null) => client.SubmitAsync(
        "/admin/categories", new Dictionary<string, object?> { ["Form.Name"] = name, ["Form.OccupationCode"] = code, ["Form.Slug"] = "mine", ["Form.Id"] = "7" },
        "form[action='/admin/categories']");

    private Task<Category?> FindAsync(string slug) => board.ReadAsync(db => db.Categories.AsNoTracking().SingleOrDefaultAsync(one => one.Slug == slug));
}
