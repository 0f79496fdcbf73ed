using JobBoard.Accounts;
using JobBoard.Inviting;
using JobBoard.Mail;
using JobBoard.Storage;
using Microsoft.AspNetCore.Identity;

namespace JobBoard.Web.Account;

/// <summary>Does what a one-time link allows, and uses it up in the same transaction.</summary>
public sealed class LinkedAccounts(
    BoardDb db, UserManager<StaffUser> users, OneTimeLinks links, StaffRegister register, Outbox outbox, IStaffLetters letters, TimeProvider clock)
{
    /// <summary>Makes the first administrator.</summary>
    /// <returns>Null when the link is good no longer, or there is an administrator already.</returns>
    public async Task<(IdentityResult Result, StaffUser User)?> SetUpAsync(
        OneTimeLink link, string email, string name, string password, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await links.UseAsync(link, cancellationToken) || await register.HasAdministratorAsync(cancellationToken))
            return null;
        var user = new StaffUser(email, name, BoardRole.Administrator, clock.GetUtcNow()) { EmailConfirmed = true };
        var result = await users.CreateAsync(user, password);
        if (!result.Succeeded)
            return (result, user);
        db.AuditLines.Add(AuditLine.By(user, AuditAction.PersonJoined, clock.GetUtcNow(), user.Role.ToString()));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (result, user);
    }

    /// <summary>Gives a link's person the address that it was sent to; the old one is told, and every session ends.</summary>
    /// <returns>Null when the link is good no longer.</returns>
    public async Task<IdentityResult?> ChangeAddressAsync(OneTimeLink link, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await users.FindByIdAsync($"{link.UserId}") is not { } user || !await links.UseAsync(link, cancellationToken))
            return null;
        outbox.Add(user.Email!, letters.AddressChanged(user.Name));
        (user.Email, user.UserName, user.EmailConfirmed) = (link.Data, link.Data, true);
        db.AuditLines.Add(AuditLine.By(user, AuditAction.EmailChanged, clock.GetUtcNow()));
        var result = await users.UpdateSecurityStampAsync(user);
        await links.RevokeAsync(user.Id, cancellationToken);
        if (result.Succeeded)
            await transaction.CommitAsync(cancellationToken);
        return result;
    }

    /// <summary>Sets the password of a link's person, which ends their other sessions.</summary>
    /// <returns>Null when the link is good no longer.</returns>
    public async Task<(IdentityResult Result, StaffUser User)?> SetPasswordAsync(OneTimeLink link, string password, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await users.FindByIdAsync($"{link.UserId}") is not { } user || !await links.UseAsync(link, cancellationToken))
            return null;
        foreach (var rule in users.PasswordValidators)
        {
            if (await rule.ValidateAsync(users, user, password) is { Succeeded: false } wrong)
                return (wrong, user);
        }
        user.PasswordHash = users.PasswordHasher.HashPassword(user, password);
        // Whoever follows the link reads the mail of that address.
        user.EmailConfirmed = true;
        var isReset = link.Purpose is LinkPurpose.Reset;
        db.AuditLines.Add(AuditLine.By(user, isReset ? AuditAction.PasswordChanged : AuditAction.PersonJoined, clock.GetUtcNow()));
        if (isReset)
            outbox.Add(user.Email!, letters.PasswordChanged(user.Name));
        var result = await users.UpdateSecurityStampAsync(user);
        await links.RevokeAsync(user.Id, cancellationToken);
        if (result.Succeeded)
            await transaction.CommitAsync(cancellationToken);
        return (result, user);
    }
}
