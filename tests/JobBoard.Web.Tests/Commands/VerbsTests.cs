using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Tests;
using Microsoft.Data.Sqlite;

namespace JobBoard.Web.Tests.Commands;

/// <summary>What <c>lint</c> and <c>doctor</c> say and how they end; the program counts from today.</summary>
public sealed class VerbsTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    private readonly BoardRooms _rooms = new();

    [Fact]
    public async Task Lint_ends_with_zero_when_there_are_warnings_only()
    {
        await AddAsync(Details("Gardener"));
        await AddAsync(Details("Cook!!"));

        var (exitCode, output, _) = await Run.BoardAsync(_rooms.Data, "lint");

        Assert.Equal(0, exitCode);
        Assert.Contains("warning JP-13 Title (posting 2, Cook!!)", output, StringComparison.Ordinal);
        Assert.EndsWith("2 open postings: 0 errors, 1 warnings\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lint_ends_with_one_when_there_is_an_error()
    {
        await AddAsync(Details("Gardener") with { Apply = null });

        var (exitCode, output, _) = await Run.BoardAsync(_rooms.Data, "lint");

        Assert.Equal(1, exitCode);
        Assert.Contains("error JP-102 Apply (posting 1, Gardener)", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_finds_a_fresh_board_well_and_makes_it_on_the_way()
    {
        var data = Path.Combine(_rooms.Data, "fresh");

        var (exitCode, output, _) = await Run.BoardAsync(data, "doctor");

        Assert.True(exitCode is 0, output);
        Assert.Contains("ok     database integrity\n", output, StringComparison.Ordinal);
        Assert.Contains("ok     foreign keys\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("mend", output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(data, "jobboard.db")));
    }

    [Fact]
    public async Task Doctor_says_what_to_mend_and_ends_with_one()
    {
        await AddAsync(Details("Gardener"));
        await using (var scope = _rooms.Begin())
        {
            var organization = (await scope.Db().Organizations.FindAsync(1))!;
            organization.Show(new Logo("0123456789abcdef0123456789abcdef.png", 200, 200), Now);
            await scope.Db().SaveChangesAsync();
        }
        await ExecuteAsync("PRAGMA foreign_keys = OFF; UPDATE Postings SET OrganizationId = 99, RendererVersion = 0");

        var (exitCode, output, _) = await Run.BoardAsync(_rooms.Data, "doctor");

        Assert.Equal(1, exitCode);
        Assert.Contains("mend   foreign keys: 1 rows", output, StringComparison.Ordinal);
        Assert.Contains("mend   logos: 1 files", output, StringComparison.Ordinal);
        Assert.Contains("mend   descriptions: 1 were", output, StringComparison.Ordinal);
        Assert.Contains("ok     database integrity", output, StringComparison.Ordinal);
    }

    public async Task InitializeAsync()
    {
        _rooms.Clock.SetUtcNow(Now);
        await _rooms.InitializeAsync();
    }

    public Task DisposeAsync() => _rooms.DisposeAsync();

    private static PostingDetails Details(string title) => Some.Details(title) with
    {
        DatePosted = ZonedDate.DayOf(Now.AddDays(-3), "UTC"),
        ValidThrough = ZonedDate.DayOf(Now.AddDays(30), "UTC"),
    };

    private async Task AddAsync(PostingDetails details)
    {
        await using var scope = _rooms.Begin();
        var organization = await scope.Get<OrganizationRegister>().FindOrAddAsync(Some.Profile(), CancellationToken.None);
        scope.Db().Postings.Add(Some.Posting(details, organization.Id, Now));
        await scope.Db().SaveChangesAsync();
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_rooms.Data, "jobboard.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
