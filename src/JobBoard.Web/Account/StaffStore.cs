using System.Security.Cryptography;
using System.Text;
using JobBoard.Accounts;
using JobBoard.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace JobBoard.Web.Account;

/// <summary>Keeps accounts in the board's own database: of recovery codes only hashes, and the keys of authenticator apps encrypted.</summary>
internal sealed class StaffStore(BoardDb db, IdentityErrorDescriber describer, IDataProtectionProvider protection)
    : UserOnlyStore<StaffUser, BoardDb, Guid, IdentityUserClaim<Guid>, IdentityUserLogin<Guid>, IdentityUserToken<Guid>, IdentityUserPasskey<Guid>>(
        db, describer)
{
    private const string Provider = "JobBoard";
    private const string Name = "RecoveryCodes";
    private const char Separator = ';';

    /// <summary>Marks a key that is encrypted; one without it was stored before keys were.</summary>
    private const string Mark = "protected:";

    private readonly IDataProtector _keys = protection.CreateProtector("JobBoard.AuthenticatorKey");

    public override Task SetAuthenticatorKeyAsync(StaffUser user, string key, CancellationToken cancellationToken) =>
        base.SetAuthenticatorKeyAsync(user, Mark + _keys.Protect(key), cancellationToken);

    /// <summary>Null also when the data directory's keys are not those it was encrypted with: then only recovery codes let in.</summary>
    public override async Task<string?> GetAuthenticatorKeyAsync(StaffUser user, CancellationToken cancellationToken)
    {
        var kept = await base.GetAuthenticatorKeyAsync(user, cancellationToken);
        if (kept is null || !kept.StartsWith(Mark, StringComparison.Ordinal))
            return kept;
        try
        {
            return _keys.Unprotect(kept[Mark.Length..]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public override Task ReplaceCodesAsync(StaffUser user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        KeepAsync(user, recoveryCodes.Select(code => HashOf(user, code)), cancellationToken);

    public override async Task<bool> RedeemCodeAsync(StaffUser user, string code, CancellationToken cancellationToken)
    {
        var (hashes, hash) = (await HashesAsync(user, cancellationToken), HashOf(user, code));
        if (!hashes.Contains(hash))
            return false;
        await KeepAsync(user, hashes.Where(one => one != hash), cancellationToken);
        return true;
    }

    public override async Task<int> CountCodesAsync(StaffUser user, CancellationToken cancellationToken) =>
        (await HashesAsync(user, cancellationToken)).Length;

    private Task KeepAsync(StaffUser user, IEnumerable<string> hashes, CancellationToken cancellationToken) =>
        SetTokenAsync(user, Provider, Name, string.Join(Separator, hashes), cancellationToken);

    private async Task<string[]> HashesAsync(StaffUser user, CancellationToken cancellationToken) =>
        (await GetTokenAsync(user, Provider, Name, cancellationToken) ?? "").Split(Separator, StringSplitOptions.RemoveEmptyEntries);

    private static string HashOf(StaffUser user, string code) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{user.Id}:{code.ToUpperInvariant()}")));
}
