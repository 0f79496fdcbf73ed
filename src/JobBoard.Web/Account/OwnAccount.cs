using JobBoard.Accounts;
using JobBoard.Inviting;
using JobBoard.Links;
using JobBoard.Mail;
using JobBoard.Storage;
using Microsoft.AspNetCore.Identity;

namespace JobBoard.Web.Account;

/// <summary>Changes how the person who is signed in signs in. Each change ends their other sessions, and a letter tells them.</summary>
public sealed class OwnAccount(
    BoardDb db, UserManager<StaffUser> users, SignInManager<StaffUser> signIn, OneTimeLinks oneTime, PublicLinks links, Outbox outbox,
    IStaffLetters letters, TimeProvider clock)
{
    public Task<IdentityResult> ChangePasswordAsync(StaffUser user, string current, string next, CancellationToken cancellationToken) =>
        ChangeAsync(user, AuditAction.PasswordChanged, letters.PasswordChanged(user.Name), () => users.ChangePasswordAsync(user, current, next), cancellationToken);

    public Task<IdentityResult> RemoveAuthenticatorAsync(StaffUser user, CancellationToken cancellationToken) =>
        ChangeAsync(user, AuditAction.AuthenticatorRemoved, letters.SecurityChanged(user.Name), async () =>
        {
            await users.SetTwoFactorEnabledAsync(user, false);
            return await users.ResetAuthenticatorKeyAsync(user);
        }, cancellationToken);

    /// <returns>The recovery codes, which are nowhere else.</returns>
    public async Task<IReadOnlyList<string>> AddAuthenticatorAsync(StaffUser user, CancellationToken cancellationToken)
    {
        const int Codes = 10;
        IEnumerable<string>? codes = null;
        await ChangeAsync(user, AuditAction.AuthenticatorAdded, letters.SecurityChanged(user.Name), async () =>
        {
            codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(user, Codes);
            return await users.SetTwoFactorEnabledAsync(user, true);
        }, cancellationToken);
        return [.. codes ?? []];
    }

    /// <summary>A new key for an authenticator app, which counts once a code of it was given.</summary>
    public async Task BeginAuthenticatorAsync(StaffUser user)
    {
        await users.ResetAuthenticatorKeyAsync(user);
        await signIn.RefreshSignInAsync(user);
    }

    public Task<IdentityResult> AddPasskeyAsync(StaffUser user, UserPasskeyInfo passkey, CancellationToken cancellationToken) =>
        ChangeAsync(user, AuditAction.PasskeyAdded, letters.SecurityChanged(user.Name), () => users.AddOrUpdatePasskeyAsync(user, passkey), cancellationToken);

    public Task<IdentityResult> RemovePasskeyAsync(StaffUser user, byte[] id, CancellationToken cancellationToken) =>
        ChangeAsync(user, AuditAction.PasskeyRemoved, letters.SecurityChanged(user.Name), () => users.RemovePasskeyAsync(user, id), cancellationToken);

    /// <summary>Writes to a new address, which counts once its link was followed.</summary>
    public async Task AskAddressAsync(StaffUser user, string email, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var secret = await oneTime.MakeAsync(LinkPurpose.EmailChange, user.Id, email, cancellationToken);
        outbox.Add(email, letters.ConfirmAddress(user.Name, links.Absolute($"/account/email/{secret}")));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Ends every session of the person, this one included.</summary>
    public async Task SignOutEverywhereAsync(StaffUser user)
    {
        db.AuditLines.Add(AuditLine.By(user, AuditAction.SignedOutEverywhere, clock.GetUtcNow()));
        await users.UpdateSecurityStampAsync(user);
        await signIn.SignOutAsync();
    }

    private async Task<IdentityResult> ChangeAsync(
        StaffUser user, AuditAction action, Letter letter, Func<Task<IdentityResult>> change, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var result = await change();
        if (!result.Succeeded)
            return result;
        outbox.Add(user.Email!, letter);
        db.AuditLines.Add(AuditLine.By(user, action, clock.GetUtcNow()));
        await users.UpdateSecurityStampAsync(user);
        await oneTime.RevokeAsync(user.Id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await signIn.RefreshSignInAsync(user);
        return result;
    }
}
