using System.Net;
using JobBoard.Accounts;
using JobBoard.Organizations;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Web.Tests.Admin.Members;

public sealed class MembersTests(TestBoard board) : IClassFixture<TestBoard>
{
    [Fact]
    public async Task An_owner_adds_changes_and_removes_somebody()
    {
        var person = await board.AddPersonAsync("New Colleague", BoardRole.Member);
        var owner = await board.MemberAsync("Adding Owner", "Growing", MembershipRole.Owner);
        const string Path = "/admin/organizations/growing/members";

        await owner.SubmitAsync(Path, new Dictionary<string, object?> { ["Form.Email"] = " New.Colleague@riverside.example" }, $"form[action='{Path}']");
        var added = await (await owner.GetAsync(Path)).PageAsync();
        await owner.SubmitAsync(Path, new { role = "Owner" }, $"form[action$='{person.Id}/role']");
        var role = await RoleAsync(person.Id);
        var removed = await owner.SubmitAsync(Path, form: $"form[action$='{person.Id}/removal']");

        Assert.Equal(["Adding Owner You", "New Colleague"], added.Texts("tbody th"));
        Assert.Equal(MembershipRole.Owner, role);
        Assert.Equal($"{Path}?done=removed", removed.Headers.Location!.OriginalString);
        Assert.Null(await RoleAsync(person.Id));
        Assert.Equal(
            [
                "Adding Owner: MemberAdded New Colleague Member", "Adding Owner: RoleChanged New Colleague Owner",
                "Adding Owner: MemberRemoved New Colleague",
            ],
            await board.AuditAsync($"{person.Id}"));
    }

    [Fact]
    public async Task The_answer_is_the_same_for_an_address_that_nobody_has()
    {
        await board.AddPersonAsync("Known Person", BoardRole.Member);
        var owner = await board.MemberAsync("Asking Owner", "Asking", MembershipRole.Owner);
        const string Path = "/admin/organizations/asking/members";

        var known = await owner.SubmitAsync(Path, new Dictionary<string, object?> { ["Form.Email"] = "known.person@riverside.example" }, $"form[action='{Path}']");
        var unknown = await owner.SubmitAsync(Path, new Dictionary<string, object?> { ["Form.Email"] = "nobody@riverside.example" }, $"form[action='{Path}']");

        Assert.Equal(known.StatusCode, unknown.StatusCode);
        Assert.Equal(known.Headers.Location, unknown.Headers.Location);
    }

    [Theory]
    [InlineData("not an address", "Member")]
    [InlineData("", "Member")]
    [InlineData("known.person@riverside.example", "Administrator")]
    [InlineData("known.person@riverside.example", "1")]
    public async Task What_is_no_address_or_no_role_is_refused(string email, string role)
    {
        var owner = await board.MemberAsync("Strict Owner", "Strict", MembershipRole.Owner);

        var response = await owner.SubmitAsync("/admin/organizations/strict/members",
            new Dictionary<string, object?> { ["Form.Email"] = email, ["Form.Role"] = role }, "form[action='/admin/organizations/strict/members']");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Single((await response.PageAsync()).Texts("tbody tr"));
    }

    [Fact]
    public async Task An_owner_cannot_leave_the_organization_without_one_and_a_moderator_can()
    {
        var owner = await board.MemberAsync("Last Owner", "Last Stand", MembershipRole.Owner);
        const string Path = "/admin/organizations/last-stand/members";

        var stepDown = await owner.SubmitAsync(Path, new { role = "Member" }, "form[action$='/role']");
        var leave = await owner.SubmitAsync(Path, form: "form[action$='/removal']");
        var kept = (await (await owner.GetAsync(Path)).PageAsync()).Texts("tbody tr").Length;
        var removed = await (await board.ModeratorAsync()).SubmitAsync(Path, form: "form[action$='/removal']");

        Assert.Equal([HttpStatusCode.Conflict, HttpStatusCode.Conflict], [stepDown.StatusCode, leave.StatusCode]);
        Assert.Contains("needs an owner", (await leave.PageAsync()).Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal(1, kept);
        Assert.Equal(HttpStatusCode.Redirect, removed.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.GetAsync(Path)).StatusCode);
    }

    [Fact]
    public async Task Two_owners_who_remove_each_other_at_once_leave_one()
    {
        var id = await board.AddOrganizationAsync("Duel");
        var one = await board.AddPersonAsync("Duellist One", BoardRole.Member, (id, MembershipRole.Owner));
        var other = await board.AddPersonAsync("Duellist Two", BoardRole.Member, (id, MembershipRole.Owner));
        var first = await board.StaffAsync("Duellist One", BoardRole.Member);
        var second = await board.StaffAsync("Duellist Two", BoardRole.Member);
        const string Path = "/admin/organizations/duel/members";

        await Task.WhenAll(
            Task.Run(() => first.SubmitAsync(Path, form: $"form[action$='{other.Id}/removal']")),
            Task.Run(() => second.SubmitAsync(Path, form: $"form[action$='{one.Id}/removal']"))).ContinueWith(_ => { }, TaskScheduler.Default);

        Assert.Equal(1, await board.ReadAsync(db => db.Memberships.CountAsync(one => one.OrganizationId == id)));
    }

    private Task<MembershipRole?> RoleAsync(Guid userId) =>
        board.ReadAsync(db => db.Memberships.Where(one => one.UserId == userId).Select(one => (MembershipRole?)one.Role).SingleOrDefaultAsync());
}
