namespace JobBoard.Importing;

/// <summary>A notice taken apart by its format, before anything in it is understood.</summary>
internal sealed record NoticeParts
{
    /// <summary>What keys, labels and markup say; of two that say the same thing the earlier counts.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>The JSON-LD of the notice, when it has one; its simple statements stand in <see cref="Statements"/> too.</summary>
    public JobPostingBlock? Markup { get; init; }

    /// <summary>Markdown.</summary>
    public required string Description { get; init; }

    public required Prose Prose { get; init; }

    public required ReadingDefaults Defaults { get; init; }

    /// <summary>What the format itself has to remark, such as parts that it left out.</summary>
    public IReadOnlyList<Remark> Remarks { get; init; } = [];
}
