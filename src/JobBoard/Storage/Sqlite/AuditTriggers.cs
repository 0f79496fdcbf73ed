using Microsoft.EntityFrameworkCore.Migrations;

namespace JobBoard.Storage.Sqlite;

/// <summary>
/// Keeps the audit log append-only for every program that opens the file (SEC-98): no line changes, and none goes before it is a
/// year old. A migration that rebuilds the table must make them again.
/// </summary>
internal static class AuditTriggers
{
    /// <summary>365 days in ticks; and the ticks of now, from the seconds since 1970.</summary>
    private const string YearAgo = "(CAST(strftime('%s', 'now') AS INTEGER) * 10000000 + 621355968000000000 - 315360000000000)";

    public static void KeepAuditLines(this MigrationBuilder migration)
    {
        migration.Sql(
            """
            CREATE TRIGGER "AuditLines_never_change" BEFORE UPDATE ON "AuditLines"
            BEGIN SELECT RAISE(ABORT, 'A line of the audit log is never changed.'); END;
            """);
        // REPLACE deletes without asking a trigger for deletes.
        migration.Sql(
            """
            CREATE TRIGGER "AuditLines_are_never_replaced" BEFORE INSERT ON "AuditLines"
            WHEN EXISTS (SELECT 1 FROM "AuditLines" WHERE "Id" = NEW."Id")
            BEGIN SELECT RAISE(ABORT, 'A line of the audit log is never replaced.'); END;
            """);
        migration.Sql(
            $"""
            CREATE TRIGGER "AuditLines_stay_a_year" BEFORE DELETE ON "AuditLines" WHEN OLD."At" > {YearAgo}
            BEGIN SELECT RAISE(ABORT, 'A line of the audit log stays for a year.'); END;
            """);
    }
}
