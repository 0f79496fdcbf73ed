using JobBoard.Accounts;
using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Organizations;

/// <summary>Reads what a person may do.</summary>
public sealed class StaffStandings(BoardDb db)
{
    /// <summary>The person's standing now; null when there is no such account any more.</summary>
    public async Task<Standing?> FindAsync(Guid userId, CancellationToken cancellationToken)
    {
        var user = await db.StaffUsers.Where(one => one.Id == userId).Select(one => new { one.Name, one.Role })
            .SingleOrDefaultAsync(cancellationToken);
        if (user is null)
            return null;
        var memberships = await db.Memberships.Where(one => one.UserId == userId)
            .ToDictionaryAsync(one => one.OrganizationId, one => one.Role, cancellationToken);
        return new Standing(userId, user.Name, user.Role, memberships);
    }
}

/// <summary>The one place that answers whose organizations a person works on (SEC-61).</summary>
public static class StaffOrganizations
{
    /// <summary>The organizations that the person works for; all of them for a moderator.</summary>
    public static IQueryable<Organization> WorkedOnBy(this IQueryable<Organization> organizations, Standing standing)
    {
        if (standing.IsModerator)
            return organizations;
        var ids = standing.Memberships.Keys.ToArray();
        return organizations.Where(organization => ids.Contains(organization.Id));
    }
}
