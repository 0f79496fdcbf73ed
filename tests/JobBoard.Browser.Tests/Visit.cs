using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace JobBoard.Browser.Tests;

/// <summary>A visitor in a browser, who notes what no page should do.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly string _origin;
    private readonly ConcurrentQueue<string> _requests = [];
    private readonly ConcurrentQueue<string> _noted = [];

    public Visit(IBrowserContext context, IPage page, string origin)
    {
        (_context, Page, _origin) = (context, page, origin);
        context.Request += (_, request) => _requests.Enqueue(request.Url);
        page.Console += (_, message) => Note(message);
        page.PageError += (_, error) => _noted.Enqueue($"error: {error}");
        page.Dialog += async (_, dialog) =>
        {
            _noted.Enqueue($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>Every address that was asked for, in order.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    public async Task LookAsync(Look look)
    {
        var (width, height) = look switch
        {
            Look.Phone => (320, 640),
            Look.WidePhone => (360, 740),
            Look.Zoomed => (320, 256),
            _ => (1280, 800),
        };
        await Page.SetViewportSizeAsync(width, height);
        await Page.EmulateMediaAsync(new() { ColorScheme = look is Look.Dark ? ColorScheme.Dark : ColorScheme.Light });
    }

    public async Task GoToAsync(string path, int status)
    {
        var response = await Page.GotoAsync(path);
        Assert.Equal(status, response!.Status);
    }

    /// <summary>Messages, errors, dialogs, cookies, scripts that ran, requests to another host: none, when all is well.</summary>
    public async Task<IReadOnlyList<string>> NotedAsync()
    {
        var cookies = await _context.CookiesAsync();
        var ran = await Page.EvaluateAsync<string?>("() => 'ran' in window ? `${window.ran}` : null");
        return
        [
            .. _noted,
            .. cookies.Select(cookie => $"cookie: {cookie.Name}"),
            .. ran is null ? Array.Empty<string>() : [$"ran: {ran}"],
            .. _requests.Where(url => !url.StartsWith($"{_origin}/", StringComparison.Ordinal)).Select(url => $"elsewhere: {url}"),
        ];
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    // The browser's own remark on the status of the page itself is no message of the page.
    private void Note(IConsoleMessage message)
    {
        var isOfStatus = message.Location.StartsWith(Page.Url, StringComparison.Ordinal)
            && message.Text.StartsWith("Failed to load resource: the server responded with a status of", StringComparison.Ordinal);
        if (!isOfStatus)
            _noted.Enqueue($"{message.Type}: {message.Text}");
    }
}
