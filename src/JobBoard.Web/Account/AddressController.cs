using JobBoard.Accounts;
using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Account;

/// <summary>Confirms the new address of an account, from the mail that went there.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
[TokenPage]
public sealed class AddressController(OneTimeLinks links, LinkedAccounts accounts, PageFrames frames, IStringLocalizer<StaffWords> words) : Controller
{
    [HttpGet("/account/email/{token}")]
    public async Task<IActionResult> Show([FromRoute] string token, CancellationToken cancellationToken) =>
        await links.FindAsync(token, LinkPurpose.EmailChange, cancellationToken) is { } link ? Page(link) : NotFound();

    [HttpPost("/account/email/{token}")]
    public async Task<IActionResult> Confirm([FromRoute] string token, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(token, LinkPurpose.EmailChange, cancellationToken) is not { } link
            || await accounts.ChangeAddressAsync(link, cancellationToken) is not { } result)
        {
            return NotFound();
        }
        if (result.Succeeded)
            return LocalRedirect(StaffPaths.SignIn);
        ModelState.AddModelError("", words["EmailTaken"]);
        return Page(link);
    }

    private ViewResult Page(OneTimeLink link) =>
        View("/Account/Address.cshtml", new AddressPage(frames.Unindexed(words["AddressHeading"], path: null), link.Data ?? ""));
}

/// <summary>The button that confirms an address.</summary>
public sealed record AddressPage(PageFrame Frame, string Address) : IPage;
