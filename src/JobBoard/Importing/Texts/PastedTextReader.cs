using System.Text.RegularExpressions;
using JobBoard.Importing.Words;
using JobBoard.Postings;

namespace JobBoard.Importing.Texts;

/// <summary>Reads a text that somebody pasted: a title, a header of loose facts, then prose without markup.</summary>
internal sealed partial class PastedTextReader : INoticeReader
{
    private const int LongestFact = 120;
    private const int LongestName = 80;
    private const string FirstLine = "first line";
    private const string Header = "header";

    public string Format => "text";

    public bool Recognizes(NoticeFile file) => file.Name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    public IEnumerable<ReadItem> Read(NoticeFile file, ReadingDefaults defaults) =>
        [SourceText.Read(file.Content, source => Understand(source, defaults, file.Content))];

    private static ReadItem Understand(SourceText source, ReadingDefaults defaults, byte[] original)
    {
        var lines = source.Text.Split('\n');
        var remarks = new List<Remark>();
        var statements = MailHeader.Take(lines, remarks);
        var titleAt = Array.FindIndex(lines, line => !string.IsNullOrWhiteSpace(line));
        if (titleAt < 0)
            return new UnreadableNotice(null, 1, "The file is empty.");
        if (!statements.Exists(statement => statement.Field is NoticeField.Title))
            TakeTitle(lines, titleAt, statements);
        TakeHeader(lines, titleAt, statements);
        var prose = Prose.Of(lines, 1);
        if (source.ControlCharacters > 0)
            remarks.Add(new Remark(RemarkKind.LeftOut, null, $"{source.ControlCharacters} control characters."));
        return Understanding.Of(
            new NoticeParts
            {
                Statements =
                [
                    // A title with its label counts before a first line, which may be a heading of something else.
                    .. statements.OrderBy(statement => statement is { Field: NoticeField.Title, Key: FirstLine }),
                    .. prose.Labelled.Where(statement => statement.Field is not NoticeField.Title),
                ],
                Description = TextOutline.ToMarkdown(lines),
                Prose = prose,
                Defaults = defaults,
                Remarks = remarks,
            },
            original);
    }

    private static void TakeTitle(string[] lines, int at, List<Statement> statements)
    {
        statements.Add(Prose.StatementOf(lines[at].Trim(), at + 1) is { Field: NoticeField.Title } labelled
            ? labelled
            : new Statement(NoticeField.Title, FirstLine, TextOutline.Words(lines[at]), at + 1));
        lines[at] = "";
    }

    /// <summary>
    /// Takes the lines under the title that are facts and nothing else, each out of the text. One short line that is none
    /// may stand among them, and stays; it names the organization when it sounds like one.
    /// </summary>
    private static void TakeHeader(string[] lines, int from, List<Statement> statements)
    {
        int? odd = null;
        for (var index = from; index < lines.Length; index++)
        {
            if (string.IsNullOrWhiteSpace(lines[index]))
                continue;
            var words = TextOutline.Words(lines[index]);
            var facts = FactsIn(words, index + 1);
            if (facts is [] && (odd is not null || words.Length > LongestName || Sentence().IsMatch(words)))
                return;
            if (facts is [])
            {
                odd = index;
                continue;
            }
            if (odd is { } before && OrganizationWords.SoundsLikeOne(TextOutline.Words(lines[before])))
            {
                statements.Add(new Statement(NoticeField.HiringOrganization, Header, TextOutline.Words(lines[before]), before + 1));
                lines[before] = "";
                odd = null;
            }
            statements.AddRange(facts);
            lines[index] = "";
        }
    }

    /// <summary>The facts of a line; of several that are parted by bars or dots the first may be the organization's name.</summary>
    private static List<Statement> FactsIn(string words, int line)
    {
        var parts = Parted().Split(words);
        var facts = parts.Select(part => FactOf(part, line)).ToList();
        if (parts.Length < 2 || facts.Skip(1).Any(fact => fact is null))
            return FactOf(words, line) is { } whole ? [whole] : [];
        return [facts[0] ?? new Statement(NoticeField.HiringOrganization, Header, parts[0], line), .. facts.Skip(1).OfType<Statement>()];
    }

    private static Statement? FactOf(string words, int line)
    {
        if (words.Length > LongestFact)
            return null;
        if (Prose.StatementOf(words, line) is { } labelled)
            return labelled;
        return words switch
        {
            _ when Sentence().IsMatch(words) => null,
            _ when words.Any(char.IsDigit) && HoursWords.WeeklyOf(words) is not null && words.Contains("week", StringComparison.OrdinalIgnoreCase) =>
                new Statement(NoticeField.WorkingHours, Header, words, line),
            _ when EmploymentWords.Of(words) is not EmploymentTypes.None && words.Length < 60 => new Statement(NoticeField.EmploymentTypes, Header, words, line),
            _ when PayWords.Of(words, country: null).Salary is not null => new Statement(NoticeField.Salary, Header, words, line),
            _ when PlaceWords.AllOf(words) is not [] || (PlaceWords.ArrangementOf(words) is not null && words.Length < 60) =>
                new Statement(NoticeField.Locations, Header, words, line),
            _ => null,
        };
    }

    /// <summary>Words that end or part sentences, which loose facts do not.</summary>
    [GeneratedRegex(@"\p{Ll}{2,}[.!?;:]+(?:\s|$)|,$", RegexOptions.None, 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\s+[·|•]\s+", RegexOptions.None, 1000)]
    private static partial Regex Parted();
}
