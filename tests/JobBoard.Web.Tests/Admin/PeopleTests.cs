using System.Net;
using JobBoard.Accounts;
using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Web.Tests.Admin;

/// <summary>Who works on the board: inviting, changing roles, removing.</summary>
public sealed class PeopleTests : IDisposable
{
    private readonly TestBoard _board = new();

    [Fact]
    public async Task Others_than_administrators_are_refused_and_that_is_remembered()
    {
        var moderator = await _board.ModeratorAsync();

        var response = await moderator.GetAsync("/admin/people");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("This page is for others", (await response.PageAsync()).Text("h1"));
        var line = Assert.Single(await LinesAsync(AuditAction.AccessRefused));
        Assert.Equal(("Wen Zhou", "/admin/people"), (line.Actor, line.Subject));
    }

    [Fact]
    public async Task Somebody_is_invited_by_a_link_that_is_shown_once()
    {
        var administrator = await _board.AdministratorAsync();

        var page = await (await administrator.SubmitAsync("/admin/people/invite", Invite("idris@riverside.example"))).PageAsync();
        var link = page.QuerySelector("input[readonly]")!.GetAttribute("value")!;
        var shown = await _board.Visitor().GetAsync(new Uri(link).PathAndQuery);
        var again = await (await administrator.SubmitAsync("/admin/people/invite", Invite("IDRIS@riverside.example"))).PageAsync();

        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        Assert.Contains("has an account", again.Text(".error"), StringComparison.Ordinal);
        Assert.Single(await LinesAsync(AuditAction.PersonInvited));
        Assert.Contains("Invited", (await (await administrator.GetAsync("/admin/people")).PageAsync()).Visible(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_role_counts_and_is_remembered()
    {
        var administrator = await _board.AdministratorAsync();
        var person = await _board.AddPersonAsync("Idris Bello", BoardRole.Member);

        var response = await administrator.SubmitAsync($"/admin/people/{person.Id}", new Dictionary<string, object?> { ["Form.Role"] = "Moderator" });

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("Member → Moderator", Assert.Single(await LinesAsync(AuditAction.RoleChanged)).Detail);
    }

    [Fact]
    public async Task The_last_administrator_stays_one()
    {
        var administrator = await _board.AdministratorAsync();
        var self = await _board.AddPersonAsync("Amina Sow", BoardRole.Administrator);

        var role = await administrator.SubmitAsync($"/admin/people/{self.Id}", new Dictionary<string, object?> { ["Form.Role"] = "Member" });
        var removed = await administrator.SubmitAsync($"/admin/people/{self.Id}", form: "form[action$='/remove']");

        Assert.Contains("needs an administrator", (await role.PageAsync()).Visible(), StringComparison.Ordinal);
        Assert.Contains("needs an administrator", (await removed.PageAsync()).Visible(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await administrator.GetAsync("/admin/people")).StatusCode);
    }

    [Fact]
    public async Task Somebody_is_removed_and_their_name_stays_in_the_log()
    {
        var administrator = await _board.AdministratorAsync();
        var organization = await _board.AddOrganizationAsync();
        var person = await _board.AddPersonAsync("Idris Bello", BoardRole.Member, (organization, MembershipRole.Owner));

        var response = await administrator.SubmitAsync($"/admin/people/{person.Id}", form: "form[action$='/remove']");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("Idris Bello", Assert.Single(await LinesAsync(AuditAction.PersonRemoved)).SubjectName);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync($"/admin/people/{person.Id}")).StatusCode);
    }

    public void Dispose() => _board.Dispose();

    private static Dictionary<string, object?> Invite(string email) =>
        new() { ["Form.Email"] = email, ["Form.Name"] = "Idris Bello", ["Form.Role"] = "Moderator" };

    private async Task<List<AuditLine>> LinesAsync(AuditAction action)
    {
        await using var scope = _board.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<BoardDb>().AuditLines.Where(line => line.Action == action).ToListAsync();
    }
}
