using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace JobBoard.Storage.Sqlite;

/// <summary>Gives <c>dotnet ef</c> a context without starting the board.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteBoardDb>
{
    public SqliteBoardDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteBoardDb>().UseSqlite("Data Source=:memory:").Options);
}
