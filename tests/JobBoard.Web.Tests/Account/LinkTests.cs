using System.Net;
using System.Text.RegularExpressions;
using JobBoard.Accounts;
using JobBoard.Inviting;
using JobBoard.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Web.Tests.Account;

/// <summary>One-time links: the first administrator, invitations, forgotten passwords.</summary>
public sealed class LinkTests : IDisposable
{
    private const string Email = "idris.bello@riverside.example";
    private const string Password = "two kettles on a slow boat";

    private readonly TestBoard _board = new();

    [Fact]
    public async Task The_first_administrator_is_made_by_a_link_once()
    {
        var link = $"/account/setup/{await MakeAsync(LinkPurpose.Setup)}";
        var visitor = _board.Visitor();

        var response = await visitor.SubmitAsync(link, Setup());

        Assert.Equal("/admin", response.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/admin/people")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _board.Visitor().GetAsync(link)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _board.Visitor().GetAsync($"/account/setup/{await MakeAsync(LinkPurpose.Setup)}")).StatusCode);
    }

    [Theory]
    [InlineData("too short", "at least 12")]
    [InlineData("password1234", "too easy to guess")]
    [InlineData("idris.bello@riverside", "too easy to guess")]
    [InlineData("Idris BelloJob Board", "too easy to guess")]
    public async Task A_password_that_is_short_or_common_or_about_the_person_is_refused_and_the_link_stays_good(string password, string why)
    {
        var link = $"/account/setup/{await MakeAsync(LinkPurpose.Setup)}";
        var visitor = _board.Visitor();

        var refused = await visitor.SubmitAsync(link, Setup(password));

        Assert.Contains(why, (await refused.PageAsync()).Text(".error"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SubmitAsync(link, Setup())).StatusCode);
    }

    [Fact]
    public async Task A_link_is_good_for_nothing_else_and_all_that_are_not_good_are_answered_alike()
    {
        var setup = await MakeAsync(LinkPurpose.Setup);
        var invitation = await InviteAsync();
        var expired = await MakeAsync(LinkPurpose.Reset, (await UserAsync()).Id);
        _board.Clock.Advance(TimeSpan.FromMinutes(61));
        var used = await MakeAsync(LinkPurpose.Reset, (await UserAsync()).Id);
        Assert.Equal(HttpStatusCode.Redirect, (await _board.Visitor().SubmitAsync($"/account/reset/{used}", Choice())).StatusCode);

        string[] bad =
        [
            "/account/setup/x", $"/account/invitation/{setup}", $"/account/reset/{new Uri(invitation).Segments[^1]}", $"/account/reset/{expired}",
            $"/account/reset/{used}", $"/account/reset/{used}x", "/account/invitation/%01", "/account/invitation/", "/account/reset/%20",
        ];

        var pages = new List<string>();
        foreach (var path in bad)
        {
            var response = await _board.Visitor().GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
            pages.Add((await response.PageAsync()).Text("main"));
        }
        Assert.Single(pages.Distinct());
    }

    [Fact]
    public async Task An_invitation_lets_its_person_choose_a_password_and_passes_no_address_on()
    {
        var link = new Uri(await InviteAsync()).PathAndQuery;
        var visitor = _board.Visitor();

        var shown = await visitor.GetAsync(link);
        var twice = await visitor.GetAsync(link);
        var response = await visitor.SubmitAsync(twice, Choice());

        Assert.Equal("no-referrer", shown.Headers.GetValues("Referrer-Policy").Single());
        Assert.Null((await shown.PageAsync()).Link("link[rel=canonical]"));
        Assert.Equal("/admin", response.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/admin")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(link)).StatusCode);
    }

    [Fact]
    public async Task Only_the_hash_of_a_secret_is_stored_and_a_new_link_ends_the_one_before()
    {
        var user = (await _board.AddPersonAsync("Idris Bello", BoardRole.Member)).Id;
        var first = await MakeAsync(LinkPurpose.Reset, user);
        var second = await MakeAsync(LinkPurpose.Reset, user);

        Assert.Matches(new Regex("^[A-Za-z0-9_-]{43}$"), first);
        Assert.Equal(HttpStatusCode.NotFound, (await _board.Visitor().GetAsync($"/account/reset/{first}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await _board.Visitor().GetAsync($"/account/reset/{second}")).StatusCode);
    }

    [Fact]
    public async Task Of_two_that_use_a_link_at_once_one_does()
    {
        var secret = await MakeAsync(LinkPurpose.Setup);
        var used = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            await using var scope = _board.Services.CreateAsyncScope();
            var links = scope.ServiceProvider.GetRequiredService<OneTimeLinks>();
            return await links.FindAsync(secret, LinkPurpose.Setup, default) is { } link && await links.UseAsync(link, default);
        }));

        Assert.Single(used, one => one);
    }

    [Fact]
    public async Task Whoever_has_an_account_only_becomes_a_member()
    {
        var organization = await _board.AddOrganizationAsync();
        await _board.AddPersonAsync("Idris Bello", BoardRole.Moderator);
        await using var scope = _board.Services.CreateAsyncScope();

        var invited = await scope.ServiceProvider.GetRequiredService<Invitations>().InviteAsync(
            Email, "Somebody Else", BoardRole.Administrator, (organization, MembershipRole.Owner), by: null, default);

        Assert.Equal((null, false, true, BoardRole.Moderator), (invited.Link, invited.IsNew, invited.IsMember, invited.User.Role));
    }

    public void Dispose() => _board.Dispose();

    private static Dictionary<string, object?> Setup(string password = Password) =>
        new() { ["Form.Name"] = "Idris Bello", ["Form.Email"] = Email, ["Form.Password"] = password };

    private static Dictionary<string, object?> Choice() => new() { ["Form.Password"] = Password };

    private async Task<string> MakeAsync(LinkPurpose purpose, Guid? userId = null)
    {
        await using var scope = _board.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<OneTimeLinks>().MakeAsync(purpose, userId, null, default);
    }

    private async Task<string> InviteAsync()
    {
        await using var scope = _board.Services.CreateAsyncScope();
        var invited = await scope.ServiceProvider.GetRequiredService<Invitations>().InviteAsync(Email, "Idris Bello", BoardRole.Moderator, null, null, default);
        Assert.Single(await scope.ServiceProvider.GetRequiredService<BoardDb>().Set<JobBoard.Mail.OutboxMessage>().ToListAsync());
        return invited.Link!;
    }

    private async Task<StaffUser> UserAsync()
    {
        await using var scope = _board.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>().FindByEmailAsync(Email))!;
    }
}
