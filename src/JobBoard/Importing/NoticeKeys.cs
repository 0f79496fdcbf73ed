using System.Collections.Frozen;

namespace JobBoard.Importing;

/// <summary>The usual names of fields, as keys of front matter and as labels in a text; kept as data in keys.csv.</summary>
internal static class NoticeKeys
{
    private static readonly FrozenDictionary<string, NoticeField> Fields = Load();

    /// <summary>What a key is about, whatever its case and whether words are parted by hyphens, underscores or blanks.</summary>
    public static NoticeField? FieldOf(string key) =>
        Fields.TryGetValue(Folded(key), out var field) ? field : null;

    private static string Folded(string key)
    {
        var words = string.Concat(key.Select(character => character is '-' or '_' or '.' ? ' ' : character));
        return Text.PlainText.Fold(words).ToLowerInvariant();
    }

    private static FrozenDictionary<string, NoticeField> Load()
    {
        using var stream = typeof(NoticeKeys).Assembly.GetManifestResourceStream(typeof(NoticeKeys), "keys.csv")
            ?? throw new InvalidOperationException("The resource keys.csv is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1);
        return lines.Select(line => line.Split(','))
            .SelectMany(cells => cells[1].Split('|').Select(key => KeyValuePair.Create(key, Enum.Parse<NoticeField>(cells[0]))))
            .ToFrozenDictionary(StringComparer.Ordinal);
    }
}
