using System.IO.Compression;
using JobBoard.Postings;
using JobBoard.Storage;
using JobBoard.Tests;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace JobBoard.Browser.Tests;

/// <summary>The editor of a posting in a browser.</summary>
[Collection(nameof(BrowserBoard))]
public sealed class EditorPageTests(BrowserBoard board)
{
    /// <summary>What a page for staff may load of script, in Brotli.</summary>
    private const int MostScript = 10 * 1024;

    private static readonly string Here = Path.Combine(Repository.Root, "tests", "JobBoard.Browser.Tests", "Clips");

    public static TheoryData<string> Clips { get; } =
        [.. Directory.EnumerateFiles(Here, "*.html").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [BrowserTheory]
    [InlineData(Look.Light)]
    [InlineData(Look.Dark)]
    [InlineData(Look.Phone)]
    public async Task The_editor_serves_everybody(Look look)
    {
        var posting = await DraftAsync(Notices.AllFacts);
        await using var visit = await board.ModeratorAsync($"/admin/postings/{posting.Id}", look);

        await Pictures.TakeAsync(visit.Page, $"Editor-{look}");
        await visit.Page.UnfoldAsync();
        string[] findings = [.. await visit.Page.AxeAsync(), .. await visit.Page.OverflowAsync(), .. await visit.Page.SmallTargetsAsync(), .. await HeadingsAsync(visit.Page)];

        Assert.True(findings is [], string.Join('\n', findings));
        Assert.Empty(await NotedAsync(visit));
    }

    [BrowserTheory]
    [InlineData(Look.Light)]
    [InlineData(Look.Dark)]
    public async Task An_unfinished_posting_with_errors_serves_everybody_too(Look look)
    {
        await using var visit = await board.ModeratorAsync("/admin/postings/new", look);
        await visit.Page.FillAsync("#Form_Places_0__Country", "Atlantis");
        await visit.Page.FillAsync("#Form_ValidThrough_Day", "31");
        await visit.Page.SelectOptionAsync("#Form_ValidThrough_Month", "2");
        await visit.Page.FillAsync("#Form_ValidThrough_Year", "2027");
        await visit.Page.ClickAsync("#save");
        await visit.Page.WaitForSelectorAsync(".note.is-bad");

        await Pictures.TakeAsync(visit.Page, $"EditorErrors-{look}");
        string[] findings = [.. await visit.Page.AxeAsync(), .. await visit.Page.OverflowAsync(), .. await HeadingsAsync(visit.Page)];

        Assert.True(findings is [], string.Join('\n', findings));
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.activeElement.matches('.note.is-bad')"));
    }

    [BrowserFact]
    public async Task A_posting_is_written_with_the_keyboard_alone()
    {
        await using var visit = await board.ModeratorAsync("/admin/postings/new");
        var keyboard = visit.Page.Keyboard;

        await visit.Page.FocusAsync("#Form_Title");
        await keyboard.TypeAsync("Night Gardener");
        await visit.Page.FocusAsync("#Form_Description");
        await keyboard.TypeAsync("You water ");
        await keyboard.PressAsync("Control+b");
        await keyboard.TypeAsync("everything");
        await keyboard.PressAsync("Tab");
        var left = await visit.Page.EvaluateAsync<bool>("() => document.activeElement.id !== 'Form_Description'");
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('.preview .prose strong')?.textContent === 'everything'");
        await keyboard.PressAsync("Control+s");
        await visit.Page.WaitForURLAsync(url => int.TryParse(url.Split('/')[^1], out _));

        var stored = await LastAsync();
        Assert.True(left);
        Assert.Equal(("Night Gardener", "You water **everything**"), (stored.Details.Title, stored.Details.Description));
        Assert.Empty(await NotedAsync(visit));
    }

    [BrowserFact]
    public async Task A_posting_is_written_without_script()
    {
        await using var visit = await board.ModeratorAsync("/admin/postings/new", Look.WithoutScript);

        await visit.Page.FillAsync("#Form_Title", "Day Gardener");
        await visit.Page.FillAsync("#Form_Description", "You water **everything**.");
        await visit.Page.FillAsync("#Form_Places_0__Country", "Senegal");
        await visit.Page.ClickAsync("button[name=whole]");
        var previewed = await visit.Page.InnerTextAsync(".preview .prose strong");
        await visit.Page.FillAsync("#Form_Places_1__Country", "Togo");
        await visit.Page.ClickAsync("#save");

        var stored = await LastAsync();
        Assert.Equal("everything", previewed);
        Assert.Equal("Day Gardener", await visit.Page.InnerTextAsync("h1"));
        Assert.Equal(["SN", "TG"], stored.Details.Locations.Select(place => place.Country));
        Assert.Equal(0, await visit.Page.Locator(".toolbar, [data-rows] button").CountAsync());
    }

    [BrowserFact]
    public async Task What_is_typed_is_kept_when_the_page_is_left()
    {
        var posting = await DraftAsync(Some.Details("Lamplighter"));
        await using var visit = await board.ModeratorAsync($"/admin/postings/{posting.Id}");

        await visit.Page.FillAsync("#Form_Title", "Lamplighter of the harbour");
        await visit.Page.EvaluateAsync("() => dispatchEvent(new Event('pagehide'))");
        await visit.Page.WaitForFunctionAsync("() => document.getElementById('saved').textContent.startsWith('Saved at ')");
        await visit.GoToAsync($"/admin/postings/{posting.Id}", 200);

        Assert.Equal("Lamplighter of the harbour", await visit.Page.InputValueAsync("#Form_Title"));
        Assert.Contains("what you typed and did not save", await visit.Page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Of_two_who_edit_one_posting_the_second_sees_both_texts()
    {
        var posting = await DraftAsync(Some.Details("Bell Ringer"));
        await using var first = await board.ModeratorAsync($"/admin/postings/{posting.Id}");
        await using var second = await board.StaffVisitAsync($"/admin/postings/{posting.Id}");
        await first.Page.FillAsync("#Form_Title", "Bell Ringer of the first");
        await second.Page.FillAsync("#Form_Title", "Bell Ringer of the second");
        await second.Page.FillAsync("#Form_SalaryNote", "Words of the second alone");

        await first.Page.ClickAsync("#save");
        await first.Page.WaitForFunctionAsync("() => document.querySelector('h1').textContent === 'Bell Ringer of the first'");
        await second.Page.ClickAsync("#save");
        await second.Page.WaitForSelectorAsync("#conflict");

        var told = await second.Page.InnerTextAsync("section[aria-labelledby=conflict]");
        Assert.Contains("Bell Ringer of the first", told, StringComparison.Ordinal);
        Assert.Contains("Bell Ringer of the second", told, StringComparison.Ordinal);
        Assert.Equal("Bell Ringer of the second", await second.Page.InputValueAsync("#Form_Title"));
        Assert.Equal("Words of the second alone", await second.Page.InputValueAsync("#Form_SalaryNote"));
        Assert.Empty(await second.Page.AxeAsync());
    }

    [BrowserFact]
    public async Task A_browser_that_is_killed_loses_at_most_twenty_seconds()
    {
        var posting = await DraftAsync(Some.Details("Stone Mason"));
        await using (var killed = await board.ModeratorAsync("/admin"))
        {
            await killed.Page.Clock.InstallAsync();
            await killed.GoToAsync($"/admin/postings/{posting.Id}", 200);
            await killed.Page.FillAsync("#Form_Title", "Stone Mason of the bridge");
            await killed.Page.RunAndWaitForResponseAsync(
                () => killed.Page.Clock.RunForAsync(20_000), response => response.Url.EndsWith("/autosave", StringComparison.Ordinal) && response.Ok);
        }

        await using var again = await board.ModeratorAsync($"/admin/postings/{posting.Id}");

        Assert.Equal("Stone Mason of the bridge", await again.Page.InputValueAsync("#Form_Title"));
        Assert.Contains("what you typed and did not save", await again.Page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Whoever_is_signed_out_is_told_and_loses_nothing()
    {
        var posting = await DraftAsync(Some.Details("Tide Watcher"));
        await using var visit = await board.ModeratorAsync($"/admin/postings/{posting.Id}");

        await visit.Page.Context.ClearCookiesAsync(new() { Name = "staff" });
        await visit.Page.FillAsync("#Form_Title", "Tide Watcher at night");
        await visit.Page.EvaluateAsync("() => dispatchEvent(new Event('pagehide'))");
        await visit.Page.WaitForFunctionAsync("() => document.getElementById('saved').textContent === 'Not saved: sign in again in another tab'");

        Assert.Equal("Tide Watcher at night", await visit.Page.InputValueAsync("#Form_Title"));
    }

    [BrowserFact]
    public async Task Rows_grow_by_a_button()
    {
        await using var visit = await board.ModeratorAsync("/admin/postings/new");

        await visit.Page.ClickAsync("text=Add a place");
        var focused = await visit.Page.EvaluateAsync<string>("() => document.activeElement.name");
        await visit.Page.FillAsync("#Form_Places_1__Country", "Ghana");
        await visit.Page.FillAsync("#Form_Title", "Rower");
        await visit.Page.ClickAsync("#save");
        await visit.Page.WaitForURLAsync(url => int.TryParse(url.Split('/')[^1], out _));

        Assert.Equal("Form.Places[1].Street", focused);
        Assert.Equal("GH", (await LastAsync()).Details.Locations.Single().Country);
    }

    [BrowserTheory]
    [MemberData(nameof(Clips))]
    public async Task A_paste_keeps_headings_lists_and_links(string clip)
    {
        var html = await File.ReadAllTextAsync(Path.Combine(Here, $"{clip}.html"));
        var wanted = (await File.ReadAllTextAsync(Path.Combine(Here, $"{clip}.md"))).TrimEnd();
        await using var visit = await board.ModeratorAsync("/admin/postings/new");

        await visit.Page.EvaluateAsync(
            """
            html => {
              const clipboardData = new DataTransfer();
              clipboardData.setData('text/html', html);
              clipboardData.setData('text/plain', 'Plain words');
              const area = document.getElementById('Form_Description');
              area.focus();
              area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
            }
            """,
            html);
        var pasted = await visit.Page.InputValueAsync("#Form_Description");
        await visit.Page.Keyboard.PressAsync("Control+z");

        Assert.Equal(wanted, pasted);
        Assert.Equal("Plain words", await visit.Page.InputValueAsync("#Form_Description"));
        Assert.Empty(await NotedAsync(visit));
    }

    [Fact]
    public void The_script_is_small()
    {
        var folder = Path.Combine(Repository.Root, "src", "JobBoard.Web", "wwwroot", "js");

        var size = ((string[])["editor.js", "paste.js", "shortcuts.js"]).Sum(file => Compressed(File.ReadAllBytes(Path.Combine(folder, file))));

        Assert.InRange(size, 1, MostScript);
    }

    private static int Compressed(byte[] bytes)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        Assert.True(BrotliEncoder.TryCompress(bytes, compressed, out var written, quality: 5, window: 22));
        return written;
    }

    private static Task<string[]> HeadingsAsync(IPage page) => page.EvaluateAsync<string[]>(
        """
        () => {
          const found = document.querySelectorAll('h1').length === 1 ? [] : ['not one h1'];
          const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(heading => heading.checkVisibility()).map(heading => +heading.tagName[1]);
          levels.forEach((level, at) => { if (level > (levels[at - 1] ?? 0) + 1) found.push(`headings skip: ${levels}`); });
          return found;
        }
        """);

    /// <summary>What no page should do; the cookie of the staff apart.</summary>
    private static async Task<IEnumerable<string>> NotedAsync(Visit visit) =>
        (await visit.NotedAsync()).Where(noted => noted is not ("cookie: staff" or "cookie: forms"));

    private async Task<Posting> DraftAsync(PostingDetails details) =>
        await board.Board.AddAsync(Some.Draft(details, await board.Board.AddOrganizationAsync(), Some.Now));

    private async Task<Posting> LastAsync()
    {
        await using var scope = board.Board.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<BoardDb>().Postings.AsNoTracking().OrderByDescending(one => one.Id).FirstAsync();
    }
}
