using Microsoft.EntityFrameworkCore;

namespace JobBoard.Storage;

/// <summary>The board's database. It knows no feature: each room brings its own entities and their mapping.</summary>
public abstract class BoardDb(DbContextOptions options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(BoardDb).Assembly);
}
