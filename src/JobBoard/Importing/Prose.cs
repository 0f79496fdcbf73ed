using System.Text.RegularExpressions;

namespace JobBoard.Importing;

/// <summary>A sentence or an item of a list.</summary>
/// <param name="Text">Its words without marks of Markdown; a link as "words &lt;target&gt;".</param>
/// <param name="Line">The line on which it begins.</param>
/// <param name="IsItem">Whether it is an item of a list.</param>
internal sealed record Sentence(string Text, int? Line, bool IsItem);

/// <summary>The running text of a notice, cut into sentences that know their line.</summary>
internal sealed partial class Prose
{
    /// <summary>Longer than any sentence that somebody wrote; what goes on is read as the next one, so that no pattern works on more.</summary>
    private const int LongestSentence = 2_000;

    private const int LongestHeading = 40;

    private readonly List<Sentence> _sentences = [];

    private Prose()
    {
    }

    public IReadOnlyList<Sentence> Sentences => _sentences;

    /// <summary>The labelled lines of the text, such as "Location: Nairobi, Kenya".</summary>
    public IEnumerable<Statement> Labelled =>
        _sentences.Select(sentence => StatementOf(sentence.Text, sentence.Line)).OfType<Statement>();

    /// <param name="lines">Markdown or plain text.</param>
    /// <param name="firstLine">The number of the first of them in the file; null when they stand in another order there.</param>
    public static Prose Of(IReadOnlyList<string> lines, int? firstLine)
    {
        var prose = new Prose();
        var paragraph = new List<(string Text, int Index)>();
        for (var index = 0; index < lines.Count; index++)
        {
            var line = Folded(lines[index]);
            if (Row().Match(line) is { Success: true } row)
                line = $"{row.Groups["label"].Value}: {row.Groups["value"].Value}";
            if (paragraph is [var only] && IsHeading(only.Text, line))
                prose.Add(paragraph, firstLine);
            var isItem = Item().IsMatch(line);
            if (isItem || string.IsNullOrWhiteSpace(line) || line.StartsWith('#') || StatementOf(Unmarked(line), null) is not null)
            {
                prose.Add(paragraph, firstLine);
                if (!string.IsNullOrWhiteSpace(line))
                    prose.Add([(line, index)], firstLine, isItem);
            }
            else
            {
                paragraph.Add((line, index));
            }
        }
        prose.Add(paragraph, firstLine);
        return prose;
    }

    /// <summary>A line "Label: value" whose label is a known one; before a date its colon may be missing.</summary>
    public static Statement? StatementOf(string line, int? number)
    {
        if (line.Length > LongestSentence)
            return null;
        var match = Label().Match(line) is { Success: true } label ? label : Dated().Match(line);
        return match.Success && NoticeKeys.FieldOf(match.Groups["label"].Value) is { } field
            ? new Statement(field, match.Groups["label"].Value, match.Groups["value"].Value.Trim(), number)
            : null;
    }

    /// <summary>A short line without a full stop above one that begins anew, as headings stand in a text without markup.</summary>
    private static bool IsHeading(string line, string next) =>
        line.Length is > 0 and <= LongestHeading && next.Length > line.Length && char.IsLetterOrDigit(line[^1]) && char.IsUpper(line[0]) && char.IsUpper(next[0]);

    /// <summary>The line with each run of blanks inside it made one; blanks in front stay, since they tell an item.</summary>
    private static string Folded(string line) => Blanks().Replace(line.TrimEnd(), " ");

    private void Add(List<(string Text, int Index)> lines, int? firstLine, bool isItem = false)
    {
        if (lines is [])
            return;
        var text = string.Join(' ', lines.Select(line => line.Text.Trim()));
        var starts = new List<(int Offset, int Index)>();
        var offset = 0;
        foreach (var line in lines)
        {
            starts.Add((offset, line.Index));
            offset += line.Text.Trim().Length + 1;
        }
        var from = 0;
        foreach (var end in EndsOf(text))
        {
            var index = starts.Last(start => start.Offset <= from).Index;
            if (Unmarked(text[from..end]) is { Length: > 0 } sentence)
                _sentences.Add(new Sentence(sentence, firstLine + index, isItem));
            from = end;
            while (from < text.Length && text[from] is ' ')
                from++;
        }
        lines.Clear();
    }

    /// <summary>Where sentences end; one that has no end is cut at a blank.</summary>
    private static IEnumerable<int> EndsOf(string text)
    {
        var from = 0;
        foreach (var end in Ends().Matches(text).Select(match => match.Index).Append(text.Length))
        {
            while (end - from > LongestSentence)
            {
                var blank = text.LastIndexOf(' ', from + LongestSentence - 1, LongestSentence - 1);
                from = blank > from ? blank : from + LongestSentence;
                yield return from;
            }
            yield return from = end;
        }
    }

    private static string Unmarked(string line)
    {
        var words = Mark().Replace(Link().Replace(line.Trim(), LinkWords), "");
        return Item().Replace(words, "").TrimStart('#', '|', ' ').Trim();
    }

    private static string LinkWords(Match link)
    {
        var (words, target) = (link.Groups["words"].Value, link.Groups["target"].Value);
        return target == $"mailto:{words}" || target == words ? words : $"{words} <{target}>";
    }

    /// <summary>A row of a table of two columns.</summary>
    [GeneratedRegex(@"^\s*\|\s*[*_]*(?!title\b)(?<label>[^|*_]{2,40}?)[*_:]*\s*\|\s*(?<value>[^|]{1,200}?)\s*\|?\s*$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Row();

    [GeneratedRegex(@"(?<=\S)\s{2,}", RegexOptions.None, 1000)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^\s*(?:[-*+•◦▪‣·●○–]|\d{1,2}[.)]|(?:[\p{So}\p{Cs}]\uFE0F?){1,4})\s+", RegexOptions.None, 1000)]
    private static partial Regex Item();

    // A full stop behind a number that begins a line, or stands before a German month, ends nothing.
    [GeneratedRegex(
        @"(?<=[.!?;]['""”’)]?)(?<!^\s*\d{1,2}\.)(?<!\b\d{1,2}\.(?=\s+(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\w*\b))(?<!\b(?:e\.g|i\.e|etc|approx|incl|min|max|z\.B|p\.ex|Dr|Mr|Ms|Prof|No|Nr|St|e|V)\.)\s+(?=[\p{Lu}\d""“(<])|\s+[·|]\s+",
        RegexOptions.None, 1000)]
    private static partial Regex Ends();

    [GeneratedRegex(@"!?\[(?<words>[^\[\]]*)\]\(<?(?<target>mailto:[^()<>\n]+|[^()<>\s]+)[^()]*\)", RegexOptions.None, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\*\*|__|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)|`|\\(?=[\W_])", RegexOptions.None, 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?<label>\p{L}[\p{L} '’_-]{1,30}?)\s*:\s*(?<value>\S.{0,200})$", RegexOptions.None, 1000)]
    private static partial Regex Label();

    /// <summary>A label without its colon before a date: "Posted 16 November 2026".</summary>
    [GeneratedRegex(
        @"^(?<label>posted(?: on)?|published|apply by|deadline|closing date|closes|publié le|date limite|candidatures avant le|veröffentlicht am|bewerbungsschluss|bewerbungsfrist|publicado em|prazo)\s+(?<value>\D{0,12}\d.*)$",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Dated();
}
