using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using JobBoard.Importing;
using JobBoard.Postings;
using JobBoard.Samples;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Benchmarks;

/// <summary>An import of notices, read, checked, published and indexed one by one, against inserting the same rows.</summary>
internal static partial class ImportFigures
{
    private const int Notices = 500;
    private const int Warming = 50;

    public static async Task MeasureAsync(string root)
    {
        await using var board = await MeasuredBoard.OpenAsync(root, 0);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        NoticeFile[] files = [.. new SampleBoard(3, today).Postings(Notices + Warming).Select(NoticeOf)];
        await ImportAsync(board, files[..Warming]);
        var before = ThreadTime.Now;
        var published = await ImportAsync(board, files[Warming..]);
        var import = ThreadTime.Now - before;

        var tables = await ReadAsync(board.Database);
        before = ThreadTime.Now;
        await InsertAsync(board.Database, tables);
        var insert = (ThreadTime.Now - before) * Notices / (Notices + Warming);
        Figures.Section($"Import, {Notices} notices of which {published} are open", "what", "CPU each", "against insert");
        Figures.Row("read, check, publish, index, in a transaction each", (import / Notices).Milliseconds(), (import / insert).Ratio());
        Figures.Row("prepared insert of the same rows, in one transaction", (insert / Notices).Milliseconds(), "");
    }

    private static async Task<int> ImportAsync(MeasuredBoard board, NoticeFile[] files)
    {
        await using var scope = board.Begin();
        var import = scope.ServiceProvider.GetRequiredService<NoticeImport>();
        var published = 0;
        await foreach (var item in import.RunAsync(files, new ImportRequest { Publish = true, Organization = "Riverside Commons" }, CancellationToken.None))
            published += item.State is PostingState.Published ? 1 : 0;
        return published;
    }

    private static NoticeFile NoticeOf(SamplePosting sample, int number)
    {
        var details = sample.Details;
        var place = details.Locations is [var first, ..] ? $"{first.Locality}, {first.Country}" : "Remote, worldwide";
        var text = string.Create(CultureInfo.InvariantCulture, $"""
            {details.Title}

            Location: {place}
            Reference: {details.Identifier}
            Closing date: {details.ValidThrough!.Day:d MMMM yyyy}
            Apply: jobs@riverside.example

            {MarkdownSigns().Replace(details.Description, "$1")}
            """);
        return new NoticeFile($"notice-{number}.txt", Encoding.UTF8.GetBytes(text));
    }

    /// <summary>All rows of the tables that an import writes; the text index, which keeps no texts, gets those of the postings.</summary>
    private static async Task<List<(string Insert, List<object[]> Rows)>> ReadAsync(string database)
    {
        await using var connection = new SqliteConnection($"Data Source={database}");
        await connection.OpenAsync();
        var tables = new List<(string, List<object[]>)>();
        foreach (var (into, select) in Copies)
        {
            await using var command = new SqliteCommand($"SELECT {select}", connection);
            await using var reader = await command.ExecuteReaderAsync();
            var rows = new List<object[]>();
            while (await reader.ReadAsync())
            {
                var row = new object[reader.FieldCount];
                reader.GetValues(row);
                rows.Add(row);
            }
            var values = string.Join(", ", Enumerable.Range(0, reader.FieldCount).Select(at => $"${at}"));
            tables.Add(($"INSERT INTO {into} VALUES ({values})", rows));
        }
        return tables;
    }

    private static readonly (string Into, string Select)[] Copies =
    [
        ("Postings", "* FROM Postings"),
        ("PostingRevisions", "* FROM PostingRevisions"),
        ("PostingSources", "* FROM PostingSources"),
        ("SearchEntries", "* FROM SearchEntries"),
        ("PostingTexts(rowid, title, organization, category, places, description)",
            "TextKey, lower(Title), 'riverside commons', '', Locations, lower(Description) FROM Postings JOIN SearchEntries ON PostingId = Id WHERE TextKey IS NOT NULL"),
    ];

    private static async Task InsertAsync(string database, List<(string Insert, List<object[]> Rows)> tables)
    {
        await using var connection = new SqliteConnection($"Data Source={database}");
        await connection.OpenAsync();
        // Emptied, so that tables and indexes are those that the import wrote to.
        foreach (var table in (string[])["PostingTexts", "SearchEntries", "PostingSources", "PostingRevisions", "Postings"])
            await new SqliteCommand($"DELETE FROM {table}", connection).ExecuteNonQueryAsync();
        await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
        foreach (var (insert, rows) in tables.Where(table => table.Rows.Count > 0))
        {
            await using var command = new SqliteCommand(insert, connection, transaction);
            for (var at = 0; at < rows[0].Length; at++)
                command.Parameters.AddWithValue($"${at}", DBNull.Value);
            foreach (var row in rows)
            {
                for (var at = 0; at < row.Length; at++)
                    command.Parameters[at].Value = row[at];
                await command.ExecuteNonQueryAsync();
            }
        }
        await transaction.CommitAsync();
    }

    /// <summary>A pasted text has no headings and links, and the gate asks for those to be taken out.</summary>
    [GeneratedRegex(@"^#+ |\[([^\]]+)\]\([^)]*\)", RegexOptions.Multiline)]
    private static partial Regex MarkdownSigns();
}
