using JobBoard.Accounts;
using JobBoard.Web.Tests;
using JobBoard.Web.Tests.Account;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Browser.Tests;

/// <summary>What holds on every page by which people come in.</summary>
[Collection(nameof(BrowserBoard))]
public sealed class AccountPagesTests(BrowserBoard board)
{
    private const string Password = "two kettles on a slow boat";

    [BrowserFact]
    public async Task Signing_in_and_a_forgotten_password_serve_everybody()
    {
        await using var visit = await board.VisitAsync(board.Board, "/account/sign-in", Look.Light);
        await visit.AssertStaffPageFineAsync("sign-in");
        await visit.Page.FillAsync("#Form_Email", "nobody@riverside.example");
        await visit.Page.FillAsync("#Form_Password", "wrong");
        await visit.Page.ClickAsync("form:not([data-passkey]) button");
        await visit.AssertStaffPageFineAsync("sign-in-wrong");
        await visit.GoToAsync("/account/sign-in?failed=passkey", 200);
        await visit.AssertStaffPageFineAsync("sign-in-passkey");
        await visit.GoToAsync("/account/reset", 200);
        await visit.AssertStaffPageFineAsync("forgot");
        await visit.Page.FillAsync("#Form_Email", "nobody@riverside.example");
        await visit.Page.ClickAsync("main form button");
        await visit.AssertStaffPageFineAsync("forgot-done");
    }

    [BrowserTheory]
    [InlineData(LinkPurpose.Invitation, "invitation")]
    [InlineData(LinkPurpose.Reset, "reset")]
    [InlineData(LinkPurpose.EmailChange, "email")]
    public async Task A_page_behind_a_link_serves_everybody(LinkPurpose purpose, string path)
    {
        var user = await board.Board.AddPersonAsync("Lena Link", BoardRole.Member);
        await using var visit = await board.VisitAsync(board.Board, $"/account/{path}/{await MakeAsync(board.Board, purpose, user.Id)}", Look.Light);

        await visit.AssertStaffPageFineAsync($"link-{path}");
    }

    [BrowserFact]
    public async Task The_page_that_makes_the_first_administrator_serves_everybody()
    {
        await using var fresh = new ServedBoard();
        await using var visit = await board.VisitAsync(fresh, $"/account/setup/{await MakeAsync(fresh, LinkPurpose.Setup, null)}", Look.Light);

        await visit.AssertStaffPageFineAsync("setup");
        await visit.Page.EvaluateAsync("() => document.querySelector('main form').noValidate = true");
        await visit.Page.FillAsync("#Form_Name", "Amina Sow");
        await visit.Page.FillAsync("#Form_Email", "amina");
        await visit.Page.ClickAsync("main form button");
        await visit.AssertStaffPageFineAsync("setup-wrong");
    }

    [BrowserFact]
    public async Task The_second_step_and_its_set_up_serve_everybody()
    {
        await board.Board.AddPersonAsync("Sila Second", BoardRole.Member);
        await using var scope = board.Board.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>();
        await users.AddPasswordAsync((await users.FindByEmailAsync("sila.second@riverside.example"))!, Password);
        await using var visit = await board.VisitAsync(board.Board, "/account/sign-in", Look.Light);
        var page = visit.Page;
        await SignInAsync(visit);
        await visit.GoToAsync("/account/security", 200);
        await page.FillAsync("#Authenticator_Current", Password);
        await page.ClickAsync("form[action$='security/authenticator'] button");
        await visit.AssertStaffPageFineAsync("authenticator-key");
        var key = (await page.InnerTextAsync("main code")).Replace(" ", "", StringComparison.Ordinal);
        await page.FillAsync("#Form_Code", Totp.At(key, board.Board.Clock.GetUtcNow()));
        await page.ClickAsync("main form button");
        await visit.AssertStaffPageFineAsync("recovery-codes");
        await page.ClickAsync("form[action='/account/sign-out'] button");
        await SignInAsync(visit);

        await visit.AssertStaffPageFineAsync("two-factor");
        await page.FillAsync("#Form_Code", "000000");
        await page.ClickAsync("main form button");
        await visit.AssertStaffPageFineAsync("two-factor-wrong");
    }

    private static async Task SignInAsync(Visit visit)
    {
        await visit.Page.FillAsync("#Form_Email", "sila.second@riverside.example");
        await visit.Page.FillAsync("#Form_Password", Password);
        await visit.Page.ClickAsync("form:not([data-passkey]) button");
    }

    private static async Task<string> MakeAsync(ServedBoard board, LinkPurpose purpose, Guid? userId)
    {
        await using var scope = board.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<OneTimeLinks>().MakeAsync(purpose, userId, "lena@harbour.example", CancellationToken.None);
    }
}
