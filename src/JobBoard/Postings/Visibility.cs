namespace JobBoard.Postings;

/// <summary>What an anonymous visitor of a posting's address gets.</summary>
public enum Visibility
{
    /// <summary>As if it had never been: 404.</summary>
    Hidden,

    /// <summary>The posting, its markup, a way to apply.</summary>
    Open,

    /// <summary>A page that says it is closed.</summary>
    Closed,

    /// <summary>It was public once: 410.</summary>
    Gone,
}

/// <summary>The one place that answers what the public may see; every page, feed and sitemap asks here.</summary>
public static class PublicView
{
    /// <summary>The postings that are open at an instant: published, opened, their deadline not passed.</summary>
    public static IQueryable<Posting> Open(this IQueryable<Posting> postings, DateTimeOffset now) =>
        // The fallback keeps SQLite from the index on ClosesAt, by which it would read and sort all that is open for every list.
        postings.Where(posting => posting.Stage == PostingStage.Published && posting.OpensAt <= now
            && (posting.ClosesAt ?? DateTimeOffset.MinValue) > now);

    /// <summary>The same rule for postings that are looked up by their ids.</summary>
    public static IQueryable<Posting> OpenById(this IQueryable<Posting> postings, DateTimeOffset now) =>
        // Said so that SQLite cannot take the index on Stage and read all that is open to find twenty.
        postings.Where(posting => (posting.Stage == PostingStage.Published ? posting.OpensAt : null) <= now
            && (posting.ClosesAt ?? DateTimeOffset.MinValue) > now);

    /// <summary>The postings that are or were open, or came in closed: whose organization the public may know.</summary>
    public static IQueryable<Posting> EverPublic(this IQueryable<Posting> postings, DateTimeOffset now) => postings.Where(posting =>
        (posting.Stage == PostingStage.Published || posting.Stage == PostingStage.Closed) && posting.PublicFrom <= now);

    /// <summary>What the public sees of one posting at an instant.</summary>
    /// <param name="closedPageFor">How long a closed posting's page explains itself.</param>
    public static Visibility VisibleAt(this Posting posting, DateTimeOffset now, TimeSpan closedPageFor)
    {
        if (posting.PublicFrom is not { } publicFrom || publicFrom > now)
            return Visibility.Hidden;
        return posting.StateAt(now) switch
        {
            PostingState.Published => Visibility.Open,
            PostingState.Closed => now - posting.ClosedSince(now) < closedPageFor ? Visibility.Closed : Visibility.Gone,
            PostingState.Deleted => Visibility.Gone,
            PostingState.Draft or PostingState.InReview or PostingState.Scheduled => Visibility.Hidden,
        };
    }
}
