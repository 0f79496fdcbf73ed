using System.Net;
using JobBoard.Accounts;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Web.Tests.Account;

/// <summary>SEC-78: a board may ask for a second step.</summary>
public sealed class SecondStepDutyTests
{
    private const string Password = "two kettles on a slow boat";

    [Theory]
    [InlineData("Nobody", BoardRole.Administrator, false)]
    [InlineData("Administrators", BoardRole.Administrator, true)]
    [InlineData("Administrators", BoardRole.Moderator, false)]
    [InlineData("everybody", BoardRole.Member, true)]
    public async Task Whoever_must_have_one_is_led_to_it_from_every_page_but_their_own(string setting, BoardRole role, bool isLed)
    {
        using var board = new AskingBoard(setting);
        var person = await board.StaffAsync("Wen Zhou", role);

        var pages = new List<string?>();
        foreach (var path in (string[])["/admin", "/admin/postings", "/admin/activity"])
            pages.Add((await person.GetAsync(path)).Headers.Location?.OriginalString);
        var security = await person.GetAsync("/account/security");
        var page = await security.PageAsync();
        var left = await person.SubmitAsync(security, form: "form[action='/account/sign-out']");

        Assert.All(pages, path => Assert.Equal(isLed ? "/account/security" : null, path));
        Assert.Equal(isLed, page.QuerySelector(".note.is-warn") is not null);
        Assert.Equal("/account/sign-in", left.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task An_app_set_up_by_plain_forms_opens_the_other_pages()
    {
        using var board = new AskingBoard("Everybody");
        var person = await board.StaffAsync("Wen Zhou", BoardRole.Member);
        await using var scope = board.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>();
        var user = (await users.FindByEmailAsync("wen.zhou@riverside.example"))!;
        user.PasswordHash = users.PasswordHasher.HashPassword(user, Password);
        await users.UpdateAsync(user);

        var write = await person.PostAsync("/admin/postings", null);
        var begun = await person.SubmitAsync("/account/security", new Dictionary<string, object?> { ["Authenticator.Current"] = Password }, "form[action$='authenticator']");
        var shown = await person.GetAsync(begun.Headers.Location!.OriginalString);
        var key = (await shown.PageAsync()).Text("code").Replace(" ", "", StringComparison.Ordinal);
        var codes = await person.SubmitAsync(shown, Form("Code", Totp.At(key, board.Clock.GetUtcNow())));

        Assert.Equal("/account/security", write.Headers.Location?.OriginalString);
        Assert.Equal(10, (await codes.PageAsync()).Texts("main li").Length);
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync("/admin")).StatusCode);
        Assert.Null((await (await person.GetAsync("/account/security")).PageAsync()).QuerySelector(".note.is-warn"));
    }

    [Fact]
    public async Task A_passkey_is_a_second_step()
    {
        using var board = new AskingBoard("Everybody");
        var person = await board.StaffAsync("Wen Zhou", BoardRole.Member);
        await using var scope = board.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>();
        var user = (await users.FindByEmailAsync("wen.zhou@riverside.example"))!;
        await users.AddOrUpdatePasskeyAsync(user, new UserPasskeyInfo([1], [2], board.Clock.GetUtcNow(), 0, [], true, false, false, [], []));

        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync("/admin")).StatusCode);
    }

    private static Dictionary<string, object?> Form(string name, string value) => new() { [$"Form.{name}"] = value };

    private sealed class AskingBoard(string setting) : TestBoard
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("JobBoard:RequireSecondStep", setting);
        }
    }
}
