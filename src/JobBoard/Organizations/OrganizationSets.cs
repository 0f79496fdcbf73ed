using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Organizations;

public static class OrganizationSets
{
    extension(BoardDb db)
    {
        public DbSet<Organization> Organizations => db.Set<Organization>();

        public DbSet<Membership> Memberships => db.Set<Membership>();
    }
}
