using System.Text.RegularExpressions;
using JobBoard.Importing.Words;
using JobBoard.Postings;

namespace JobBoard.Importing.Texts;

/// <summary>Reads a text that somebody pasted: a title, a header of loose facts, then prose without markup.</summary>
internal sealed partial class PastedTextReader : INoticeReader
{
    private const int LongestFact = 120;

    public string Format => "text";

    public bool Recognizes(NoticeFile file) => file.Name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    public IEnumerable<ReadItem> Read(NoticeFile file, ReadingDefaults defaults)
    {
        var (source, refusal) = SourceText.Decode(file.Content);
        if (source is null)
            return [refusal ?? new UnreadableNotice(null, null, "The file cannot be read.")];
        var lines = source.Text.Split('\n');
        var titleAt = Array.FindIndex(lines, line => !string.IsNullOrWhiteSpace(line));
        if (titleAt < 0)
            return [new UnreadableNotice(null, 1, "The file is empty.")];
        var title = Prose.StatementOf(lines[titleAt].Trim(), titleAt + 1) is { Field: NoticeField.Title } labelled
            ? labelled
            : new Statement(NoticeField.Title, "first line", TextOutline.Words(lines[titleAt]), titleAt + 1);
        var statements = new List<Statement> { title };
        var bodyAt = TakeHeader(lines, titleAt + 1, statements);
        var body = lines[bodyAt..];
        var prose = Prose.Of(body, bodyAt + 1);
        var parts = new NoticeParts
        {
            Statements = [.. statements, .. prose.Labelled.Where(statement => statement.Field is not NoticeField.Title)],
            Description = TextOutline.ToMarkdown(body),
            Prose = prose,
            Defaults = defaults,
            Remarks = source.ControlCharacters > 0
                ? [new Remark(RemarkKind.LeftOut, null, $"{source.ControlCharacters} control characters.")]
                : [],
        };
        return [Understanding.Of(parts, file.Content)];
    }

    /// <summary>Takes the lines under the title that are facts and nothing else.</summary>
    /// <returns>The index of the first line that is not.</returns>
    private static int TakeHeader(string[] lines, int from, List<Statement> statements)
    {
        for (var index = from; index < lines.Length; index++)
        {
            if (string.IsNullOrWhiteSpace(lines[index]))
                continue;
            if (FactOf(TextOutline.Words(lines[index]), index + 1) is not { } fact)
                return index;
            statements.Add(fact);
        }
        return lines.Length;
    }

    private static Statement? FactOf(string words, int line)
    {
        if (words.Length > LongestFact)
            return null;
        if (Prose.StatementOf(words, line) is { } labelled)
            return labelled;
        if (Dated().Match(words) is { Success: true } dated && NoticeKeys.FieldOf(dated.Groups["label"].Value) is { } field)
            return new Statement(field, dated.Groups["label"].Value, dated.Groups["date"].Value, line);
        const string key = "header";
        return words switch
        {
            _ when words.Any(char.IsDigit) && HoursWords.WeeklyOf(words) is not null && words.Contains("week", StringComparison.OrdinalIgnoreCase) =>
                new Statement(NoticeField.WorkingHours, key, words, line),
            _ when EmploymentWords.Of(words) is not EmploymentTypes.None && words.Length < 60 => new Statement(NoticeField.EmploymentTypes, key, words, line),
            _ when PayWords.Of(words, country: null).Salary is not null => new Statement(NoticeField.Salary, key, words, line),
            _ when PlaceWords.AllOf(words) is not [] || (PlaceWords.ArrangementOf(words) is not null && words.Length < 60) =>
                new Statement(NoticeField.Locations, key, words, line),
            _ => null,
        };
    }

    /// <summary>A label without its colon before a date: "Posted 16 November 2026".</summary>
    [GeneratedRegex(
        @"^(?<label>posted(?: on)?|published|apply by|deadline|closing date|closes|publié le|date limite|candidatures avant le|veröffentlicht am|bewerbungsschluss|bewerbungsfrist|publicado em|prazo)\s+(?<date>\D{0,12}\d.*)$",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Dated();
}
