using JobBoard.Accounts;
using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Account;

/// <summary>Signing in and out.</summary>
[ResponseCache(NoStore = true)]
public sealed class SignInController(PageFrames frames, IStringLocalizer<StaffWords> words) : Controller
{
    [AllowAnonymous]
    [HttpGet(StaffPaths.SignIn)]
    public IActionResult Show([FromQuery(Name = "return")] string? back, string? failed)
    {
        if (User.Identity?.IsAuthenticated is true)
            return LocalRedirect(Back(back));
        if (failed is "passkey")
            ModelState.AddModelError("", words["PasskeyFailed"]);
        return Page(new SignInForm());
    }

    [AllowAnonymous]
    [HttpPost(StaffPaths.SignIn)]
    public async Task<IActionResult> Enter(
        [FromServices] StaffDoor door, [FromServices] SecondStep second, [Bind(Prefix = "Form")] SignInForm form, [FromQuery(Name = "return")] string? back, CancellationToken cancellationToken)
    {
        var isWhole = form is { Email.Length: > 0 and <= EmailAddress.MaxLength, Password.Length: > 0 and <= PasswordRules.Longest };
        if (!isWhole || await door.FindAsync(form.Email!.Trim(), form.Password!, cancellationToken) is not { } user)
        {
            ModelState.AddModelError("", words["SignInWrong"]);
            return Page(form);
        }
        if (!user.TwoFactorEnabled)
            return await door.LeadInAsync(user, Back(back), cancellationToken);
        await second.BeginAsync(user);
        return LocalRedirect(StaffPaths.TwoFactor + QueryString.Create("return", Back(back)));
    }

    /// <summary>Ends the session here and on the server (SEC-70): a copy of its cookie is good for nothing, and neither are other sessions.</summary>
    [Authorize(StaffPolicies.Staff)]
    [HttpPost(StaffPaths.SignOut)]
    public async Task<IActionResult> Leave([FromServices] SignInManager<StaffUser> signIn)
    {
        if (await signIn.UserManager.GetUserAsync(User) is { } user)
            await signIn.UserManager.UpdateSecurityStampAsync(user);
        await signIn.SignOutAsync();
        return LocalRedirect(StaffPaths.SignIn);
    }

    private ViewResult Page(SignInForm form) =>
        View("/Account/SignIn.cshtml", new SignInPage(
            frames.Unindexed(words["SignInHeading"], StaffPaths.SignIn, words["SignInLede"]), Request.QueryString.Value ?? "", form));

    /// <summary>SEC-64: only to a page of this board.</summary>
    private string Back(string? back) => Url.IsLocalUrl(back) ? back : StaffPaths.Admin;
}
