namespace JobBoard.Postings;

/// <summary>Where an imported posting came from, its original kept byte for byte.</summary>
public sealed class PostingSource
{
    public int PostingId { get; init; }

    /// <summary>The key of the source together with the item's own; the same key is the same posting.</summary>
    public required string Key { get; init; }

    /// <summary>The reader that took it, as the command line names it: <c>jekyll</c>.</summary>
    public required string Format { get; set; }

    /// <summary>The file's name as the caller gave it.</summary>
    public required string File { get; set; }

    /// <summary>The path it had where it was published before, when the notice states one.</summary>
    public string? LegacyPath { get; set; }

    public required byte[] Original { get; set; }

    /// <summary>The posting's revision that the import last wrote; a higher one means that somebody edited since.</summary>
    public int Revision { get; set; }

    /// <summary>The details as last read, to tell whether a later reading says anything new.</summary>
    public required string Reading { get; set; }

    /// <summary>Which words of the original each field came from, as JSON.</summary>
    public required string Evidence { get; set; }
}
