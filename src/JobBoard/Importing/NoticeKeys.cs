using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace JobBoard.Importing;

/// <summary>The usual names of fields, as keys of front matter and as labels in a text; kept as data in keys.csv.</summary>
internal static partial class NoticeKeys
{
    private static readonly FrozenDictionary<string, NoticeField> Fields = Load();

    /// <summary>
    /// What a key is about, whatever its case and whether words are parted by hyphens, underscores, blanks or capitals.
    /// A nested key is also known without the names of what merely holds the job's keys.
    /// </summary>
    public static NoticeField? FieldOf(string key) =>
        Fields.TryGetValue(Folded(key), out var field) || Fields.TryGetValue(Folded(Holder().Replace(key, "")), out field) ? field : null;

    private static string Folded(string key)
    {
        var words = string.Concat(Hump().Replace(key, " ").Select(character => character is '-' or '_' or '.' ? ' ' : character));
        return Text.PlainText.Fold(words).ToLowerInvariant();
    }

    /// <summary>Where a word begins in "datePosted".</summary>
    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu}\p{Ll})", RegexOptions.None, 1000)]
    private static partial Regex Hump();

    [GeneratedRegex(@"^(?:(?:job|job_?posting|posting|position|vacancy|opportunity|listing|params|extra|data|dates)\.)+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Holder();

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
