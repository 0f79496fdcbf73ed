using JobBoard.Accounts;
using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace JobBoard.Web.Account;

/// <summary>Signing in with a passkey, which needs neither an address nor a second step.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
public sealed class PasskeyController(SignInManager<StaffUser> signIn, UserManager<StaffUser> users, StaffDoor door) : Controller
{
    /// <summary>What the browser needs to find a passkey; the same for everybody.</summary>
    [HttpPost("/account/passkey/options")]
    public async Task<IActionResult> Options() => Content(await signIn.MakePasskeyRequestOptionsAsync(user: null), "application/json");

    [HttpPost("/account/passkey")]
    public async Task<IActionResult> Enter([FromForm] string? credential, [FromQuery(Name = "return")] string? back, CancellationToken cancellationToken)
    {
        if (await FindAsync(credential) is { Succeeded: true } shown && (await users.AddOrUpdatePasskeyAsync(shown.User, shown.Passkey)).Succeeded)
            return await door.LeadInAsync(shown.User, Url.IsLocalUrl(back) ? back : StaffPaths.Admin, cancellationToken);
        await door.FailAsync(user: null, cancellationToken);
        return LocalRedirect($"{StaffPaths.SignIn}?failed=passkey");
    }

    private async Task<PasskeyAssertionResult<StaffUser>?> FindAsync(string? credential)
    {
        try
        {
            return string.IsNullOrEmpty(credential) ? null : await signIn.PerformPasskeyAssertionAsync(credential);
        }
        catch (InvalidOperationException) // Nothing was asked for before, or too long ago.
        {
            return null;
        }
    }
}
