namespace JobBoard.Search;

/// <summary>What somebody looks for among the open postings; the same for pages, feeds and the API.</summary>
public sealed record JobQuery
{
    /// <summary>The longest words that are looked for, in characters.</summary>
    public const int MaxWords = 200;

    /// <summary>Words that title, organization or text must hold; null for all openings.</summary>
    public string? Words { get; init; }

    /// <summary>The slug of one organization; null for all.</summary>
    public string? Organization { get; init; }
}
