using System.Net;
using System.Text.Json;
using JobBoard.Accounts;
using JobBoard.Mail;
using JobBoard.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Web.Tests.Account;

/// <summary>What people change about how they sign in, and the second step.</summary>
public sealed class SecurityTests : IDisposable
{
    private const string Email = "wen.zhou@riverside.example";
    private const string Password = "two kettles on a slow boat";
    private const string Other = "seven lamps under the bridge";

    private readonly TestBoard _board = new();

    [Fact]
    public async Task A_changed_password_keeps_this_session_and_ends_the_others()
    {
        var (here, there) = (await InAsync(), await InAsync());

        var changed = await here.SubmitAsync("/account/security", Form(("Current", Password), ("Password", Other)));
        _board.Clock.Advance(TimeSpan.FromSeconds(61));

        Assert.Contains("The password is changed", (await changed.PageAsync()).Visible(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/admin")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/admin")).StatusCode);
        Assert.Single(await MailAsync());
    }

    [Theory]
    [InlineData("not the current one", Other, "not your current password")]
    [InlineData(Password, "short", "at least 12")]
    public async Task A_password_is_changed_only_with_the_current_one_and_to_a_good_one(string current, string next, string why)
    {
        var here = await InAsync();

        var page = await (await here.SubmitAsync("/account/security", Form(("Current", current), ("Password", next)))).PageAsync();

        Assert.Contains(why, page.Text(".error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_session()
    {
        var (here, there) = (await InAsync(), await InAsync());

        await here.SubmitAsync("/account/security", form: "form[action$='sign-out-everywhere']");
        _board.Clock.Advance(TimeSpan.FromSeconds(61));

        Assert.Equal(HttpStatusCode.Redirect, (await here.GetAsync("/admin")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/admin")).StatusCode);
    }

    [Fact]
    public async Task With_an_app_a_code_is_asked_for_and_a_recovery_code_lets_in_once()
    {
        var here = await InAsync();
        var begun = await here.SubmitAsync("/account/security", new Dictionary<string, object?> { ["Authenticator.Current"] = Password }, "form[action$='authenticator']");
        var shown = await (await here.GetAsync(begun.Headers.Location!.OriginalString)).PageAsync();
        Assert.NotEmpty(shown.QuerySelector("svg.qr path")!.GetAttribute("d")!);
        var wrong = await here.SubmitAsync("/account/security/authenticator", Form(("Code", "000")));
        Assert.Contains("wrong", (await wrong.PageAsync()).Text(".error"), StringComparison.Ordinal);

        var codes = (await (await here.SubmitAsync("/account/security/authenticator", Form(("Code", await CodeAsync())))).PageAsync()).Texts("main li");
        var visitor = _board.Visitor();
        var first = await visitor.SignInAsync("/account/sign-in?return=%2Fadmin%2Fpostings", Form(("Email", Email), ("Password", Password)));
        var step = first.Headers.Location!.OriginalString;
        var out1 = await visitor.GetAsync("/admin");
        var bad = await visitor.SubmitAsync(step, Form(("Code", "ABCDE-FGHIJ")));
        var good = await visitor.SubmitAsync(step, Form(("Code", codes[0])));

        Assert.Equal(10, codes.Length);
        Assert.StartsWith("/account/two-factor", step, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, out1.StatusCode);
        Assert.Equal(HttpStatusCode.OK, bad.StatusCode);
        Assert.Equal("/admin/postings", good.Headers.Location?.OriginalString);
        var next = _board.Visitor();
        step = (await next.SignInAsync("/account/sign-in", Form(("Email", Email), ("Password", Password)))).Headers.Location!.OriginalString;
        Assert.Equal(HttpStatusCode.OK, (await next.SubmitAsync(step, Form(("Code", codes[0])))).StatusCode);
        _board.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(HttpStatusCode.Redirect, (await next.SubmitAsync(step, Form(("Code", await CodeAsync())))).StatusCode);
        Assert.DoesNotContain(codes[1], string.Concat(await TokensAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_is_good_once_and_one_from_before_it_is_good_no_longer()
    {
        await AddAsync();
        var before = await WithAppAsync();
        _board.Clock.Advance(TimeSpan.FromSeconds(30));
        var code = await CodeAsync();

        var answers = new List<HttpStatusCode>();
        foreach (var typed in (string[])[code, code, before])
        {
            var visitor = _board.Visitor();
            var step = (await visitor.SignInAsync("/account/sign-in", Form(("Email", Email), ("Password", Password)))).Headers.Location!.OriginalString;
            answers.Add((await visitor.SubmitAsync(step, Form(("Code", typed)))).StatusCode);
        }

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.OK, HttpStatusCode.OK], answers);
    }

    [Fact]
    public async Task The_key_of_an_app_is_not_in_the_database_and_one_that_is_from_before_still_counts()
    {
        await AddAsync();
        await WithAppAsync();
        await using var scope = _board.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>();
        var user = (await users.FindByEmailAsync(Email))!;
        var key = (await users.GetAuthenticatorKeyAsync(user))!;

        Assert.DoesNotContain(await TokensAsync(), token => token!.Contains(key, StringComparison.Ordinal));
        await users.SetAuthenticationTokenAsync(user, "[AspNetUserStore]", "AuthenticatorKey", key);
        Assert.Equal(key, await users.GetAuthenticatorKeyAsync(user));
    }

    [Theory]
    [InlineData("security/password", "Form")]
    [InlineData("security/email", "Address")]
    [InlineData("security/authenticator", "Authenticator")]
    [InlineData("security/passkeys", "Passkey")]
    public async Task A_wrong_password_is_told_at_the_form_it_was_typed_into(string action, string prefix)
    {
        var here = await InAsync();

        var sent = await here.SubmitAsync("/account/security", new Dictionary<string, object?> { [$"{prefix}.Current"] = "not the current one" }, $"form[action$='{action}']");
        var page = await sent.PageAsync();

        Assert.All(page.QuerySelectorAll(".field .error"),
            error => Assert.EndsWith(action, error.Closest("form")!.GetAttribute("action"), StringComparison.Ordinal));
        Assert.Single(page.QuerySelectorAll($"#{prefix}_Current-error"));
        Assert.Contains($"#{prefix}_Current", page.QuerySelectorAll("[role=alert] a").Select(one => one.GetAttribute("href")));
        Assert.Single(page.QuerySelectorAll($"#{prefix}_Current"));
    }

    [Fact]
    public async Task Errors_are_told_in_the_order_of_the_fields()
    {
        var here = await InAsync();

        var sent = await here.SubmitAsync("/account/security",
            new Dictionary<string, object?> { ["Address.Current"] = "wrong", ["Address.Email"] = "wrong" }, "form[action$='security/email']");

        Assert.Equal(["#Address_Email", "#Address_Current"], (await sent.PageAsync()).QuerySelectorAll("[role=alert] a").Select(one => one.GetAttribute("href")));
    }

    [Fact]
    public async Task A_forgotten_password_is_answered_alike_and_a_letter_goes_to_a_known_address_once()
    {
        await AddAsync();
        var visitor = _board.Visitor();

        var unknown = await (await visitor.SubmitAsync("/account/reset", Form(("Email", "nobody@riverside.example")))).PageAsync();
        var known = await (await visitor.SubmitAsync("/account/reset", Form(("Email", Email)))).PageAsync();
        await visitor.SubmitAsync("/account/reset", Form(("Email", Email)));
        for (var wait = 0; wait < 50 && (await MailAsync()).Count is 0; wait++)
            await Task.Delay(100);
        await Task.Delay(300);

        Assert.Equal(unknown.Text("main"), known.Text("main"));
        var letter = Assert.Single(await MailAsync());
        Assert.Equal(Email, letter.To);
        Assert.Contains("http://localhost/account/reset/", letter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_address_counts_once_its_link_was_followed_and_the_old_one_is_told()
    {
        var here = await InAsync();
        await here.SubmitAsync("/account/security", new Dictionary<string, object?> { ["Address.Current"] = Password, ["Address.Email"] = "wen@harbour.example" }, "form[action$='security/email']");
        var letter = Assert.Single(await MailAsync());
        var link = letter.Text!.Split('\n').Single(line => line.StartsWith("http://localhost/account/email/", StringComparison.Ordinal));

        var confirmed = await _board.Visitor().SubmitAsync(new Uri(link).PathAndQuery);
        var (before, after) = (_board.Visitor(), _board.Visitor());

        Assert.Equal("wen@harbour.example", letter.To);
        Assert.Equal("/account/sign-in", confirmed.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await before.SignInAsync("/account/sign-in", Form(("Email", Email), ("Password", Password)))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await after.SignInAsync("/account/sign-in", Form(("Email", "wen@harbour.example"), ("Password", Password)))).StatusCode);
        Assert.Equal([letter.To, Email], (await MailAsync()).Select(one => one.To));
    }

    [Fact]
    public async Task The_options_of_passkeys_name_this_board_and_ask_for_the_person()
    {
        var here = await InAsync();

        var create = await OptionsAsync(here, "/account/security", "form[data-passkey]", "/account/security/passkeys/options");
        var get = await OptionsAsync(_board.Visitor(), "/account/sign-in", "form[data-passkey]", "/account/passkey/options");

        Assert.Equal("localhost", create.GetProperty("rp").GetProperty("id").GetString());
        Assert.Equal(Email, create.GetProperty("user").GetProperty("name").GetString());
        Assert.Equal("required", create.GetProperty("authenticatorSelection").GetProperty("userVerification").GetString());
        Assert.Equal("localhost", get.GetProperty("rpId").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("""{"id":"AAAA","type":"public-key","response":{}}""")]
    public async Task What_is_no_passkey_lets_nobody_in(string credential)
    {
        var visitor = _board.Visitor();
        await OptionsAsync(visitor, "/account/sign-in", "form[data-passkey]", "/account/passkey/options");

        var response = await visitor.SubmitAsync("/account/sign-in", new { credential }, "form[data-passkey]");

        Assert.Equal("/account/sign-in?failed=passkey", response.Headers.Location?.OriginalString);
    }

    public void Dispose() => _board.Dispose();

    private static async Task<JsonElement> OptionsAsync(HttpClient client, string page, string form, string path)
    {
        var response = await client.SubmitAsync(page, null, form, path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    private static Dictionary<string, object?> Form(params (string Name, string Value)[] fields) =>
        fields.ToDictionary(field => $"Form.{field.Name}", field => (object?)field.Value);

    private async Task<HttpClient> InAsync()
    {
        await AddAsync();
        var client = _board.Visitor();
        var response = await client.SignInAsync("/account/sign-in", Form(("Email", Email), ("Password", Password)));
        Assert.Equal("/admin", response.Headers.Location?.OriginalString);
        return client;
    }

    private async Task AddAsync()
    {
        await _board.AddPersonAsync("Wen Zhou", BoardRole.Moderator);
        await using var scope = _board.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>();
        if (await users.FindByEmailAsync(Email) is { PasswordHash: null } user)
            Assert.True((await users.AddPasswordAsync(user, Password)).Succeeded);
    }

    /// <returns>The code that it was set up with.</returns>
    private async Task<string> WithAppAsync()
    {
        await using var scope = _board.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>();
        var user = (await users.FindByEmailAsync(Email))!;
        await users.ResetAuthenticatorKeyAsync(user);
        await users.SetTwoFactorEnabledAsync(user, true);
        return await CodeAsync();
    }

    private async Task<string> CodeAsync()
    {
        await using var scope = _board.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>();
        return Totp.At((await users.GetAuthenticatorKeyAsync((await users.FindByEmailAsync(Email))!))!, _board.Clock.GetUtcNow());
    }

    private async Task<List<OutboxMessage>> MailAsync()
    {
        await using var scope = _board.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<BoardDb>().OutboxMessages.AsNoTracking().ToListAsync();
    }

    private async Task<List<string?>> TokensAsync()
    {
        await using var scope = _board.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<BoardDb>().Set<IdentityUserToken<Guid>>().Select(token => token.Value).ToListAsync();
    }
}
