using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Storage.Sqlite;

/// <summary>Makes the database and brings it up to date before anything reads it.</summary>
public sealed class SqliteSetup(BoardDb db, DataDirectory data)
{
    private const int LockAttempts = 300;
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(100);

    public static string ConnectionString(DataDirectory data) => new SqliteConnectionStringBuilder
    {
        DataSource = data.Database,
        ForeignKeys = true,
    }.ToString();

    /// <summary>Applies the migrations that are due; one process at a time, and again after a start that was cut off.</summary>
    /// <exception cref="IOException">
    /// Another process held the lock for half a minute, or the file cannot be used; it is never begun afresh.
    /// </exception>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var held = await HoldAsync(cancellationToken);
        try
        {
            await ApplyAsync(cancellationToken);
        }
        catch (SqliteException problem)
        {
            throw new IOException($"The database {data.Database} cannot be used: {problem.Message} Put the last backup in its place.", problem);
        }
    }

    private async Task ApplyAsync(CancellationToken cancellationToken)
    {
        // A property of the file, which a restored copy may lack. The library's own default for synchronous is FULL.
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        if (!(await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            return;
        // EF Core leaves its own lock row behind when a start is killed and would then wait for ever; ours is the lock.
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
    }

    private async Task<FileStream> HoldAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new FileStream(data.SetupLock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (attempt < LockAttempts)
            {
                await Task.Delay(BetweenAttempts, cancellationToken);
            }
        }
    }
}
