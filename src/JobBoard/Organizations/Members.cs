using JobBoard.Accounts;
using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Organizations;

/// <summary>Who works for an organization, and as what; each change has its line in the audit log.</summary>
public sealed class Members(BoardDb db, TimeProvider time)
{
    public Task<MemberOutcome> ChangeRoleAsync(
        Organization organization, Guid userId, MembershipRole role, Standing by, CancellationToken cancellationToken) =>
        ChangeAsync(organization, userId, by, role is MembershipRole.Owner, (membership, person) =>
        {
            if (membership.Role == role)
                return;
            membership.Role = role;
            Note(organization, AuditAction.RoleChanged, person, by, $"{role}");
        }, cancellationToken);

    public Task<MemberOutcome> RemoveAsync(Organization organization, Guid userId, Standing by, CancellationToken cancellationToken) =>
        ChangeAsync(organization, userId, by, staysOwner: false, (membership, person) =>
        {
            db.Memberships.Remove(membership);
            Note(organization, AuditAction.MemberRemoved, person, by);
        }, cancellationToken);

    /// <summary>In one transaction, so that two owners cannot both be the one who left somebody behind.</summary>
    private async Task<MemberOutcome> ChangeAsync(
        Organization organization, Guid userId, Standing by, bool staysOwner, Action<Membership, StaffUser> change, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await FindAsync(organization, userId, cancellationToken) is not { User: { } person } membership)
            return MemberOutcome.NotThere;
        // A moderator may leave an organization without an owner, and give it another.
        if (membership.Role is MembershipRole.Owner && !staysOwner && !by.IsModerator && await OwnersAsync(organization, cancellationToken) is 1)
            return MemberOutcome.LastOwner;
        change(membership, person);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return MemberOutcome.Done;
    }

    private Task<Membership?> FindAsync(Organization organization, Guid userId, CancellationToken cancellationToken) =>
        db.Memberships.Include(one => one.User)
            .SingleOrDefaultAsync(one => one.OrganizationId == organization.Id && one.UserId == userId, cancellationToken);

    private Task<int> OwnersAsync(Organization organization, CancellationToken cancellationToken) =>
        db.Memberships.CountAsync(one => one.OrganizationId == organization.Id && one.Role == MembershipRole.Owner, cancellationToken);

    private void Note(Organization organization, AuditAction action, StaffUser person, Standing by, string? detail = null)
    {
        var subject = new AuditSubject($"{person.Id}", person.Name, organization.Id);
        db.AuditLines.Add(AuditLine.By(by, action, time.GetUtcNow(), subject, detail));
    }
}

/// <summary>What became of a change among the members of an organization.</summary>
public enum MemberOutcome
{
    Done,

    /// <summary>The person is no member.</summary>
    NotThere,

    /// <summary>An owner cannot leave the organization without one.</summary>
    LastOwner,
}
