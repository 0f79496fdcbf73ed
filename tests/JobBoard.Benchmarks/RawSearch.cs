using Microsoft.Data.Sqlite;

namespace JobBoard.Benchmarks;

/// <summary>What a search asks, as statements that are prepared once, on a connection that stays open.</summary>
internal sealed class RawSearch : IAsyncDisposable
{
    private const string Id = "rowid & 134217727";

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _newest;
    private readonly SqliteCommand _clear;
    private readonly SqliteCommand _keep;
    private readonly SqliteCommand[] _counts;

    private RawSearch(SqliteConnection connection)
    {
        _connection = connection;
        Prepare("CREATE TEMP TABLE Found(Id INTEGER PRIMARY KEY)").ExecuteNonQuery();
        _newest = Prepare("SELECT rowid FROM PostingTexts WHERE PostingTexts MATCH $match ORDER BY rowid DESC LIMIT $take", "$match", "$take");
        _clear = Prepare("DELETE FROM Found");
        _keep = Prepare($"INSERT INTO Found SELECT {Id} FROM PostingTexts WHERE PostingTexts MATCH $match", "$match");
        string[] facets = ["EmploymentTypes", "Arrangement", "Category", "OrganizationId", "Languages", "Salary IS NULL", "WorkingHours", "PostedAt / 6048000000000", "ClosesAt / 6048000000000"];
        _counts =
        [
            Prepare("SELECT COUNT(*) FROM Found"),
            .. facets.Select(facet => Prepare($"SELECT {facet}, COUNT(*) FROM Found JOIN Postings ON Postings.Id = Found.Id GROUP BY 1")),
        ];
    }

    public static async Task<RawSearch> OpenAsync(string database)
    {
        var connection = new SqliteConnection($"Data Source={database}");
        await connection.OpenAsync();
        return new RawSearch(connection);
    }

    /// <summary>The rows of the newest that hold the word.</summary>
    public int Newest(string word, int take)
    {
        (_newest.Parameters[0].Value, _newest.Parameters[1].Value) = (Quoted(word), take);
        return Read(_newest);
    }

    /// <summary>The same, how many there are, and how many of each kind.</summary>
    public int Everything(string word, int take)
    {
        _clear.ExecuteNonQuery();
        _keep.Parameters[0].Value = Quoted(word);
        _keep.ExecuteNonQuery();
        return Newest(word, take) + _counts.Sum(Read);
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private SqliteCommand Prepare(string sql, params string[] names)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in names)
            command.Parameters.Add(new SqliteParameter { ParameterName = name, Value = "" });
        return command;
    }

    private static string Quoted(string word) => $"\"{word}\"";

    private static int Read(SqliteCommand command)
    {
        var rows = 0;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            reader.GetValue(0);
            rows++;
        }
        return rows;
    }
}
