using System.Net;
using JobBoard.Accounts;
using JobBoard.Storage;
using JobBoard.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Web.Tests.Account;

/// <summary>Signing in with a password, and how long that lasts.</summary>
public sealed class SignInTests : IDisposable
{
    private const string Email = "amina.sow@riverside.example";
    private const string Password = "two kettles on a slow boat";

    private readonly TestBoard _board = new();

    [Fact]
    public async Task The_password_lets_in_and_leads_back()
    {
        await AddAsync();
        var visitor = Browser();

        var response = await visitor.SignInAsync("/account/sign-in?return=%2Fadmin%2Fpostings", Form());
        var cookie = response.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("staff=", StringComparison.Ordinal));

        Assert.Equal("/admin/postings", response.Headers.Location?.OriginalString);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/admin")).StatusCode);
        Assert.Equal([AuditAction.SignedIn], await ActionsAsync());
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("/\t/elsewhere.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public async Task No_address_elsewhere_is_led_back_to(string back)
    {
        await AddAsync();

        var response = await Browser().SignInAsync($"/account/sign-in?return={Uri.EscapeDataString(back)}", Form());

        Assert.Equal("/admin", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_wrong_password_an_unknown_address_and_nothing_are_answered_alike()
    {
        await AddAsync();
        var visitor = Browser();

        var wrong = await MainAsync(await visitor.SignInAsync("/account/sign-in", Form(password: "another one entirely")));
        var unknown = await MainAsync(await visitor.SignInAsync("/account/sign-in", Form("nobody@riverside.example")));
        var empty = await MainAsync(await visitor.SignInAsync("/account/sign-in", Form("", "")));

        Assert.Contains("do not go together", wrong, StringComparison.Ordinal);
        Assert.Equal(wrong, unknown);
        Assert.Equal(wrong, empty);
        Assert.Equal([AuditAction.SignInFailed, AuditAction.SignInFailed], await ActionsAsync());
        Assert.DoesNotContain("nobody@", string.Join(' ', (await LinesAsync()).Select(line => $"{line.Actor}{line.SubjectName}{line.Detail}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_five_wrong_ones_the_right_one_waits_too_each_time_longer_but_not_for_ever()
    {
        await AddAsync();
        var visitor = Browser();
        for (var attempt = 0; attempt < 5; attempt++)
            await visitor.SignInAsync("/account/sign-in", Form(password: "another one entirely"));

        Assert.Equal(HttpStatusCode.OK, (await visitor.SignInAsync("/account/sign-in", Form())).StatusCode);
        _board.Clock.Advance(TimeSpan.FromSeconds(16));
        await visitor.SignInAsync("/account/sign-in", Form(password: "another one entirely"));
        _board.Clock.Advance(TimeSpan.FromSeconds(16));
        Assert.Equal(HttpStatusCode.OK, (await visitor.SignInAsync("/account/sign-in", Form())).StatusCode);
        _board.Clock.Advance(TimeSpan.FromSeconds(15));
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SignInAsync("/account/sign-in", Form())).StatusCode);
    }

    [Theory]
    [InlineData(BoardRole.Moderator, 7 * 60, true)]
    [InlineData(BoardRole.Moderator, 8 * 60 + 1, false)]
    [InlineData(BoardRole.Administrator, 55, true)]
    [InlineData(BoardRole.Administrator, 61, false)]
    public async Task A_session_that_nobody_uses_ends(BoardRole role, int minutes, bool isIn)
    {
        await AddAsync(role);
        var visitor = Browser();
        await visitor.SignInAsync("/account/sign-in", Form());

        _board.Clock.Advance(TimeSpan.FromMinutes(minutes));

        Assert.Equal(isIn, (await visitor.GetAsync("/admin")).StatusCode is HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_session_ends_after_fourteen_days_of_use()
    {
        await AddAsync(BoardRole.Moderator);
        var visitor = Browser();
        await visitor.SignInAsync("/account/sign-in", Form());
        for (var hours = 0; hours < 14 * 24 - 6; hours += 6)
        {
            _board.Clock.Advance(TimeSpan.FromHours(6));
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/admin")).StatusCode);
        }

        _board.Clock.Advance(TimeSpan.FromHours(6));

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/admin")).StatusCode);
    }

    [Fact]
    public async Task A_new_stamp_ends_every_session_within_a_minute()
    {
        await AddAsync();
        var visitor = Browser();
        await visitor.SignInAsync("/account/sign-in", Form());
        await using var scope = _board.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>();
        await users.UpdateSecurityStampAsync((await users.FindByEmailAsync(Email))!);

        _board.Clock.Advance(TimeSpan.FromSeconds(61));

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/admin")).StatusCode);
    }

    [Fact]
    public async Task Signing_out_takes_a_token_and_ends_the_session()
    {
        await AddAsync();
        var visitor = Browser();
        await visitor.SignInAsync("/account/sign-in", Form());

        var forged = await visitor.PostAsync("/account/sign-out", new FormUrlEncodedContent([]));
        var left = await visitor.SubmitAsync("/admin", form: "form[action='/account/sign-out']");

        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, left.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/admin")).StatusCode);
    }

    [Fact]
    public async Task Who_tries_too_often_is_asked_to_wait()
    {
        var visitor = Browser();
        HttpResponseMessage response;
        var tries = 0;
        do
            response = await visitor.PostAsync("/account/sign-in", new FormUrlEncodedContent([]));
        while (response.StatusCode is not HttpStatusCode.TooManyRequests && ++tries < 300);

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal("10", response.Headers.GetValues("Retry-After").Single());
        Assert.Equal("That was too often", (await response.PageAsync()).Text("h1"));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/account/sign-in")).StatusCode);
    }

    [Fact]
    public void Ten_thousand_networks_share_a_bounded_number_of_buckets_and_a_network_has_one()
    {
        var buckets = Enumerable.Range(0, 10_000).Select(number => AccountLimits.BucketOf(new IPAddress((uint)number * 7919))).Distinct();

        Assert.InRange(buckets.Count(), 1000, 4096);
        Assert.Equal(AccountLimits.BucketOf(IPAddress.Parse("2001:db8:1:2::1")), AccountLimits.BucketOf(IPAddress.Parse("2001:db8:1:2:ffff::9")));
        Assert.Equal(AccountLimits.BucketOf(IPAddress.Parse("192.0.2.7")), AccountLimits.BucketOf(IPAddress.Parse("::ffff:192.0.2.7")));
    }

    public void Dispose() => _board.Dispose();

    private static Dictionary<string, object?> Form(string email = Email, string password = Password) =>
        new() { ["Form.Email"] = email, ["Form.Password"] = password };

    private static async Task<string> MainAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.PageAsync()).Text("main");
    }

    private HttpClient Browser() => _board.Visitor();

    private async Task AddAsync(BoardRole role = BoardRole.Moderator)
    {
        await _board.AddPersonAsync("Amina Sow", role);
        await using var scope = _board.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>();
        var added = await users.AddPasswordAsync((await users.FindByEmailAsync(Email))!, Password);
        Assert.True(added.Succeeded, added.ToString());
    }

    private async Task<IEnumerable<AuditAction>> ActionsAsync() => (await LinesAsync()).Select(line => line.Action);

    private async Task<List<AuditLine>> LinesAsync()
    {
        await using var scope = _board.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<BoardDb>().AuditLines.OrderBy(line => line.Id).ToListAsync();
    }
}
