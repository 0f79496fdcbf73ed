using JobBoard.Accounts;
using JobBoard.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace JobBoard.Browser.Tests;

/// <summary>The whole way of a posting, from a board without anybody to a job that is closed, by keyboard alone.</summary>
[Collection(nameof(BrowserBoard))]
public sealed class StaffPathTests(BrowserBoard browser)
{
    [BrowserTheory]
    [InlineData(Look.Light)]
    [InlineData(Look.WithoutScript)]
    public async Task From_the_set_up_link_to_a_closed_job(Look look)
    {
        await using var board = new ServedBoard();
        await using var visit = await browser.VisitAsync(board, await SetUpPathAsync(board), look);
        var page = visit.Page;

        await TypeAsync(page, "#Form_Name", "Amina Sow");
        await TypeAsync(page, "#Form_Email", "amina@harbour.example");
        await TypeAsync(page, "#Form_Password", "lantern quay 47 otters");
        await EnterAsync(page);
        await Expect(page.Locator("h1")).ToHaveTextAsync("Good afternoon, Amina");

        await PressAsync(page, ".tabs a[href='/admin/organizations']");
        await TypeAsync(page, "form[action='/admin/organizations'][method=post] #Form_Name", "Harbour School");
        await EnterAsync(page);
        await Expect(page.Locator("h1")).ToHaveTextAsync("Harbour School");
        await PressAsync(page, "a[href$='/members']");
        await TypeAsync(page, "#Form_Email", "wen@harbour.example");
        await EnterAsync(page);
        await Expect(page.GetByText("They belong to the organization now.")).ToBeVisibleAsync();

        await PressAsync(page, ".tabs a[href='/admin/postings']");
        await PressAsync(page, "a[href='/admin/postings/new']");
        await TypeAsync(page, "#Form_Title", "Night Ferry Steward");
        await ReachAsync(page, "#Form_Organization");
        await page.Keyboard.TypeAsync("Harbour");
        await TypeAsync(page, "#Form_Description", Some.Description);
        await PressAsync(page, "#save");
        await Expect(page.Locator(".c-bad").First).ToBeVisibleAsync();

        // What the checklist says, mended one after the other.
        // Of a group the Tab key reaches what is chosen, "not said"; the first comes after the last.
        await ReachAsync(page, "input[name='Form.Arrangement']");
        await page.Keyboard.PressAsync("ArrowDown");
        await TypeAsync(page, "[name='Form.Places[0].Locality']", "Dakar");
        await TypeAsync(page, "[name='Form.Places[0].Country']", "Senegal");
        await ReachAsync(page, "input[name='Form.ApplyMethod']");
        await page.Keyboard.PressAsync("ArrowDown");
        await TypeAsync(page, "#Form_ApplyEmail", "jobs@harbour.example");
        await PressAsync(page, "#publish");
        await Expect(page.Locator(".c-bad")).ToHaveCountAsync(0);

        await ReachAsync(page, "input[name='Form.When']");
        await page.Keyboard.PressAsync("ArrowDown");
        await TypeAsync(page, "#Form_Day", "11232026");
        await TypeAsync(page, "#Form_Time", "0930AM");
        await PressAsync(page, "main form[action$=publication] .btn");
        await Expect(page.GetByText("It opens at that time.")).ToBeVisibleAsync();
        Assert.Equal(404, (await page.APIRequest.GetAsync("/jobs/1/night-ferry-steward")).Status);
        board.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 23, 9, 30, 0, TimeSpan.Zero));
        Assert.Equal(200, (await page.APIRequest.GetAsync("/jobs/1/night-ferry-steward")).Status);

        // The session of an administrator has ended meanwhile: one hour unused.
        await visit.GoToAsync("/admin/postings/1", 200);
        await TypeAsync(page, "#Form_Email", "amina@harbour.example");
        await TypeAsync(page, "#Form_Password", "lantern quay 47 otters");
        await EnterAsync(page);
        await ReachAsync(page, "#Form_Title");
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.TypeAsync(" (nights)");
        await PressAsync(page, "#save");
        await PressAsync(page, ".head a[href$='/revisions']");
        await Expect(page.Locator("ins").First).ToBeVisibleAsync();
        await PressAsync(page, ".head p a");
        await PressAsync(page, "a[href$='/closing']");
        await ReachAsync(page, "input[name='Form.Reason']");
        await page.Keyboard.PressAsync("Space");
        await PressAsync(page, "main form[action$=closing] .btn");
        await visit.GoToAsync("/jobs/1", 200);
        await Expect(page.Locator(".closed-word")).ToBeVisibleAsync();
    }

    /// <summary>A link as the log of the first start shows it.</summary>
    private static async Task<string> SetUpPathAsync(ServedBoard board)
    {
        await using var scope = board.Services.CreateAsyncScope();
        return $"/account/setup/{await scope.ServiceProvider.GetRequiredService<OneTimeLinks>().MakeAsync(LinkPurpose.Setup, null, null, CancellationToken.None)}";
    }

    private static async Task TypeAsync(IPage page, string control, string text)
    {
        await ReachAsync(page, control);
        if (text.Contains('\n', StringComparison.Ordinal))
            await page.Keyboard.InsertTextAsync(text);
        else
            await page.Keyboard.TypeAsync(text);
    }

    private static async Task PressAsync(IPage page, string control)
    {
        await ReachAsync(page, control);
        await EnterAsync(page);
    }

    /// <summary>Presses Enter where that leads to another page, and waits for it.</summary>
    private static async Task EnterAsync(IPage page)
    {
        var arrived = new TaskCompletionSource();
        void Arrive(object? sender, IFrame frame) => arrived.TrySetResult();
        page.FrameNavigated += Arrive;
        await page.Keyboard.PressAsync("Enter");
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30));
        page.FrameNavigated -= Arrive;
        await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
    }

    /// <summary>Goes on with the Tab key until the focus is there, as one does who has no other.</summary>
    private static async Task ReachAsync(IPage page, string control)
    {
        for (var press = 0; press < 300; press++)
        {
            if (await page.EvaluateAsync<bool>("control => document.activeElement?.matches(control) ?? false", control))
                return;
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"The Tab key does not lead to {control}.");
    }
}
