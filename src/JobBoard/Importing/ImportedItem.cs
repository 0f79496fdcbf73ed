using JobBoard.Postings;
using JobBoard.Structured;

namespace JobBoard.Importing;

/// <summary>What became of an item.</summary>
public enum ImportOutcome
{
    Created,
    Updated,
    Unchanged,

    /// <summary>Left out for a reason that is no fault of the item.</summary>
    Skipped,

    /// <summary>Somebody edited the posting since it was imported; it was left alone.</summary>
    Conflict,

    /// <summary>Not stored.</summary>
    Refused,
}

/// <summary>A line of the report: one item of one file.</summary>
public sealed record ImportedItem(string File, ImportOutcome Outcome)
{
    /// <summary>The format it was read as.</summary>
    public string? Format { get; init; }

    /// <summary>What was read; null when nothing could be.</summary>
    public Notice? Notice { get; init; }

    /// <summary>What the posting says afterwards: the notice, completed and changed as the request asked.</summary>
    public PostingDetails? Details { get; init; }

    /// <summary>Why it was skipped, refused or left alone, and what to do.</summary>
    public string? Reason { get; init; }

    /// <summary>The line in the file that the reason is about, from 1.</summary>
    public int? Line { get; init; }

    /// <summary>The posting's state afterwards.</summary>
    public PostingState? State { get; init; }

    public ClosedReason? ClosedReason { get; init; }

    /// <summary>What the gate said, when a publication was asked for.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Whether a publication was asked for and stopped by the gate.</summary>
    public bool IsPublicationRefused => PublishingGate.Blocks(Findings);

    /// <summary>Whether the command that ran it has something refused to tell of.</summary>
    public bool IsRefusal => Outcome is ImportOutcome.Refused || IsPublicationRefused;
}
