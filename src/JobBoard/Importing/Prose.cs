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
            var line = lines[index];
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

    /// <summary>A line "Label: value" whose label is a known one.</summary>
    public static Statement? StatementOf(string line, int? number) =>
        Label().Match(line) is { Success: true } match && NoticeKeys.FieldOf(match.Groups["label"].Value) is { } field
            ? new Statement(field, match.Groups["label"].Value, match.Groups["value"].Value.Trim(), number)
            : null;

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
        foreach (var end in Ends().Matches(text).Select(match => match.Index).Append(text.Length))
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

    private static string Unmarked(string line)
    {
        var words = Mark().Replace(Link().Replace(line.Trim(), LinkWords), "");
        return Item().Replace(words, "").TrimStart('#', ' ').Trim();
    }

    private static string LinkWords(Match link)
    {
        var (words, target) = (link.Groups["words"].Value, link.Groups["target"].Value);
        return target == $"mailto:{words}" || target == words ? words : $"{words} <{target}>";
    }

    [GeneratedRegex(@"^\s*(?:[-*+•◦▪‣·●○–]|\d{1,2}[.)])\s+", RegexOptions.None, 1000)]
    private static partial Regex Item();

    [GeneratedRegex(@"(?<=[.!?;]['""”’)]?)(?<!\b\d{1,2}\.)(?<!\b(?:e\.g|i\.e|etc|approx|incl|min|max|z\.B|p\.ex|Dr|Mr|Ms|No|St)\.)\s+(?=[\p{Lu}\d""“(<])", RegexOptions.None, 1000)]
    private static partial Regex Ends();

    [GeneratedRegex(@"!?\[(?<words>[^\[\]]*)\]\((?<target>[^()\s]+)[^()]*\)", RegexOptions.None, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\*\*|__|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)|`|\\(?=[\W_])", RegexOptions.None, 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?<label>\p{L}[\p{L} '’_-]{1,30}?)\s*:\s*(?<value>\S.{0,200})$", RegexOptions.None, 1000)]
    private static partial Regex Label();
}
