using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace JobBoard.Web.Tests.Hosting;

/// <summary>
/// Asks SQLite how it runs every query of every public page, and fails where one reads the whole of a table that grows or
/// sorts it by hand: the guard that catches the next innocent line. The index of sitemaps alone is about all that ever was public.
/// </summary>
public sealed partial class QueryPlanTests(QueryPlanTests.HeardBoard board) : IClassFixture<QueryPlanTests.HeardBoard>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/jobs")]
    [InlineData("/jobs?page=2&sort=closing")]
    [InlineData("/jobs?q=coordinator&type=part-time&place=portugal&category=gardens&organization=riverside-commons")]
    [InlineData("/jobs?q=beekeeper+nothing")]
    [InlineData("/jobs/remote")]
    [InlineData("/jobs/in/portugal")]
    [InlineData("/jobs/1")]
    [InlineData("/jobs/1/community-coordinator")]
    [InlineData("/organizations")]
    [InlineData("/organizations/riverside-commons")]
    [InlineData("/feed.atom?q=coordinator")]
    [InlineData("/feed.json")]
    [InlineData("/api/v1/jobs")]
    [InlineData("/api/v1/jobs/1")]
    [InlineData("/sitemaps/pages.xml")]
    [InlineData("/sitemaps/jobs-1.xml")]
    [InlineData("/an/old/path.html")]
    public async Task No_query_of_a_page_reads_a_whole_table(string path)
    {
        await board.AddAsync();
        var client = board.Visitor();
        await client.GetAsync(path);
        Heard.Commands.Clear();

        var response = await client.GetAsync(path);

        Assert.True((int)response.StatusCode < 500);
        Assert.NotEmpty(Heard.Commands);
        var wrong = Heard.Commands.SelectMany(command => command.Plan().Where(command.IsCostly).Select(line => $"{line}: {command.Text}")).Distinct();
        Assert.True(wrong.ToList() is [], string.Join("\n\n", wrong));
    }

    [Fact]
    public void The_guard_sees_what_it_is_there_for()
    {
        string[] costly = ["SCAN p", "SEARCH p USING INDEX IX_Postings_Stage_ClosesAt (Stage=?)", "SCAN p USING INDEX IX_Postings_Stage", "MATERIALIZE x", "USE TEMP B-TREE FOR ORDER BY"];
        string[] fine = ["SCAN c", "SEARCH p USING INTEGER PRIMARY KEY (rowid=?)", "SCAN i VIRTUAL TABLE INDEX 1:"];
        var command = new Command("", """SELECT 1 FROM "Postings" AS "p", "Categories" AS "c", json_each(@ids) AS "i""" + '"', []);

        Assert.All(costly, line => Assert.True(command.IsCostly(line), line));
        Assert.All(fine, line => Assert.False(command.IsCostly(line), line));
    }

    [GeneratedRegex(@"^SCAN (?<alias>\w+)")]
    private static partial Regex Scan();

    /// <summary>A board whose commands are heard from the first on.</summary>
    public sealed class HeardBoard : TestBoard
    {
        public HeardBoard() => Heard.Watch(Data);
    }

    /// <summary>A query as it was sent.</summary>
    private sealed record Command(string Connection, string Text, IReadOnlyList<SqliteParameter> Parameters)
    {
        private static readonly string[] Growing = ["Postings", "PostingRevisions", "PostingSources", "SearchEntries", "Organizations"];

        /// <summary>What grows with the board is neither read from end to end, nor all that is in one state, nor copied nor sorted.</summary>
        public bool IsCostly(string line) =>
            line.EndsWith("(Stage=?)", StringComparison.Ordinal) || line.StartsWith("MATERIALIZE", StringComparison.Ordinal) || line.StartsWith("USE TEMP B-TREE", StringComparison.Ordinal)
            || (Scan().Match(line) is { Success: true } scan && Growing.Any(table => Text.Contains($"\"{table}\" AS \"{scan.Groups["alias"].Value}\"", StringComparison.Ordinal)));

        public List<string> Plan()
        {
            using var connection = new SqliteConnection(Connection);
            connection.Open();
            using var explain = connection.CreateCommand();
            explain.CommandText = $"EXPLAIN QUERY PLAN {Text}";
            explain.Parameters.AddRange(Parameters.Select(one => new SqliteParameter(one.ParameterName, one.Value)));
            using var reader = explain.ExecuteReader();
            var lines = new List<string>();
            while (reader.Read())
                lines.Add(reader.GetString(3));
            return lines;
        }
    }

    /// <summary>
    /// Hears the commands that Entity Framework sends to one database. It listens from the first on, since for a second after
    /// a command that nobody heard the framework does not ask again.
    /// </summary>
    private sealed class Heard : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        private static readonly IDisposable Listening = DiagnosticListener.AllListeners.Subscribe(new Heard());
        private static string? _folder;

        public static ConcurrentQueue<Command> Commands { get; } = [];

        public static void Watch(string folder) => (_folder, _) = (folder, Listening);

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name is "Microsoft.EntityFrameworkCore")
                value.Subscribe(this);
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Key != RelationalEventId.CommandExecuting.Name || value.Value is not CommandEventData { Command: SqliteCommand command })
                return;
            if (command.CommandText.StartsWith("SELECT", StringComparison.Ordinal) && _folder is not null
                && command.Connection!.DataSource.StartsWith(_folder, StringComparison.Ordinal)
                // What the worker asks, whoever visits.
                && !command.CommandText.Contains("BulkRuns", StringComparison.Ordinal))
            {
                Commands.Enqueue(new Command(command.Connection.ConnectionString, command.CommandText, [.. command.Parameters.Cast<SqliteParameter>()]));
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
