using System.Data.Common;
using JobBoard.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace JobBoard.Search;

internal static class PlainCommands
{
    /// <summary>A command on the unit of work's own connection and in its transaction, for what LINQ cannot say or says dearly.</summary>
    public static async Task<DbCommand> CommandAsync(
        this BoardDb db, string sql, (string Name, object Value)[] values, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        foreach (var (name, value) in values)
            command.Parameters.Add(new SqliteParameter(name, value));
        return command;
    }
}
