using JobBoard.Accounts;
using JobBoard.Links;
using JobBoard.Mail;
using JobBoard.Organizations;
using JobBoard.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Inviting;

/// <summary>Brings people to the board: account, membership, link, message and audit line, all of them or none.</summary>
public sealed class Invitations(
    BoardDb db, UserManager<StaffUser> users, OneTimeLinks oneTime, PublicLinks links, Outbox outbox, IStaffLetters letters, TimeProvider clock)
{
    /// <summary>Invites somebody; whoever has an account already only becomes a member, and keeps their role on the board.</summary>
    /// <param name="email">A checked address (<see cref="EmailAddress.IsValid"/>).</param>
    /// <param name="membership">The organization that they will work for; null for none.</param>
    /// <param name="by">Who invites, or null for a command.</param>
    public async Task<Invited> InviteAsync(
        string email, string name, BoardRole role, (int OrganizationId, MembershipRole Role)? membership, Standing? by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var known = await users.FindByEmailAsync(email);
        var user = known ?? await AddAsync(email, name, role, by);
        var isMember = membership is { } one && await AddMemberAsync(user, one.OrganizationId, one.Role, by, cancellationToken);
        var link = known is null ? await LinkAsync(user, LinkPurpose.Invitation, by, cancellationToken) : null;
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new Invited(user, link, IsNew: known is null, isMember);
    }

    /// <summary>A new link for somebody who has an account: their invitation while they never signed in, else a new password.</summary>
    /// <returns>The absolute link, which was also put into the outbox.</returns>
    public async Task<string> RenewAsync(StaffUser user, Standing? by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var link = await LinkAsync(user, user.PasswordHash is null ? LinkPurpose.Invitation : LinkPurpose.Reset, by, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return link;
    }

    private async Task<string> LinkAsync(StaffUser user, LinkPurpose purpose, Standing? by, CancellationToken cancellationToken)
    {
        var secret = await oneTime.MakeAsync(purpose, user.Id, data: null, cancellationToken);
        var isInvitation = purpose is LinkPurpose.Invitation;
        var link = links.Absolute(isInvitation ? $"/account/invitation/{secret}" : $"/account/reset/{secret}");
        outbox.Add(user.Email!, isInvitation ? letters.Invitation(user.Name, by?.Name, link) : letters.Reset(user.Name, link));
        await db.SaveChangesAsync(cancellationToken);
        return link;
    }

    private async Task<StaffUser> AddAsync(string email, string name, BoardRole role, Standing? by)
    {
        var user = new StaffUser(email, name, role, clock.GetUtcNow());
        var created = await users.CreateAsync(user);
        if (!created.Succeeded)
            throw new ArgumentException(string.Join(' ', created.Errors.Select(error => error.Description)), nameof(email));
        Tell(by, AuditAction.PersonInvited, AuditSubject.Of(user), role.ToString());
        return user;
    }

    private async Task<bool> AddMemberAsync(StaffUser user, int organizationId, MembershipRole role, Standing? by, CancellationToken cancellationToken)
    {
        if (await db.Memberships.AnyAsync(one => one.UserId == user.Id && one.OrganizationId == organizationId, cancellationToken))
            return false;
        db.Memberships.Add(new Membership { UserId = user.Id, OrganizationId = organizationId, Role = role, Since = clock.GetUtcNow() });
        Tell(by, AuditAction.MemberAdded, new AuditSubject(user.Id.ToString(), user.Name, organizationId), role.ToString());
        return true;
    }

    private void Tell(Standing? by, AuditAction action, AuditSubject subject, string detail)
    {
        var now = clock.GetUtcNow();
        db.AuditLines.Add(by is null ? AuditLine.By("command", action, now, subject, detail) : AuditLine.By(by, action, now, subject, detail));
    }
}

/// <summary>What became of an invitation.</summary>
/// <param name="Link">The absolute link to hand over; null when the person has an account already.</param>
/// <param name="IsNew">Whether the account was made for it.</param>
/// <param name="IsMember">Whether a membership was added.</param>
public sealed record Invited(StaffUser User, string? Link, bool IsNew, bool IsMember);
