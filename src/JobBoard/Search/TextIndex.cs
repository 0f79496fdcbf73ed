using System.Data.Common;
using JobBoard.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace JobBoard.Search;

/// <summary>The words of a posting, field by field, as the text index keeps them.</summary>
internal sealed record SearchText(string Title, string Organization, string Category, string Places, string Description);

/// <summary>
/// The text index on SQLite's FTS5: a row a posting, whose id is its <see cref="NewestKey"/>. It keeps terms only; the
/// texts stand in the postings.
/// </summary>
internal sealed class TextIndex(BoardDb db)
{
    /// <summary>The most terms that a prefix stands for: a short one is not to read half the index.</summary>
    private const int MostTerms = 50;

    private const string Weights = "25.0, 4.0, 3.0, 3.0, 1.0";

    public async Task PutAsync(long key, SearchText text, CancellationToken cancellationToken)
    {
        await using var command = await db.CommandAsync(
            """
            INSERT INTO PostingTexts(rowid, title, organization, category, places, description)
            VALUES ($key, $title, $organization, $category, $places, $description)
            """,
            [
                ("$key", key), ("$title", text.Title), ("$organization", text.Organization), ("$category", text.Category),
                ("$places", text.Places), ("$description", text.Description),
            ], cancellationToken);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task RemoveAsync(long key, CancellationToken cancellationToken)
    {
        await using var command = await db.CommandAsync("DELETE FROM PostingTexts WHERE rowid = $key", [("$key", key)], cancellationToken);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Hands over the keys of the rows that match, the newest first, for as long as they are wanted.</summary>
    public async Task MatchAsync(string match, Func<long, bool> isWanted, CancellationToken cancellationToken)
    {
        await using var command = await db.CommandAsync(
            "SELECT rowid FROM PostingTexts WHERE PostingTexts MATCH $match ORDER BY rowid DESC", [("$match", match)], cancellationToken);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (reader.Read() && isWanted(reader.GetInt64(0)))
        {
        }
    }

    /// <summary>
    /// Hands over the keys of all rows that match, the oldest first: the way in which the index has them, which costs half of
    /// the other. It reads them from the engine itself, since a broad word has as many as the board has postings.
    /// </summary>
    public async Task MatchAllAsync(string match, Action<long> take, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        var engine = ((SqliteConnection)db.Database.GetDbConnection()).Handle;
        SqliteException.ThrowExceptionForRC(
            raw.sqlite3_prepare_v2(engine, "SELECT rowid FROM PostingTexts WHERE PostingTexts MATCH ?", out var statement), engine);
        using (statement)
        {
            raw.sqlite3_bind_text(statement, 1, match);
            int code;
            while ((code = raw.sqlite3_step(statement)) is raw.SQLITE_ROW)
                take(raw.sqlite3_column_int64(statement, 0));
            if (code is not raw.SQLITE_DONE)
                SqliteException.ThrowExceptionForRC(code, engine);
        }
    }

    /// <summary>The keys of the matching rows from one key on, the most relevant first.</summary>
    public async Task<List<long>> RankedAsync(string match, long from, CancellationToken cancellationToken)
    {
        await using var command = await db.CommandAsync(
            $"""
            SELECT rowid FROM PostingTexts WHERE PostingTexts MATCH $match AND rowid >= $from
            ORDER BY bm25(PostingTexts, {Weights}), rowid DESC
            """, [("$match", match), ("$from", from)], cancellationToken);
        return await ReadAsync(command, reader => reader.GetInt64(0), cancellationToken);
    }

    /// <summary>The terms of the index that begin so, few enough to search for each.</summary>
    public async Task<List<string>> BeginningAsync(string prefix, CancellationToken cancellationToken)
    {
        await using var command = await db.CommandAsync(
            "SELECT term FROM PostingTerms WHERE term >= $prefix AND term < $end LIMIT $most",
            [("$prefix", prefix), ("$end", prefix + char.MaxValue), ("$most", MostTerms)], cancellationToken);
        return await ReadAsync(command, reader => reader.GetString(0), cancellationToken);
    }

    private static async Task<List<T>> ReadAsync<T>(DbCommand command, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        var all = new List<T>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (reader.Read())
            all.Add(read(reader));
        return all;
    }
}
