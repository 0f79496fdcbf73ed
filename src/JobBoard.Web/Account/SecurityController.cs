using System.Buffers.Text;
using System.Globalization;
using JobBoard.Accounts;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Account;

/// <summary>Where staff change how they sign in.</summary>
[Authorize(StaffPolicies.Staff)]
[ResponseCache(NoStore = true)]
public sealed class SecurityController(
    UserManager<StaffUser> users, SignInManager<StaffUser> signIn, OwnAccount own, StaffDoor door, SecondStepDuty duty, CurrentStaff staff,
    StaffFrames frames, BoardFaces faces, IStringLocalizer<StaffWords> words) : Controller
{
    private const int MaxPasskeyName = 60;
    private const int MaxPasskeys = 20;

    private StaffUser _user = null!;

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (await users.GetUserAsync(User) is not { } user)
        {
            context.Result = Challenge();
            return;
        }
        _user = user;
        await next();
    }

    [HttpGet(StaffPaths.Security)]
    public Task<IActionResult> Show() => PageAsync();

    [HttpPost("/account/security/password")]
    public async Task<IActionResult> ChangePassword([Bind(Prefix = "Form")] SecurityForm form, CancellationToken cancellationToken)
    {
        if (!await IsCurrentAsync("Form", form, cancellationToken))
            return await PageAsync();
        var result = await own.ChangePasswordAsync(_user, form.Current!, form.Password ?? "", cancellationToken);
        ModelState.AddErrors(result, words);
        return await PageAsync(result.Succeeded ? words["PasswordChanged"].Value : null);
    }

    [HttpPost("/account/security/email")]
    public async Task<IActionResult> ChangeAddress([Bind(Prefix = "Address")] SecurityForm form, CancellationToken cancellationToken)
    {
        var email = form.Email?.Trim();
        if (!EmailAddress.IsValid(email))
            ModelState.AddModelError("Address.Email", words["EmailWrong"]);
        if (!await IsCurrentAsync("Address", form, cancellationToken) || !ModelState.IsValid)
            return await PageAsync();
        await own.AskAddressAsync(_user, email!, cancellationToken);
        return await PageAsync(words["AddressAsked"]);
    }

    [HttpPost("/account/security/sign-out-everywhere")]
    public async Task<IActionResult> SignOutEverywhere()
    {
        await own.SignOutEverywhereAsync(_user);
        return LocalRedirect(StaffPaths.SignIn);
    }

    [HttpPost("/account/security/authenticator")]
    public async Task<IActionResult> BeginAuthenticator([Bind(Prefix = "Authenticator")] SecurityForm form, CancellationToken cancellationToken)
    {
        if (_user.TwoFactorEnabled || !await IsCurrentAsync("Authenticator", form, cancellationToken))
            return await PageAsync();
        await own.BeginAuthenticatorAsync(_user);
        return LocalRedirect("/account/security/authenticator");
    }

    [HttpGet("/account/security/authenticator")]
    public async Task<IActionResult> Authenticator() =>
        !_user.TwoFactorEnabled && await users.GetAuthenticatorKeyAsync(_user) is { } key ? AuthenticatorPage(key) : LocalRedirect(StaffPaths.Security);

    [HttpPost("/account/security/authenticator/confirm")]
    public async Task<IActionResult> AddAuthenticator([Bind(Prefix = "Form")] CodeForm form, CancellationToken cancellationToken)
    {
        if (_user.TwoFactorEnabled || await users.GetAuthenticatorKeyAsync(_user) is not { } key)
            return LocalRedirect(StaffPaths.Security);
        var code = (form.Code ?? "").Replace(" ", "", StringComparison.Ordinal);
        if (await users.VerifyTwoFactorTokenAsync(_user, TokenOptions.DefaultAuthenticatorProvider, code))
        {
            var codes = await own.AddAuthenticatorAsync(_user, cancellationToken);
            return View("/Account/RecoveryCodes.cshtml", new RecoveryCodesPage(frames.Of(words["RecoveryCodesHeading"], tab: null), codes));
        }
        ModelState.AddModelError("Form.Code", words["CodeWrong"]);
        return AuthenticatorPage(key);
    }

    [HttpPost("/account/security/authenticator/remove")]
    public async Task<IActionResult> RemoveAuthenticator([Bind(Prefix = "Authenticator")] SecurityForm form, CancellationToken cancellationToken)
    {
        if (!_user.TwoFactorEnabled || !await IsCurrentAsync("Authenticator", form, cancellationToken))
            return await PageAsync();
        await own.RemoveAuthenticatorAsync(_user, cancellationToken);
        return await PageAsync(words["AuthenticatorRemoved"]);
    }

    /// <summary>What the browser needs to make a passkey; asked for by the script.</summary>
    [HttpPost("/account/security/passkeys/options")]
    public async Task<IActionResult> PasskeyOptions() => Content(
        await signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = _user.Id.ToString(), Name = _user.Email!, DisplayName = _user.Name }), "application/json");

    [HttpPost("/account/security/passkeys")]
    public async Task<IActionResult> AddPasskey([Bind(Prefix = "Passkey")] SecurityForm form, CancellationToken cancellationToken)
    {
        if (!await IsCurrentAsync("Passkey", form, cancellationToken))
            return await PageAsync();
        var made = await PasskeyOfAsync(form.Credential);
        if (made is null || (await users.GetPasskeysAsync(_user)).Count >= MaxPasskeys)
        {
            ModelState.AddModelError("", words["PasskeyFailed"]);
            return await PageAsync();
        }
        var name = form.PasskeyName?.Trim() is { Length: > 0 and <= MaxPasskeyName } given ? given : words["PasskeyNameless"].Value;
        made.Name = name;
        await own.AddPasskeyAsync(_user, made, cancellationToken);
        return await PageAsync(words["PasskeyAdded"]);
    }

    [HttpPost("/account/security/passkeys/remove")]
    public async Task<IActionResult> RemovePasskey([Bind(Prefix = "Removal")] SecurityForm form, CancellationToken cancellationToken)
    {
        if (!await IsCurrentAsync("Removal", form, cancellationToken))
            return await PageAsync();
        var passkey = (await users.GetPasskeysAsync(_user)).FirstOrDefault(one => Base64Url.EncodeToString(one.CredentialId) == form.PasskeyId);
        if (passkey is null)
        {
            ModelState.AddModelError("Removal.PasskeyId", words["PasskeyUnchosen"]);
            return await PageAsync();
        }
        await own.RemovePasskeyAsync(_user, passkey.CredentialId, cancellationToken);
        return await PageAsync(words["PasskeyRemoved"]);
    }

    private async Task<UserPasskeyInfo?> PasskeyOfAsync(string? credential)
    {
        if (string.IsNullOrEmpty(credential))
            return null;
        try
        {
            return await signIn.PerformPasskeyAttestationAsync(credential) is { Succeeded: true } attested
                && attested.UserEntity.Id == _user.Id.ToString() ? attested.Passkey : null;
        }
        catch (InvalidOperationException) // Nothing was asked for before, or too long ago.
        {
            return null;
        }
    }

    /// <param name="prefix">The name of the form, beside which it is told.</param>
    private async Task<bool> IsCurrentAsync(string prefix, SecurityForm form, CancellationToken cancellationToken)
    {
        var isRight = form.Current is { Length: > 0 and <= PasswordRules.Longest } && await door.IsPasswordAsync(_user, form.Current, cancellationToken);
        if (!isRight)
            ModelState.AddModelError($"{prefix}.Current", words["CurrentWrong"]);
        return isRight;
    }

    private async Task<IActionResult> PageAsync(string? done = null)
    {
        var passkeys = await users.GetPasskeysAsync(_user);
        var rows = passkeys.OrderBy(one => one.CreatedAt).Select(one => new Choice(
            Base64Url.EncodeToString(one.CredentialId),
            words["PasskeySince", one.Name ?? words["PasskeyNameless"], one.CreatedAt.ToString("d MMM yyyy", CultureInfo.CurrentCulture)]));
        return View("/Account/Security.cshtml", new SecurityPage(
            frames.Of(words["SecurityHeading"], tab: null), _user.Email!, await duty.IsOwedAsync(staff.Standing, HttpContext.RequestAborted), _user.TwoFactorEnabled,
            await users.CountRecoveryCodesAsync(_user), [.. rows], done));
    }

    private ViewResult AuthenticatorPage(string key)
    {
        var (issuer, account) = (Uri.EscapeDataString(faces.Now.Name), Uri.EscapeDataString(_user.Email!));
        var code = QrCode.Of($"otpauth://totp/{issuer}:{account}?secret={key}&issuer={issuer}&digits=6");
        var grouped = string.Join(' ', key.Chunk(4).Select(four => new string(four)));
        return View("/Account/Authenticator.cshtml", new AuthenticatorPage(frames.Of(words["AuthenticatorHeading"], tab: null), grouped, code, new CodeForm()));
    }
}
