using JobBoard.Storage;
using JobBoard.Text;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Organizations;

/// <summary>Finds an organization by its name, or takes a new one in under a slug that stays its own.</summary>
public sealed class OrganizationRegister(BoardDb db, TimeProvider time)
{
    /// <summary>How often others may take the name or the slug first, or change the organization meanwhile.</summary>
    private const int Attempts = 50;

    /// <summary>The organization of that name; stored when it is new, its website filled in when it had none.</summary>
    public async Task<Organization> FindOrAddAsync(OrganizationProfile profile, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var organization = await FindAsync(profile, cancellationToken) ?? await AddAsync(profile, cancellationToken);
            if (organization.Profile.Website is null && profile.Website is not null)
                organization.Revise(organization.Profile with { Website = profile.Website }, time.GetUtcNow());
            try
            {
                await db.SaveChangesAsync(cancellationToken);
                return organization;
            }
            catch (DbUpdateException problem) when (attempt < Attempts && problem.Entries.Any(entry => entry.Entity == organization))
            {
                // The unique indexes decide between writers; the one that lost looks again.
                db.Entry(organization).State = EntityState.Detached;
            }
        }
    }

    /// <summary>A new organization under a slug that is free; the caller saves.</summary>
    internal async Task<Organization> AddAsync(OrganizationProfile profile, CancellationToken cancellationToken)
    {
        var organization = new Organization(profile, await FreeSlugAsync(profile.Name, cancellationToken), time.GetUtcNow());
        db.Organizations.Add(organization);
        return organization;
    }

    private Task<Organization?> FindAsync(OrganizationProfile profile, CancellationToken cancellationToken)
    {
        var key = Organization.KeyOf(profile.Name);
        return db.Organizations.SingleOrDefaultAsync(one => one.Key == key, cancellationToken);
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
