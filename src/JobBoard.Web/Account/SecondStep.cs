using System.Security.Claims;
using JobBoard.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace JobBoard.Web.Account;

/// <summary>Remembers, for a few minutes, who has given the right password and owes a code.</summary>
public sealed class SecondStep(UserManager<StaffUser> users, SignInManager<StaffUser> signIn, SignInDelay delay)
{
    private const int CodeLength = 6;

    public Task BeginAsync(StaffUser user)
    {
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, user.Id.ToString())], IdentityConstants.TwoFactorUserIdScheme);
        return signIn.Context.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(identity));
    }

    public Task<StaffUser?> WhoAsync() => signIn.GetTwoFactorAuthenticationUserAsync();

    public Task EndAsync() => signIn.Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);

    /// <summary>Whether it is a code of the app or one of the recovery codes, which is used up; a wrong one counts as a wrong password does.</summary>
    public async Task<bool> IsRightAsync(StaffUser user, string typed, CancellationToken cancellationToken)
    {
        if (!user.TwoFactorEnabled || await delay.BeginAsync(user.Id, cancellationToken) is null)
            return false;
        var code = typed.Replace(" ", "", StringComparison.Ordinal);
        return code.Length is CodeLength
            ? await users.VerifyTwoFactorTokenAsync(user, TokenOptions.DefaultAuthenticatorProvider, code)
            : (await users.RedeemTwoFactorRecoveryCodeAsync(user, code)).Succeeded;
    }
}
