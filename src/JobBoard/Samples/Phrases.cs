namespace JobBoard.Samples;

/// <summary>A file of words: sections that begin with <c># name</c>, one phrase a line.</summary>
internal sealed class Phrases
{
    public const string Folder = "Words";

    private readonly Dictionary<string, List<string>> _sections = [];

    public Phrases(string name)
    {
        var section = new List<string>();
        foreach (var line in SampleFiles.Lines(Folder, name))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
                _sections[line[2..]] = section = [];
            else
                section.Add(line);
        }
    }

    /// <summary>What every trade says alike.</summary>
    public static Phrases Common { get; } = new("common.txt");

    public IReadOnlyList<string> this[string section] => _sections[section];

    /// <summary>The value of a line <c>key: value</c> in the section "about", or null.</summary>
    public string? Fact(string key) =>
        this["about"].FirstOrDefault(line => line.StartsWith($"{key}: ", StringComparison.Ordinal))?[(key.Length + 2)..];
}
