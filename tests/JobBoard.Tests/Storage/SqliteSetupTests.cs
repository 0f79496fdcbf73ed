using JobBoard.Storage;
using JobBoard.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Tests.Storage;

public sealed class SqliteSetupTests
{
    [Fact]
    public void The_migrations_make_the_model_as_it_is()
    {
        using var db = new SqliteDesignTime().CreateDbContext([]);

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task An_empty_folder_becomes_a_database_with_all_migrations()
    {
        await using var board = await StartedAsync();
        await using var scope = board.Rooms.Begin();

        Assert.Empty(await scope.Db().Database.GetPendingMigrationsAsync());
        Assert.NotEmpty(await scope.Db().Database.GetAppliedMigrationsAsync());
    }

    [Fact]
    public async Task REL_01_every_connection_writes_through_to_the_disk_and_keeps_foreign_keys()
    {
        await using var board = await StartedAsync();

        // Several at once, so that the pool opens new ones and hands out used ones.
        for (var round = 0; round < 2; round++)
        {
            var scopes = Enumerable.Range(0, 4).Select(_ => board.Rooms.Begin()).ToList();
            foreach (var scope in scopes)
            {
                Assert.Equal("wal", await AskAsync(scope.Db(), "PRAGMA journal_mode"));
                Assert.Equal(2L, await AskAsync(scope.Db(), "PRAGMA synchronous"));
                Assert.Equal(1L, await AskAsync(scope.Db(), "PRAGMA foreign_keys"));
            }
            foreach (var scope in scopes)
                await scope.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_restored_copy_without_its_journal_mode_gets_it_back()
    {
        await using var board = await StartedAsync();
        await using (var scope = board.Rooms.Begin())
            await AskAsync(scope.Db(), "PRAGMA journal_mode = DELETE");
        SqliteConnection.ClearAllPools();

        await board.Rooms.InitializeAsync();

        await using var after = board.Rooms.Begin();
        Assert.Equal("wal", await AskAsync(after.Db(), "PRAGMA journal_mode"));
    }

    [Fact]
    public async Task Two_starts_at_once_migrate_once()
    {
        await using var board = new Started(new BoardRooms());

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(board.Rooms.InitializeAsync)));

        await using var scope = board.Rooms.Begin();
        var applied = await scope.Db().Database.GetAppliedMigrationsAsync();
        Assert.Equal(scope.Db().Database.GetMigrations(), applied);
    }

    [Fact]
    public async Task REL_04_a_start_that_was_killed_while_migrating_does_not_hold_up_the_next()
    {
        await using var board = new Started(new BoardRooms());
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(board.Rooms.Data, "jobboard.db")};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = """
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-22 12:00:00');
                """;
            await command.ExecuteNonQueryAsync();
        }

        await board.Rooms.InitializeAsync().WaitAsync(TimeSpan.FromSeconds(30));

        await using var scope = board.Rooms.Begin();
        Assert.Empty(await scope.Db().Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_as_it_is()
    {
        await using var board = new Started(new BoardRooms());
        var file = Path.Combine(board.Rooms.Data, "jobboard.db");
        var damaged = string.Concat(Enumerable.Repeat("This is no database. ", 200));
        await File.WriteAllTextAsync(file, damaged);

        var problem = await Assert.ThrowsAsync<IOException>(board.Rooms.InitializeAsync);

        Assert.Contains(file, problem.Message, StringComparison.Ordinal);
        SqliteConnection.ClearAllPools();
        Assert.Equal(damaged, await File.ReadAllTextAsync(file));
    }

    private static async Task<Started> StartedAsync()
    {
        var started = new Started(new BoardRooms());
        await started.Rooms.InitializeAsync();
        return started;
    }

    private static async Task<object?> AskAsync(BoardDb db, string pragma)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = pragma;
        return await command.ExecuteScalarAsync();
    }

    private sealed record Started(BoardRooms Rooms) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await Rooms.DisposeAsync();
    }
}
