using JobBoard.Accounts;
using JobBoard.Web.Tests;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using static Microsoft.Playwright.Assertions;

namespace JobBoard.Browser.Tests;

/// <summary>A passkey from end to end, with the authenticator that Chromium plays.</summary>
[Collection(nameof(BrowserBoard))]
public sealed class PasskeyTests(BrowserBoard browser)
{
    private const string Password = "two kettles on a slow boat";

    [BrowserFact]
    public async Task A_passkey_is_added_signs_in_without_a_password_and_is_removed()
    {
        await using var board = new ServedBoard(isNamed: true);
        await board.AddPersonAsync("Wen Zhou", BoardRole.Moderator);
        await using (var scope = board.Services.CreateAsyncScope())
        {
            var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>();
            await users.AddPasswordAsync((await users.FindByEmailAsync("wen.zhou@riverside.example"))!, Password);
        }
        await using var visit = await browser.VisitAsync(board, "/account/sign-in", Look.Light);
        var page = visit.Page;
        var devices = await page.Context.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });

        await page.FillAsync("#Form_Email", "wen.zhou@riverside.example");
        await page.FillAsync("#Form_Password", Password);
        await page.ClickAsync("form:not([data-passkey]) button");
        await page.GotoAsync("/account/security");
        await page.FillAsync("#Passkey_PasskeyName", "Phone");
        await page.FillAsync("#Passkey_Current", Password);
        await page.ClickAsync("form[data-passkey] button");
        await Expect(page.GetByText("Phone, since")).ToBeVisibleAsync();

        await page.ClickAsync("form[action='/account/sign-out'] button");
        await page.ClickAsync("form[data-passkey] button");
        await Expect(page).ToHaveURLAsync($"{board.Origin}/admin");

        await page.GotoAsync("/account/security");
        await page.CheckAsync("input[name='Removal.PasskeyId']");
        await page.FillAsync("#Removal_Current", Password);
        await page.ClickAsync("form[action$='passkeys/remove'] button");
        await Expect(page.GetByText("Phone, since")).ToHaveCountAsync(0);

        await page.ClickAsync("form[action='/account/sign-out'] button");
        await page.ClickAsync("form[data-passkey] button");
        await Expect(page.Locator("[role=alert]").First).ToBeVisibleAsync();
        Assert.StartsWith($"{board.Origin}/account/sign-in", page.Url, StringComparison.Ordinal);
    }
}
