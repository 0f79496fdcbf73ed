using JobBoard.Accounts;
using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Account;

/// <summary>Lets the holder of an invitation, or of a link for a forgotten password, choose one.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
[TokenPage]
public sealed class LinkController(
    OneTimeLinks links, UserManager<StaffUser> users, LinkedAccounts accounts, StaffDoor door, SecondStep second, PageFrames frames, IStringLocalizer<StaffWords> words) : Controller
{
    [HttpGet("/account/invitation/{token}")]
    public Task<IActionResult> ShowInvitation([FromRoute] string token, CancellationToken cancellationToken) =>
        ShowAsync(token, LinkPurpose.Invitation, cancellationToken);

    [HttpPost("/account/invitation/{token}")]
    public Task<IActionResult> Accept([FromRoute] string token, [Bind(Prefix = "Form")] ChoosePasswordForm form, CancellationToken cancellationToken) =>
        ChooseAsync(token, LinkPurpose.Invitation, form, cancellationToken);

    [HttpGet("/account/reset/{token}")]
    public Task<IActionResult> ShowReset([FromRoute] string token, CancellationToken cancellationToken) =>
        ShowAsync(token, LinkPurpose.Reset, cancellationToken);

    [HttpPost("/account/reset/{token}")]
    public Task<IActionResult> Reset([FromRoute] string token, [Bind(Prefix = "Form")] ChoosePasswordForm form, CancellationToken cancellationToken) =>
        ChooseAsync(token, LinkPurpose.Reset, form, cancellationToken);

    private async Task<IActionResult> ShowAsync(string token, LinkPurpose purpose, CancellationToken cancellationToken) =>
        await links.FindAsync(token, purpose, cancellationToken) is { } link && await users.FindByIdAsync($"{link.UserId}") is { } user
            ? Page(purpose, user, new ChoosePasswordForm())
            : NotFound();

    private async Task<IActionResult> ChooseAsync(string token, LinkPurpose purpose, ChoosePasswordForm form, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(token, purpose, cancellationToken) is not { } link
            || await accounts.SetPasswordAsync(link, form.Password ?? "", cancellationToken) is not { } done)
        {
            return NotFound();
        }
        if (done is { Result.Succeeded: true, User.TwoFactorEnabled: true })
        {
            // Reading somebody's mail is one thing that they have; the second step asks for the other.
            await second.BeginAsync(done.User);
            return LocalRedirect(StaffPaths.TwoFactor);
        }
        if (done.Result.Succeeded)
            return await door.LeadInAsync(done.User, StaffPaths.Admin, cancellationToken);
        ModelState.AddErrors(done.Result, words);
        return Page(purpose, done.User, form);
    }

    private ViewResult Page(LinkPurpose purpose, StaffUser user, ChoosePasswordForm form)
    {
        var isInvitation = purpose is LinkPurpose.Invitation;
        var frame = frames.Unindexed(isInvitation ? words["InvitationHeading", user.Name] : words["ResetHeading"], path: null);
        return View("/Account/ChoosePassword.cshtml",
            new ChoosePasswordPage(frame, isInvitation ? words["InvitationLede", user.Email!] : words["ResetLede", user.Email!], user.Email!, form));
    }
}
