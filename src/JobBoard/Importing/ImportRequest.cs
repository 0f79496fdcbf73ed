namespace JobBoard.Importing;

/// <summary>What somebody asks of an import.</summary>
public sealed record ImportRequest
{
    /// <summary>The format to read all files as; null to find it out for each.</summary>
    public string? Format { get; init; }

    /// <summary>The organization that hires, whatever the notices say.</summary>
    public string? Organization { get; init; }

    /// <summary>Publish what passes the gate, unless a notice says that it is not public.</summary>
    public bool Publish { get; init; }

    /// <summary>A closing day that replaces the notices' own, in each posting's zone.</summary>
    public DateOnly? ValidThrough { get; init; }

    /// <summary>Report what would happen and store nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>A name that keeps the keys of one source apart from another's.</summary>
    public string? Source { get; init; }
}
