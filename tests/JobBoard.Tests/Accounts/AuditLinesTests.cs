using JobBoard.Accounts;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Tests.Accounts;

public sealed class AuditLinesTests(BoardRooms rooms) : IClassFixture<BoardRooms>
{
    [Fact]
    public async Task SEC_98_a_line_is_never_changed()
    {
        var id = await AddAsync(TimeProvider.System.GetUtcNow());

        await RefusedAsync($"UPDATE AuditLines SET Actor = 'somebody else' WHERE Id = {id}");
    }

    [Fact]
    public async Task SEC_98_a_line_is_never_replaced()
    {
        var id = await AddAsync(TimeProvider.System.GetUtcNow());

        await RefusedAsync($"INSERT OR REPLACE INTO AuditLines (Id, At, Actor, Action) VALUES ({id}, 0, 'somebody else', 'SignedIn')");
    }

    [Fact]
    public async Task SEC_98_a_line_stays_for_a_year_and_may_go_then()
    {
        var young = await AddAsync(TimeProvider.System.GetUtcNow().AddDays(-364));
        var old = await AddAsync(TimeProvider.System.GetUtcNow().AddDays(-366));

        await RefusedAsync($"DELETE FROM AuditLines WHERE Id = {young}");
        await using var scope = rooms.Begin();

        Assert.Equal(1, await scope.Db().AuditLines.Where(line => line.Id == old).ExecuteDeleteAsync());
    }

    [Fact]
    public void Every_action_is_of_one_kind()
    {
        var actions = Enum.GetValues<AuditKind>().SelectMany(AuditKinds.Actions);

        Assert.Equal(Enum.GetValues<AuditAction>(), actions.Order());
    }

    private async Task RefusedAsync(string sql)
    {
        await using var scope = rooms.Begin();
        var before = await scope.Db().AuditLines.CountAsync();

        var problem = await Assert.ThrowsAsync<SqliteException>(() => scope.Db().Database.ExecuteSqlRawAsync(sql));

        Assert.Contains("audit log", problem.Message, StringComparison.Ordinal);
        Assert.Equal(before, await scope.Db().AuditLines.CountAsync());
    }

    private async Task<long> AddAsync(DateTimeOffset at)
    {
        await using var scope = rooms.Begin();
        var line = AuditLine.By("test", AuditAction.SignedIn, at, AuditSubject.Board);
        scope.Db().AuditLines.Add(line);
        await scope.Db().SaveChangesAsync();
        return line.Id;
    }
}
