using JobBoard.Accounts;
using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Organizations;

/// <summary>What staff do to an organization, each with its line in the audit log.</summary>
public sealed class OrganizationDesk(BoardDb db, OrganizationRegister register, LogoStore logos, TimeProvider time)
{
    /// <summary>Takes in a new organization; null when there is one of that name.</summary>
    public async Task<Organization?> CreateAsync(string name, Standing by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await IsTakenAsync(name, id: null, cancellationToken))
            return null;
        var organization = await register.AddAsync(new OrganizationProfile { Name = name }, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        Note(organization, AuditAction.OrganizationCreated, by);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return organization;
    }

    /// <summary>Replaces what it says of itself, unless somebody else has since the version that was read.</summary>
    public async Task<RevisionOutcome> ReviseAsync(
        Organization organization, int version, OrganizationProfile profile, Standing by, CancellationToken cancellationToken)
    {
        if (organization.Version != version)
            return RevisionOutcome.Conflict;
        if (await IsTakenAsync(profile.Name, organization.Id, cancellationToken))
            return RevisionOutcome.NameTaken;
        var before = organization.Profile.Name;
        organization.Revise(profile, time.GetUtcNow());
        Note(organization, AuditAction.OrganizationChanged, by, before == profile.Name ? null : before);
        return await IsSavedAsync(cancellationToken) ? RevisionOutcome.Saved : RevisionOutcome.Conflict;
    }

    /// <summary>Shows another logo, or none; the file of the one before is removed.</summary>
    /// <returns>Whether it was saved; not when somebody else changed the organization at the same time.</returns>
    public async Task<bool> ShowAsync(Organization organization, Logo? logo, Standing by, CancellationToken cancellationToken)
    {
        var before = organization.Logo;
        organization.Show(logo, time.GetUtcNow());
        Note(organization, AuditAction.OrganizationChanged, by, "Logo");
        var isSaved = await IsSavedAsync(cancellationToken);
        if ((isSaved ? before : logo) is { } unused)
            logos.Remove(unused);
        return isSaved;
    }

    /// <returns>Whether it was saved; not when somebody else changed the organization at the same time.</returns>
    public Task<bool> TrustAsync(Organization organization, bool isTrusted, Standing by, CancellationToken cancellationToken)
    {
        if (organization.IsTrusted == isTrusted)
            return Task.FromResult(true);
        organization.Trust(isTrusted);
        Note(organization, isTrusted ? AuditAction.OrganizationTrusted : AuditAction.OrganizationDistrusted, by);
        return IsSavedAsync(cancellationToken);
    }

    private Task<bool> IsTakenAsync(string name, int? id, CancellationToken cancellationToken)
    {
        var key = Organization.KeyOf(name);
        return db.Organizations.AnyAsync(one => one.Key == key && one.Id != id, cancellationToken);
    }

    private void Note(Organization organization, AuditAction action, Standing by, string? detail = null)
    {
        var subject = new AuditSubject(organization.Slug, organization.Profile.Name, organization.Id);
        db.AuditLines.Add(AuditLine.By(by, action, time.GetUtcNow(), subject, detail));
    }

    private async Task<bool> IsSavedAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}

/// <summary>What became of a change that somebody made to a version that they had read.</summary>
public enum RevisionOutcome
{
    Saved,

    /// <summary>Somebody else has saved since.</summary>
    Conflict,

    /// <summary>Another has that name.</summary>
    NameTaken,
}
