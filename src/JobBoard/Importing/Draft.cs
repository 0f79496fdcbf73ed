using JobBoard.Importing.Words;

namespace JobBoard.Importing;

/// <summary>A notice while it is being understood: settles one value for each field, and notes why and what disagrees.</summary>
internal sealed class Draft(NoticeParts parts, string locale)
{
    /// <summary>Longer than any value of a fact; what is longer is a text that stands under a fact's name.</summary>
    private const int LongestStatement = 4_000;

    private readonly List<Evidence> _evidence = [];
    private readonly List<Remark> _remarks =
    [
        .. parts.Remarks,
        .. parts.Statements.Where(IsTooLong).Select(statement =>
            new Remark(RemarkKind.LeftOut, null, $"The key {statement.Key}: it holds more than {LongestStatement} characters.", statement.Line)),
    ];

    public Prose Prose => parts.Prose;

    public JobPostingBlock? Markup => parts.Markup;

    public string Locale => locale;

    /// <summary>The locale by which the notice's dates in figures are read.</summary>
    public string DateLocale { get; } = DateWords.LocaleOf(
        parts.Statements.Select(statement => statement.Text).Where(text => text.Length <= LongestStatement).Concat(parts.Prose.Sentences.Select(sentence => sentence.Text)), locale);

    public IReadOnlyList<Evidence> Evidence => _evidence;

    public IReadOnlyList<Remark> Remarks => _remarks;

    public IEnumerable<Statement> Stated(NoticeField field) =>
        parts.Statements.Where(statement => statement.Field == field && !IsTooLong(statement));

    /// <summary>The readings of what is stated about a field; a statement that cannot be read is remarked.</summary>
    public List<Reading<T>> Read<T>(NoticeField field, string posting, Func<Statement, Reading<T>?> read)
    {
        var readings = new List<Reading<T>>();
        foreach (var statement in Stated(field))
        {
            if (read(statement) is { } reading)
                readings.Add(reading);
            else
                Remark(RemarkKind.Warning, posting, $"\"{statement.Text}\" ({statement.Key}) could not be read and was left open.", statement.Line);
        }
        return readings;
    }

    /// <summary>
    /// Takes the first of the readings. Its words are the evidence, with those of other statements that agree; every
    /// reading that does not agree is a disagreement.
    /// </summary>
    public Reading<T>? Settle<T>(string field, IEnumerable<Reading<T>> readings, Func<T, T, bool>? agree = null)
    {
        agree ??= EqualityComparer<T>.Default.Equals;
        var all = readings.ToList();
        if (all is [])
            return null;
        var taken = all[0];
        Cite(field, taken.Quote);
        if (taken.Warning is { } warning)
            Remark(RemarkKind.Warning, field, warning, taken.Quote.Line);
        foreach (var other in all.Skip(1))
        {
            if (!agree(taken.Value, other.Value))
                Disagree(field, taken.Quote, other.Quote);
            else if (other.Quote.Key is not null)
                Cite(field, other.Quote);
        }
        return taken;
    }

    public void Cite(string field, Quote quote)
    {
        var evidence = new Evidence(field, quote.Text, quote.Line, quote.Key, Stated: quote.Key is not null);
        if (!_evidence.Contains(evidence))
            _evidence.Add(evidence);
    }

    public void Remark(RemarkKind kind, string? field, string text, int? line = null)
    {
        var remark = new Remark(kind, field, text, line);
        if (!_remarks.Contains(remark))
            _remarks.Add(remark);
    }

    public void Disagree(string field, Quote taken, Quote other) =>
        Remark(RemarkKind.Disagreement, field, $"{Said(taken)} was taken; {Said(other)} says something else.", other.Line);

    private static bool IsTooLong(Statement statement) => statement.Text.Length > LongestStatement;

    private static string Said(Quote quote) =>
        (quote.Key is { } key ? $"{key} " : "") + $"\"{Text.PlainText.Excerpt(Text.PlainText.Fold(quote.Text), 120)}\"";
}
