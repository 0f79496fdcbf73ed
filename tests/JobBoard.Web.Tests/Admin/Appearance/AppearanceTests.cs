using System.Net;
using JobBoard.Appearance;
using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Web.Tests.Admin.Appearance;

public sealed class AppearanceTests : IDisposable
{
    private readonly TestBoard _board = new();

    [Fact]
    public async Task A_board_that_chose_nothing_is_as_it_was()
    {
        var page = await _board.PageAsync("/");

        Assert.Equal("Job Board", page.Text(".brand"));
        Assert.NotNull(page.QuerySelector(".brand svg"));
        Assert.Null(page.QuerySelector("link[href^='/css/accent-']"));
    }

    [Fact]
    public async Task Name_accent_and_foot_show_at_once_on_every_page()
    {
        var response = await SaveAsync(("Name", "Harbour <Board>"), ("AccentOnLight", "8A1C1C"), ("AccentOnDark", "#ffd400"),
            ("Footer", "Run by [Harbour](https://harbour.example/) <script>alert(1)</script>"));

        Assert.Equal("/admin/appearance?done=saved", response.Headers.Location!.OriginalString);
        var administrator = await _board.AdministratorAsync();
        foreach (var page in (AngleSharp.Html.Dom.IHtmlDocument[])
            [await _board.PageAsync("/"), await _board.PageAsync("/jobs"), await (await _board.Visitor().GetAsync("/nowhere")).PageAsync()])
        {
            Assert.Equal("Harbour <Board>", page.Text(".brand"));
            Assert.Equal("/css/accent-8a1c1c-ffd400.css", page.Link("link[href^='/css/accent-']"));
            Assert.Equal("https://harbour.example/", page.Link(".foot .own a"));
            Assert.Null(page.QuerySelector(".foot script"));
        }
        var staff = await (await administrator.GetAsync("/admin")).PageAsync();
        Assert.Contains("Harbour <Board> staff", staff.Title, StringComparison.Ordinal);
        Assert.NotNull(staff.QuerySelector("link[href^='/css/accent-']"));
        Assert.Contains("Harbour &lt;Board&gt;", await _board.Visitor().GetStringAsync("/feed.atom"), StringComparison.Ordinal);
        Assert.Equal(["Amina Sow: AppearanceChanged"], await _board.AuditAsync(null));
    }

    [Fact]
    public async Task The_accent_is_a_style_sheet_of_this_site_that_may_be_kept_for_ever()
    {
        var response = await _board.Visitor().GetAsync("/css/accent-8a1c1c-ffd400.css");
        var css = await response.Content.ReadAsStringAsync();

        Assert.Equal("text/css; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("public, max-age=31536000, immutable", response.Headers.CacheControl!.ToString());
        Assert.Contains("--accent: light-dark(#8a1c1c, #ffd400)", css, StringComparison.Ordinal);
        Assert.Contains("@layer base", css, StringComparison.Ordinal);
        foreach (var odd in (string[])["/css/accent-8a1c1c.css", "/css/accent-8a1c1g-ffd400.css", "/css/accent-8a1c1c-ffd400%7D.css"])
            Assert.Equal(HttpStatusCode.NotFound, (await _board.Visitor().GetAsync(odd)).StatusCode);
    }

    [Theory]
    [InlineData("AccentOnLight", "#ff0000", "nearest")]
    [InlineData("AccentOnLight", "#ffd400", "nearest")]
    [InlineData("AccentOnDark", "#8a1c1c", "nearest")]
    [InlineData("AccentOnLight", "red", "six digits")]
    [InlineData("AccentOnLight", "#12345", "six digits")]
    [InlineData("AccentOnLight", "#0f5c5c; } body { display: none", "six digits")]
    public async Task What_nobody_could_read_is_refused_with_what_to_do(string field, string typed, string told)
    {
        var response = await SaveAsync((field, typed), ("Name", "Never Stored"));
        var page = await response.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains(told, page.Text($"#Form_{field}-error"), StringComparison.Ordinal);
        Assert.Equal("Job Board", (await _board.PageAsync("/")).Text(".brand"));
    }

    [Fact]
    public async Task The_nearest_colour_that_is_offered_is_taken()
    {
        var error = (await (await SaveAsync(("AccentOnLight", "#ff8800"))).PageAsync()).Text("#Form_AccentOnLight-error");
        var nearest = error[error.LastIndexOf('#')..].TrimEnd('.');

        Assert.Equal(HttpStatusCode.Redirect, (await SaveAsync(("AccentOnLight", nearest))).StatusCode);
    }

    [Fact]
    public async Task The_logo_stands_in_the_masthead_and_goes_again()
    {
        var administrator = await _board.AdministratorAsync();

        await administrator.UploadAsync("/admin/appearance", Uploads.Picture);
        var shown = await _board.PageAsync("/");
        await administrator.SubmitAsync("/admin/appearance", form: "form[action$='/removal']");

        Assert.StartsWith("/logos/", shown.QuerySelector(".brand img")!.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Null((await _board.PageAsync("/")).QuerySelector(".brand img"));
        Assert.Empty(_board.LogoFiles());
    }

    [Fact]
    public async Task A_change_from_elsewhere_shows_within_a_second()
    {
        await SaveAsync(("Name", "Before"));
        await _board.PageAsync("/");
        await using var scope = _board.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<BoardDb>().Appearances.ExecuteUpdateAsync(set => set.SetProperty(one => one.Name, "After"));

        _board.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("After", (await _board.PageAsync("/")).Text(".brand"));
    }

    [Fact]
    public async Task A_save_over_a_replaced_version_shows_both_and_loses_nothing()
    {
        var administrator = await _board.AdministratorAsync();
        var opened = await administrator.GetAsync("/admin/appearance");
        await SaveAsync(("Name", "Theirs"));

        var conflict = await administrator.SubmitAsync(opened, new Dictionary<string, object?> { ["Form.Name"] = "Mine" }, "form[action='/admin/appearance']");
        var page = await conflict.PageAsync();
        await administrator.SubmitAsync(conflict, form: "form[action='/admin/appearance']");

        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        Assert.Contains("Theirs", page.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("Mine", (await _board.PageAsync("/")).Text(".brand"));
    }

    [Fact]
    public async Task Appearance_is_not_for_moderators()
    {
        var moderator = await _board.ModeratorAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await moderator.GetAsync("/admin/appearance")).StatusCode);
    }

    public void Dispose() => _board.Dispose();

    private async Task<HttpResponseMessage> SaveAsync(params (string Field, string Value)[] values) =>
        await (await _board.AdministratorAsync()).SubmitAsync(
            "/admin/appearance", values.ToDictionary(one => $"Form.{one.Field}", one => (object?)one.Value), "form[action='/admin/appearance']");
}
