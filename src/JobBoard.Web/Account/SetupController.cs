using JobBoard.Accounts;
using JobBoard.Inviting;
using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Account;

/// <summary>Makes the first administrator of a board that has none.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
[TokenPage]
public sealed class SetupController(
    OneTimeLinks links, StaffRegister register, LinkedAccounts accounts, StaffDoor door, PageFrames frames, IStringLocalizer<StaffWords> words) : Controller
{
    private const int MaxName = 100;

    [HttpGet("/account/setup/{token}")]
    public async Task<IActionResult> Show([FromRoute] string token, CancellationToken cancellationToken) =>
        await FindAsync(token, cancellationToken) is null ? NotFound() : Page(new SetupForm());

    [HttpPost("/account/setup/{token}")]
    public async Task<IActionResult> Make([FromRoute] string token, [Bind(Prefix = "Form")] SetupForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } link)
            return NotFound();
        var (name, email) = (form.Name?.Trim() ?? "", form.Email?.Trim());
        if (name is not { Length: > 0 and <= MaxName })
            ModelState.AddModelError("Form.Name", words["NameWrong"]);
        if (!EmailAddress.IsValid(email))
            ModelState.AddModelError("Form.Email", words["EmailWrong"]);
        if (!ModelState.IsValid)
            return Page(form);
        if (await accounts.SetUpAsync(link, email!, name, form.Password ?? "", cancellationToken) is not { } made)
            return NotFound();
        if (made.Result.Succeeded)
        {
            await door.EnterAsync(made.User, cancellationToken);
            return LocalRedirect(StaffPaths.Admin);
        }
        ModelState.AddErrors(made.Result, words);
        return Page(form);
    }

    private async Task<OneTimeLink?> FindAsync(string token, CancellationToken cancellationToken) =>
        await register.HasAdministratorAsync(cancellationToken) ? null : await links.FindAsync(token, LinkPurpose.Setup, cancellationToken);

    private ViewResult Page(SetupForm form) =>
        View("/Account/Setup.cshtml", new SetupPage(frames.Unindexed(words["SetupHeading"], path: null), form));
}
