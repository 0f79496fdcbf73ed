using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace JobBoard.Text;

/// <summary>How a line, or a part of one, stands to the other text.</summary>
public enum Change
{
    None,
    Removed,
    Added,

    /// <summary>For a line of which a part is another.</summary>
    Touched,
}

/// <summary>Some words of a line, all of them in both texts or none.</summary>
public sealed record ChangedPart(string Text, Change Change);

/// <summary>A line of one text beside the other.</summary>
public sealed record ChangedLine(Change Change, IReadOnlyList<ChangedPart> Parts);

/// <summary>Two texts beside each other, line by line and within a line word by word.</summary>
/// <param name="Before">The lines of the first, blank ones left out.</param>
/// <param name="After">The lines of the second.</param>
public sealed record TextDifference(IReadOnlyList<ChangedLine> Before, IReadOnlyList<ChangedLine> After)
{
    private static readonly SideBySideDiffBuilder Builder = new(new Differ(), new LineChunker(), new WordChunker());

    public static TextDifference Of(string before, string after)
    {
        // Without blank lines, which are alike everywhere and would hold lines apart that belong together.
        var beside = Builder.BuildDiffModel(Filled(before), Filled(after), ignoreWhitespace: false);
        return new TextDifference(Lines(beside.OldText), Lines(beside.NewText));
    }

    private static ChangedLine[] Lines(DiffPaneModel pane) =>
        [.. pane.Lines.Where(line => line.Type is not ChangeType.Imaginary).Select(Line)];

    private static string Filled(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)));

    private static ChangedLine Line(DiffPiece line) => line.Type is ChangeType.Modified
        ? new ChangedLine(Change.Touched, [.. Parts(line)])
        : new ChangedLine(ChangeOf(line.Type), [new ChangedPart(line.Text, ChangeOf(line.Type))]);

    /// <summary>The words of a line, neighbours of one kind together.</summary>
    private static IEnumerable<ChangedPart> Parts(DiffPiece line)
    {
        ChangedPart? open = null;
        foreach (var piece in line.SubPieces.Where(piece => !string.IsNullOrEmpty(piece.Text)))
        {
            var change = ChangeOf(piece.Type);
            if (open is not null && open.Change != change)
                yield return open;
            open = open is not null && open.Change == change ? open with { Text = open.Text + piece.Text } : new ChangedPart(piece.Text, change);
        }
        if (open is not null)
            yield return open;
    }

    private static Change ChangeOf(ChangeType type) => type switch
    {
        ChangeType.Inserted => Change.Added,
        ChangeType.Deleted => Change.Removed,
        ChangeType.Unchanged or ChangeType.Imaginary or ChangeType.Modified => Change.None,
    };
}
