using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Organizations;

public static class OrganizationSet
{
    extension(BoardDb db)
    {
        public DbSet<Organization> Organizations => db.Set<Organization>();
    }
}
