using JobBoard.Accounts;
using JobBoard.Web.Tests;
using Microsoft.Playwright;

namespace JobBoard.Browser.Tests;

/// <summary>One browser before a board on which every page can be seen, and before another with nothing on it.</summary>
public sealed class BrowserBoard : IAsyncLifetime, IAsyncDisposable
{
    private readonly ServedBoard _board = new();
    private readonly ServedBoard _empty = new();
    private IReadOnlyDictionary<PublicPage, string> _paths = null!;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Chromium.IsMissing is not null)
            return;
        _paths = await _board.PinAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Path,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>A visitor without memory of others, at one of the pages.</summary>
    internal async Task<Visit> VisitAsync(PublicPage page, Look look = Look.Light)
    {
        var origin = page >= PublicPage.HomeOfEmptyBoard ? _empty.Origin : _board.Origin;
        var context = await _browser!.NewContextAsync(new() { BaseURL = origin, JavaScriptEnabled = look is not Look.WithoutScript });
        var visit = new Visit(context, await context.NewPageAsync(), origin);
        await visit.LookAsync(look);
        await visit.GoToAsync(_paths[page], page switch
        {
            PublicPage.Gone => 410,
            PublicPage.NotFound => 404,
            PublicPage.Failure => 500,
            _ => 200,
        });
        return visit;
    }

    /// <summary>A visitor without memory of others, at a page of another board.</summary>
    internal async Task<Visit> VisitAsync(ServedBoard board, string path, Look look)
    {
        var context = await _browser!.NewContextAsync(new() { BaseURL = board.Origin, JavaScriptEnabled = look is not Look.WithoutScript });
        var visit = new Visit(context, await context.NewPageAsync(), board.Origin);
        await visit.LookAsync(look);
        await visit.GoToAsync(path, 200);
        return visit;
    }

    /// <summary>The board whose pages are shown.</summary>
    internal ServedBoard Board => _board;

    /// <summary>People, categories and what was done, for the pages of staff to show.</summary>
    internal async Task FillStaffAsync()
    {
        var riverside = await _board.AddOrganizationAsync("Riverside Commons");
        await _board.AddPersonAsync("Olga Owner", BoardRole.Member, (riverside, MembershipRole.Owner));
        await _board.AddPersonAsync("Idris Bello", BoardRole.Member, (riverside, MembershipRole.Member));
        using var administrator = await _board.AdministratorAsync();
        administrator.BaseAddress = new Uri(_board.Origin);
        foreach (var (name, code) in ((string, string?)[])[("Land & Water", "19-1031.00"), ("Software", null)])
        {
            await administrator.SubmitAsync(
                "/admin/categories", new Dictionary<string, object?> { ["Form.Name"] = name, ["Form.OccupationCode"] = code }, "form[action='/admin/categories']");
        }
        await administrator.SubmitAsync("/admin/organizations/riverside-commons", new { isTrusted = "true" }, "form[action$='/trust']");
    }

    /// <summary>An administrator at one of the pages for staff.</summary>
    internal Task<Visit> StaffVisitAsync(string path, int status = 200, Look look = Look.Light) =>
        StaffVisitAsync("Amina Sow", BoardRole.Administrator, path, status, look);

    /// <summary>Somebody who reviews what others submit, at a page for staff.</summary>
    internal Task<Visit> ModeratorAsync(string path, Look look = Look.Light) =>
        StaffVisitAsync("Wen Zhou", BoardRole.Moderator, path, 200, look);

    private async Task<Visit> StaffVisitAsync(string name, BoardRole role, string path, int status, Look look)
    {
        var cookie = await _board.SignedInAsync(name, role);
        var context = await _browser!.NewContextAsync(new() { BaseURL = _board.Origin, JavaScriptEnabled = look is not Look.WithoutScript });
        await context.AddCookiesAsync([new() { Name = cookie.Name, Value = cookie.Value, Url = _board.Origin }]);
        var visit = new Visit(context, await context.NewPageAsync(), _board.Origin);
        await visit.LookAsync(look);
        await visit.GoToAsync(path, status);
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await _board.DisposeAsync();
        await _empty.DisposeAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();
}

[CollectionDefinition(nameof(BrowserBoard))]
public sealed class BrowserBoardTests : ICollectionFixture<BrowserBoard>;
