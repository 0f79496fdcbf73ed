namespace JobBoard.Postings;

/// <summary>What a posting said after one save, and who saved it when.</summary>
public sealed class PostingRevision
{
    public int PostingId { get; init; }

    /// <summary>Counts from 1 within the posting.</summary>
    public int Number { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Who saved: a person's account, or the command that did it.</summary>
    public required string By { get; init; }

    public int? OrganizationId { get; init; }

    /// <summary>The details as <see cref="PostingDetails.ToJson"/> wrote them.</summary>
    public required string Details { get; init; }
}
