using JobBoard.Accounts;
using JobBoard.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Web.Account;

/// <summary>Lets people in who can show that they are who they say.</summary>
public sealed class StaffDoor(
    BoardDb db, UserManager<StaffUser> users, SignInManager<StaffUser> signIn, SignInDelay delay, IPasswordHasher<StaffUser> hasher, TimeProvider clock)
{
    /// <summary>Costs an unknown address as much time as a known one.</summary>
    private static string? _nobodysHash;

    /// <summary>The account of an address and its password; null for any reason that it is not (SEC-76).</summary>
    public async Task<StaffUser?> FindAsync(string email, string password, CancellationToken cancellationToken)
    {
        var user = await users.FindByEmailAsync(email);
        if (user is not null && await IsPasswordAsync(user, password, cancellationToken))
            return user;
        if (user?.PasswordHash is null)
            Waste(password);
        await FailAsync(user, cancellationToken);
        return null;
    }

    /// <summary>Whether somebody who is known by other means knows the account's password.</summary>
    public async Task<bool> IsPasswordAsync(StaffUser user, string password, CancellationToken cancellationToken)
    {
        if (user.PasswordHash is null)
            return false;
        if (await delay.BeginAsync(user.Id, cancellationToken) is not { } failed)
        {
            Waste(password);
            return false;
        }
        if (!await users.CheckPasswordAsync(user, password))
            return false;
        await delay.EndAsync(user.Id, failed, cancellationToken);
        await db.Entry(user).ReloadAsync(cancellationToken);
        return true;
    }

    /// <summary>Begins a new session and leads to a page of this board.</summary>
    public async Task<IActionResult> LeadInAsync(StaffUser user, string path, CancellationToken cancellationToken)
    {
        await EnterAsync(user, cancellationToken);
        return new LocalRedirectResult(path);
    }

    /// <summary>Begins a new session.</summary>
    public async Task EnterAsync(StaffUser user, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await delay.EndAsync(user.Id, failed: 0, cancellationToken);
        await db.StaffUsers.Where(one => one.Id == user.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.SignedInAt, now), cancellationToken);
        await db.Entry(user).ReloadAsync(cancellationToken);
        db.AuditLines.Add(AuditLine.By(user, AuditAction.SignedIn, now));
        await db.SaveChangesAsync(cancellationToken);
        await signIn.SignInAsync(user, StaffSession.Begin(user.Role, now));
    }

    /// <summary>Remembers that somebody could not come in; not what they typed.</summary>
    public async Task FailAsync(StaffUser? user, CancellationToken cancellationToken)
    {
        var subject = user is null ? AuditSubject.Board : AuditSubject.Of(user);
        db.AuditLines.Add(AuditLine.By("sign-in", AuditAction.SignInFailed, clock.GetUtcNow(), subject));
        await db.SaveChangesAsync(cancellationToken);
    }

    private void Waste(string password)
    {
        var nobody = new StaffUser("nobody@localhost", "Nobody", BoardRole.Member, clock.GetUtcNow());
        hasher.VerifyHashedPassword(nobody, _nobodysHash ??= hasher.HashPassword(nobody, Guid.NewGuid().ToString()), password);
    }
}
