using JobBoard.Accounts;
using JobBoard.Organizations;
using JobBoard.Text;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Members;

/// <summary>Who works for an organization: for its owners, and moderators, to decide.</summary>
[Area("Admin")]
[Authorize(StaffPolicies.Staff)]
[ResponseCache(NoStore = true)]
public sealed class MembersController(
    MemberPages pages, JobBoard.Organizations.Members members, UserManager<StaffUser> people, CurrentStaff staff,
    IStringLocalizer<StaffWords> words) : Controller
{
    [HttpGet("/admin/organizations/{slug}/members")]
    public async Task<IActionResult> Index([FromRoute] string slug, string? done, CancellationToken cancellationToken)
    {
        if (await pages.FindAsync(slug, cancellationToken) is not { } organization)
            return NotFound();
        return staff.Standing.Owns(organization.Id) ? View(await pages.ListAsync(organization, done, cancellationToken)) : Forbid();
    }

    [HttpPost("/admin/organizations/{slug}/members")]
    public async Task<IActionResult> Add(
        string slug, [Bind(Prefix = FormErrors.Prefix)] MemberForm form, CancellationToken cancellationToken)
    {
        if (await pages.FindAsync(slug, cancellationToken) is not { } organization)
            return NotFound();
        if (!staff.Standing.Owns(organization.Id))
            return Forbid();
        var email = form.Email?.Trim();
        if (!WebAddress.IsMail(email))
            new FormErrors(ModelState, words).Add(nameof(form.Email), "EmailWrong");
        if (RoleOf(form.Role) is not { } role || !WebAddress.IsMail(email))
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(nameof(Index), await pages.ListAsync(organization, null, cancellationToken, form));
        }
        if (await people.FindByEmailAsync(email!) is { } person)
            await members.AddAsync(organization, person, role, staff.Standing, cancellationToken);
        // The same answer whoever it was, so that it tells nobody who has an account (SEC-31).
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
