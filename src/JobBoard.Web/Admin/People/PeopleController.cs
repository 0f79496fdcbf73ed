using System.Globalization;
using JobBoard.Accounts;
using JobBoard.Inviting;
using JobBoard.Mail;
using JobBoard.Organizations;
using JobBoard.Storage;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace JobBoard.Web.Admin.People;

/// <summary>Who works on the board, and as what.</summary>
[Area("Admin")]
[Authorize(StaffPolicies.Administrator)]
[ResponseCache(NoStore = true)]
public sealed class PeopleController(
    BoardDb db, UserManager<StaffUser> users, StaffRegister register, Invitations invitations, CurrentStaff staff, StaffFrames frames, IOptions<SmtpOptions> smtp,
    IStringLocalizer<StaffWords> words) : Controller
{
    private const int MaxName = 100;

    [HttpGet(StaffPaths.People)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var memberships = (await db.Memberships.Select(one => new { one.UserId, one.Organization!.Profile.Name }).ToListAsync(cancellationToken))
            .ToLookup(one => one.UserId, one => one.Name);
        var people = await db.StaffUsers.AsNoTracking().OrderBy(user => user.Name).ThenBy(user => user.Email).ToListAsync(cancellationToken);
        return View(new PeoplePage(Frame(words["TabPeople"]), [.. people.Select(user => Row(user, [.. memberships[user.Id].Order()]))]));
    }

    [HttpGet("/admin/people/invite")]
    public IActionResult Invite() => View(new InvitePage(Frame(words["InviteHeading"]), new InviteForm(), Roles()));

    [HttpPost("/admin/people/invite")]
    public async Task<IActionResult> Invite([Bind(Prefix = "Form")] InviteForm form, CancellationToken cancellationToken)
    {
        var (email, name) = (form.Email?.Trim(), form.Name?.Trim() ?? "");
        if (!EmailAddress.IsValid(email))
            ModelState.AddModelError("Form.Email", words["EmailWrong"]);
        else if (await users.FindByEmailAsync(email!) is not null)
            ModelState.AddModelError("Form.Email", words["EmailTaken"]);
        if (name is not { Length: > 0 and <= MaxName })
            ModelState.AddModelError("Form.Name", words["NameWrong"]);
        if (RoleOf(form.Role) is not { } role)
            ModelState.AddModelError("Form.Role", words["RoleWrong"]);
        else if (ModelState.IsValid)
            return Told(await invitations.InviteAsync(email!, name, role, membership: null, staff.Standing, cancellationToken));
        return View(new InvitePage(Frame(words["InviteHeading"]), form, Roles()));
    }

    [HttpGet("/admin/people/{id:guid}")]
    public async Task<IActionResult> Person([FromRoute] Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } user ? await ShowAsync(user, user.Role.ToString(), cancellationToken) : NotFound();

    [HttpPost("/admin/people/{id:guid}/role")]
    public async Task<IActionResult> ChangeRole([FromRoute] Guid id, [Bind(Prefix = "Form")] RoleForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } user)
            return NotFound();
        if (RoleOf(form.Role) is not { } role)
            ModelState.AddModelError("Form.Role", words["RoleWrong"]);
        else if (await register.ChangeRoleAsync(user, role, staff.Standing, cancellationToken))
            return LocalRedirect(StaffPaths.People);
        else
            ModelState.AddModelError("Form.Role", words["LastAdministrator"]);
        return await ShowAsync(user, form.Role, cancellationToken);
    }

    [HttpPost("/admin/people/{id:guid}/remove")]
    public async Task<IActionResult> Remove([FromRoute] Guid id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } user)
            return NotFound();
        if (await register.RemoveAsync(user, staff.Standing, cancellationToken))
            return LocalRedirect(StaffPaths.People);
        ModelState.AddModelError("", words["LastAdministrator"]);
        return await ShowAsync(user, user.Role.ToString(), cancellationToken);
    }

    [HttpPost("/admin/people/{id:guid}/link")]
    public async Task<IActionResult> Renew([FromRoute] Guid id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } user)
            return NotFound();
        return LinkPage(user, await invitations.RenewAsync(user, staff.Standing, cancellationToken));
    }

    private ViewResult Told(Invited invited) => LinkPage(invited.User, invited.Link);

    /// <summary>Whoever invites hands the link over themselves while nothing can send it.</summary>
    private ViewResult LinkPage(StaffUser user, string? link)
    {
        var isSent = smtp.Value.IsConfigured;
        return View("Link", new LinkPage(
            Frame(words["LinkHeading", user.Name]), words["LinkHeading", user.Name], isSent ? words["LinkSent", user.Email!] : words["LinkShown", user.Email!], isSent ? null : link));
    }

    private async Task<ViewResult> ShowAsync(StaffUser user, string? role, CancellationToken cancellationToken)
    {
        var organizations = await db.Memberships.Where(one => one.UserId == user.Id).Select(one => one.Organization!.Profile.Name).Order().ToListAsync(cancellationToken);
        return View("Person", new PersonPage(
            Frame(user.Name), Row(user, organizations), new RoleForm { Role = role }, Roles(), HasComeIn: user.PasswordHash is not null));
    }

    private Task<StaffUser?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        db.StaffUsers.SingleOrDefaultAsync(user => user.Id == id, cancellationToken);

    private PersonRow Row(StaffUser user, IReadOnlyCollection<string> organizations) => new(
        user.Id, user.Name, user.Email!, RoleWord(user.Role), string.Join(", ", organizations), user.SignedInAt?.ToString("d MMM yyyy", CultureInfo.CurrentCulture));

    private StaffFrame Frame(string heading) => frames.Of(heading, StaffPaths.People);

    private Choice[] Roles() => [.. Enum.GetValues<BoardRole>().Select(role => new Choice(role.ToString(), RoleWord(role), RoleHint(role)))];

    private static BoardRole? RoleOf(string? text) => Enum.GetValues<BoardRole>().Where(role => role.ToString() == text).Select(role => (BoardRole?)role).SingleOrDefault();

    private string RoleWord(BoardRole role) => role switch
    {
        BoardRole.Member => words["RoleMember"],
        BoardRole.Moderator => words["RoleModerator"],
        BoardRole.Administrator => words["RoleAdministrator"],
    };

    private string RoleHint(BoardRole role) => role switch
    {
        BoardRole.Member => words["RoleMemberHint"],
        BoardRole.Moderator => words["RoleModeratorHint"],
        BoardRole.Administrator => words["RoleAdministratorHint"],
    };
}
