using System.Text;
using JobBoard.Text;

namespace JobBoard.Search;

/// <summary>What somebody looks for among the open postings; the same for pages, feeds and the API.</summary>
public sealed record JobQuery
{
    /// <summary>The longest text that is looked for, in characters (SEC-84).</summary>
    public const int MaxText = 200;

    /// <summary>The most words that are looked for; the others are left out.</summary>
    public const int MaxWords = 10;

    /// <summary>Every open posting.</summary>
    public static JobQuery All { get; } = new();

    /// <summary>Words that title, organization or text must each hold; null for all openings.</summary>
    public string? Words { get; init => field = Tidy(value); }

    /// <summary>The slug of one organization; null for all.</summary>
    public string? Organization { get; init; }

    /// <summary>The words one by one.</summary>
    public IReadOnlyList<string> EachWord => Words?.Split(' ') ?? [];

    private static string? Tidy(string? text)
    {
        var kept = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes().Where(rune => rune != Rune.ReplacementChar))
        {
            if (kept.Length + rune.Utf16SequenceLength > MaxText)
                break;
            kept.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        }
        var words = PlainText.Fold(kept.ToString()).Split(' ').Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxWords);
        return string.Join(' ', words) is { Length: > 0 } tidy ? tidy : null;
    }
}
