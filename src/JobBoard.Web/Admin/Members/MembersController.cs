using JobBoard.Accounts;
using JobBoard.Inviting;
using JobBoard.Organizations;
using JobBoard.Text;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Members;

/// <summary>Who works for an organization: for its owners, and moderators, to decide.</summary>
[Area("Admin")]
[Authorize(StaffPolicies.Staff)]
[ResponseCache(NoStore = true)]
public sealed class MembersController(
    MemberPages pages, JobBoard.Organizations.Members members, Invitations invitations, CurrentStaff staff,
    IStringLocalizer<StaffWords> words) : Controller
{
    private const int LongestName = 100;

    [HttpGet("/admin/organizations/{slug}/members")]
    public async Task<IActionResult> Index([FromRoute] string slug, string? done, CancellationToken cancellationToken)
    {
        if (await pages.FindAsync(slug, cancellationToken) is not { } organization)
            return NotFound();
        return staff.Standing.Owns(organization.Id) ? View(await pages.ListAsync(organization, done, cancellationToken)) : Forbid();
    }

    [HttpPost("/admin/organizations/{slug}/members")]
    public async Task<IActionResult> Add(
        [FromRoute] string slug, [Bind(Prefix = FormErrors.Prefix)] MemberForm form, CancellationToken cancellationToken)
    {
        if (await pages.FindAsync(slug, cancellationToken) is not { } organization)
            return NotFound();
        if (!staff.Standing.Owns(organization.Id))
            return Forbid();
        var email = form.Email?.Trim();
        if (!WebAddress.IsMail(email))
            new FormErrors(ModelState, words).Add(nameof(form.Email), "EmailWrong");
        new FormErrors(ModelState, words).Limit(nameof(form.Name), form.Name, LongestName);
        if (RoleOf(form.Role) is not { } role || !ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(nameof(Index), await pages.ListAsync(organization, null, cancellationToken, form));
        }
        var name = string.IsNullOrWhiteSpace(form.Name) ? email!.Split('@')[0] : form.Name.Trim();
        await invitations.InviteAsync(email!, name, BoardRole.Member, (organization.Id, role), staff.Standing, cancellationToken);
        // The same answer whether the address was known or not (SEC-76).
        return Back(slug, "added");
    }

    [HttpPost("/admin/organizations/{slug}/members/{userId:guid}/role")]
    public async Task<IActionResult> ChangeRole([FromRoute] string slug, [FromRoute] Guid userId, string? role, CancellationToken cancellationToken) =>
        await ChangeAsync(slug, "role", RoleOf(role) is { } asked
            ? organization => members.ChangeRoleAsync(organization, userId, asked, staff.Standing, cancellationToken)
            : null, cancellationToken);

    [HttpPost("/admin/organizations/{slug}/members/{userId:guid}/removal")]
    public Task<IActionResult> Remove([FromRoute] string slug, [FromRoute] Guid userId, CancellationToken cancellationToken) =>
        ChangeAsync(slug, "removed", organization => members.RemoveAsync(organization, userId, staff.Standing, cancellationToken), cancellationToken);

    private async Task<IActionResult> ChangeAsync(
        string slug, string done, Func<Organization, Task<MemberOutcome>>? change, CancellationToken cancellationToken)
    {
        if (await pages.FindAsync(slug, cancellationToken) is not { } organization)
            return NotFound();
        if (!staff.Standing.Owns(organization.Id))
            return Forbid();
        if (change is null)
            return BadRequest();
        switch (await change(organization))
        {
            case MemberOutcome.NotThere:
                return NotFound();
            case MemberOutcome.LastOwner:
                ModelState.AddModelError("", words["LastOwner"]);
                Response.StatusCode = StatusCodes.Status409Conflict;
                return View(nameof(Index), await pages.ListAsync(organization, null, cancellationToken));
            default:
                return Back(slug, done);
        }
    }

    private static MembershipRole? RoleOf(string? role) => role switch
    {
        nameof(MembershipRole.Owner) => MembershipRole.Owner,
        nameof(MembershipRole.Member) => MembershipRole.Member,
        _ => null,
    };

    private RedirectResult Back(string slug, string done) => Redirect($"{StaffPaths.Members(slug)}?done={done}");
}
