using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace JobBoard.Storage.Sqlite;

/// <summary>The board on SQLite, where an instant is a number of UTC ticks so that it can be compared and indexed.</summary>
public sealed class SqliteBoardDb(DbContextOptions<SqliteBoardDb> options) : BoardDb(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();

    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
        instant => instant.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}
