using JobBoard.Accounts;
using JobBoard.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Inviting;

/// <summary>Changes who may do what on the board as a whole. There is always an administrator left.</summary>
public sealed class StaffRegister(BoardDb db, UserManager<StaffUser> users, TimeProvider clock)
{
    public Task<bool> HasAdministratorAsync(CancellationToken cancellationToken) =>
        db.StaffUsers.AnyAsync(user => user.Role == BoardRole.Administrator, cancellationToken);

    /// <summary>Changes a role, which ends the person's sessions.</summary>
    /// <returns>False when they are the last administrator.</returns>
    public async Task<bool> ChangeRoleAsync(StaffUser user, BoardRole role, Standing by, CancellationToken cancellationToken)
    {
        if (user.Role == role)
            return true;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var before = user.Role;
        user.Role = role;
        db.AuditLines.Add(AuditLine.By(by, AuditAction.RoleChanged, clock.GetUtcNow(), AuditSubject.Of(user), $"{before} → {role}"));
        Check(await users.UpdateSecurityStampAsync(user));
        return await KeepAsync(transaction, cancellationToken);
    }

    /// <summary>Removes an account with its memberships; what the person did stays.</summary>
    /// <returns>False when they are the last administrator.</returns>
    public async Task<bool> RemoveAsync(StaffUser user, Standing by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        db.AuditLines.Add(AuditLine.By(by, AuditAction.PersonRemoved, clock.GetUtcNow(), AuditSubject.Of(user)));
        Check(await users.DeleteAsync(user));
        return await KeepAsync(transaction, cancellationToken);
    }

    private async Task<bool> KeepAsync(Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction transaction, CancellationToken cancellationToken)
    {
        var isKept = await HasAdministratorAsync(cancellationToken);
        if (isKept)
            await transaction.CommitAsync(cancellationToken);
        else
            await transaction.RollbackAsync(cancellationToken);
        return isKept;
    }

    private static void Check(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new DbUpdateConcurrencyException(result.ToString());
    }
}
