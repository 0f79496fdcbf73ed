using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Account;

/// <summary>The second step of signing in: a code of the authenticator app, or a recovery code.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
public sealed class TwoFactorController(SecondStep second, StaffDoor door, PageFrames frames, IStringLocalizer<StaffWords> words) : Controller
{
    [HttpGet(StaffPaths.TwoFactor)]
    public async Task<IActionResult> Show() => await second.WhoAsync() is null ? LocalRedirect(StaffPaths.SignIn) : Page();

    [HttpPost(StaffPaths.TwoFactor)]
    public async Task<IActionResult> Enter(
        [Bind(Prefix = "Form")] CodeForm form, [FromQuery(Name = "return")] string? back, CancellationToken cancellationToken)
    {
        if (await second.WhoAsync() is not { } user)
            return LocalRedirect(StaffPaths.SignIn);
        if (await second.IsRightAsync(user, form.Code ?? "", cancellationToken))
        {
            await second.EndAsync();
            return await door.LeadInAsync(user, Url.IsLocalUrl(back) ? back : StaffPaths.Admin, cancellationToken);
        }
        await door.FailAsync(user, cancellationToken);
        ModelState.AddModelError("Form.Code", words["CodeWrong"]);
        return Page();
    }

    private ViewResult Page() =>
        View("/Account/TwoFactor.cshtml", new TwoFactorPage(frames.Unindexed(words["TwoFactorHeading"], StaffPaths.TwoFactor), new CodeForm()));
}

/// <summary>The form for a code.</summary>
public sealed record TwoFactorPage(PageFrame Frame, CodeForm Form) : IPage;

/// <summary>The code that the person typed.</summary>
public sealed class CodeForm
{
    public string? Code { get; set; }
}
