using System.Text.Json.Serialization;
using JobBoard.Accounts;
using JobBoard.Postings;
using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobBoard.Publishing;

/// <summary>What can be done with many postings at once.</summary>
public enum BulkAction
{
    Close,
    Renew,
    Delete,
}

/// <summary>How one posting of a run fared.</summary>
public enum BulkResult
{
    Waiting,
    Done,

    /// <summary>Stored, and waits for a review.</summary>
    Queued,

    /// <summary>Left as it was: its state, or a rule, stood against it.</summary>
    Left,
    Undone,
}

/// <summary>One posting of a run, with what undoing needs to know.</summary>
/// <param name="Version">The version that the run left, so that later edits are not undone.</param>
public sealed record BulkItem(int PostingId, BulkResult Result = BulkResult.Waiting, PostingState? Before = null, DateTimeOffset? OpensAt = null, string? ValidThrough = null, int? Version = null);

/// <summary>One action on many postings: a row first, done by a worker, so that a restart loses nothing.</summary>
public sealed class BulkRun
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid UserId { get; init; }

    public required BulkAction Action { get; init; }

    /// <summary>The reason of a closing, or the day of the new deadline, which ends for each posting in its own zone.</summary>
    public string? Argument { get; init; }

    public required DateTimeOffset At { get; init; }

    public required IReadOnlyList<BulkItem> Items { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>When somebody asked for it to be undone; its items then turn to undone one by one.</summary>
    public DateTimeOffset? UndoneAt { get; set; }

    public int Finished => Items.Count(item => item.Result is not BulkResult.Waiting);

    internal sealed class Mapping : IEntityTypeConfiguration<BulkRun>
    {
        public void Configure(EntityTypeBuilder<BulkRun> run)
        {
            run.ToTable("BulkRuns");
            run.Property(one => one.Items).HasJson(BulkJson.Default.IReadOnlyListBulkItem);
            run.HasIndex(one => one.FinishedAt);
            run.HasOne<StaffUser>().WithMany().HasForeignKey(one => one.UserId);
        }
    }
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IReadOnlyList<BulkItem>))]
internal sealed partial class BulkJson : JsonSerializerContext;
