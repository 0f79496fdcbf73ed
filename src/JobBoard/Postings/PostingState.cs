namespace JobBoard.Postings;

/// <summary>The state of a posting at an instant: what people decided, and what the clock made of it.</summary>
public enum PostingState
{
    Draft,
    InReview,

    /// <summary>Published, to open at a later instant.</summary>
    Scheduled,
    Published,
    Closed,
    Deleted,
}

/// <summary>Why a posting is closed.</summary>
public enum ClosedReason
{
    /// <summary>Its deadline passed.</summary>
    Expired,
    Filled,
    Withdrawn,
}

/// <summary>What people decided about a posting. The clock adds the rest: see <see cref="Posting.StateAt"/>.</summary>
public enum PostingStage
{
    Draft,
    InReview,

    /// <summary>To be open from <see cref="Posting.OpensAt"/> until <see cref="Posting.ClosesAt"/>.</summary>
    Published,

    /// <summary>Closed by a decision, or closed already when it came to this board.</summary>
    Closed,
    Deleted,
}
