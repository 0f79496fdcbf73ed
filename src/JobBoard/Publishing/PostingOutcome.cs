using JobBoard.Postings;
using JobBoard.Structured;

namespace JobBoard.Publishing;

/// <summary>What became of something that staff wanted done with a posting.</summary>
public abstract record PostingOutcome
{
    private PostingOutcome()
    {
    }

    /// <summary>It is done, and stored.</summary>
    public sealed record Done(Posting Posting) : PostingOutcome;

    /// <summary>It is stored, and waits for a review; the public sees what it saw before.</summary>
    public sealed record Queued(Posting Posting) : PostingOutcome;

    /// <summary>Nothing was stored: it would be public, and an error among the findings stands against that.</summary>
    public sealed record Blocked(Posting Posting, IReadOnlyList<Finding> Findings) : PostingOutcome;

    /// <summary>Nothing was stored: somebody has saved since the text was read that this one was made from.</summary>
    public sealed record Replaced(EditablePosting Current) : PostingOutcome;

    /// <summary>Nothing was done, since the posting is in a state in which that cannot be done.</summary>
    public sealed record NotNow(Posting Posting) : PostingOutcome;

    /// <summary>There is no such posting for this person.</summary>
    public sealed record Missing : PostingOutcome;
}

/// <summary>A posting as somebody works on it: what it says, or the edit of it that waits for a review.</summary>
public sealed record EditablePosting(Posting Posting)
{
    public PostingDetails Details => Posting.Proposal?.Details ?? Posting.Details;

    public int? OrganizationId => Posting.Proposal is { } proposal ? proposal.OrganizationId : Posting.OrganizationId;

    /// <summary>Names the text that an edit is made from; a save with another one than the current is refused.</summary>
    public string Base => FormattableString.Invariant($"{Posting.Version}.{Posting.Proposal?.Number ?? 0}");

    /// <summary>What a reviewer wants changed, by field; empty for the whole.</summary>
    public IReadOnlyDictionary<string, string> Notes => Posting.ReviewNotes.ToDictionary(note => note.Field, note => note.Text);
}
