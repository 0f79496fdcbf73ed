namespace JobBoard.Postings;

/// <summary>An edit of a posting that is public, until somebody has reviewed it.</summary>
public sealed class PostingProposal
{
    public int PostingId { get; private set; }

    /// <summary>Counts the saves of it, so that a later one does not overwrite one it has not seen.</summary>
    public int Number { get; private set; }

    public int? OrganizationId { get; private set; }

    /// <summary>The name of whoever proposes it.</summary>
    public string By { get; private set; } = "";

    public Guid ById { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>When a reviewer gave it back; null while it waits.</summary>
    public DateTimeOffset? ReturnedAt { get; internal set; }

    /// <summary>The details as <see cref="PostingDetails.ToJson"/> wrote them.</summary>
    public string Json { get; private set; } = "";

    public PostingDetails Details => PostingDetails.FromJson(Json);

    internal void Write(PostingDetails details, int? organizationId, string by, Guid byId, DateTimeOffset now)
    {
        Number++;
        (Json, OrganizationId, By, ById, At, ReturnedAt) = (details.ToJson(), organizationId, by, byId, now, null);
    }
}

/// <summary>What a reviewer wants changed in one field.</summary>
public sealed class ReviewNote
{
    public int PostingId { get; private set; }

    /// <summary>The field, named as in <see cref="PostingDetails"/>; empty for the whole.</summary>
    public required string Field { get; init; }

    public required string Text { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }
}
