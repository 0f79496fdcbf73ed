using JobBoard.Accounts;
using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Account;

/// <summary>Asks for a link to a new password; the answer never tells whether there is an account (SEC-76).</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
public sealed class ForgotController(ForgottenPasswords forgotten, PageFrames frames, IStringLocalizer<StaffWords> words) : Controller
{
    [HttpGet(StaffPaths.Reset)]
    public IActionResult Show() => Page(new ForgotForm(), isDone: false);

    [HttpPost(StaffPaths.Reset)]
    public IActionResult Ask([Bind(Prefix = "Form")] ForgotForm form)
    {
        var email = form.Email?.Trim();
        if (EmailAddress.IsValid(email))
        {
            forgotten.Add(email!);
            return Page(form, isDone: true);
        }
        ModelState.AddModelError("Form.Email", words["EmailWrong"]);
        return Page(form, isDone: false);
    }

    private ViewResult Page(ForgotForm form, bool isDone) =>
        View("/Account/Forgot.cshtml", new ForgotPage(frames.Unindexed(words["ForgotHeading"], StaffPaths.Reset), isDone, form));
}

/// <summary>The form for a forgotten password.</summary>
public sealed record ForgotPage(PageFrame Frame, bool IsDone, ForgotForm Form) : IPage;

/// <summary>What the person typed.</summary>
public sealed class ForgotForm
{
    public string? Email { get; set; }
}
