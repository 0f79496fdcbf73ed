using JobBoard.Storage;
using JobBoard.Text;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Organizations;

/// <summary>Finds an organization by its name, or takes a new one in under a slug that stays its own.</summary>
public sealed class OrganizationRegister(BoardDb db, TimeProvider time)
{
    /// <summary>The organization of that name; stored when it is new, its website filled in when it had none.</summary>
    public async Task<Organization> FindOrAddAsync(OrganizationProfile profile, CancellationToken cancellationToken)
    {
        var key = Organization.KeyOf(profile.Name);
        var organization = await db.Organizations.SingleOrDefaultAsync(one => one.Key == key, cancellationToken);
        if (organization is null)
        {
            organization = new Organization(profile, await FreeSlugAsync(profile.Name, cancellationToken), time.GetUtcNow());
            db.Organizations.Add(organization);
        }
        if (organization.Profile.Website is null && profile.Website is not null)
            organization.Revise(organization.Profile with { Website = profile.Website }, time.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return organization;
    }

    private async Task<string> FreeSlugAsync(string name, CancellationToken cancellationToken)
    {
        var slug = Slug.From(name, "organization");
        var taken = await db.Organizations.Where(one => one.Slug.StartsWith(slug)).Select(one => one.Slug)
            .ToListAsync(cancellationToken);
        if (!taken.Contains(slug))
            return slug;
        return Enumerable.Range(2, taken.Count + 1).Select(number => $"{slug}-{number}").First(free => !taken.Contains(free));
    }
}
