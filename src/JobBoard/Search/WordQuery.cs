using System.Text;

namespace JobBoard.Search;

/// <summary>
/// What somebody typed into the search box, as words, phrases and what must not be there. Quotes and a leading minus are
/// the only signs with a meaning; everything else is text (SEC-84).
/// </summary>
internal sealed record WordQuery(IReadOnlyList<WordClause> Wanted, IReadOnlyList<WordClause> Unwanted)
{
    public static WordQuery Parse(string? typed)
    {
        var (wanted, unwanted) = (new List<WordClause>(), new List<WordClause>());
        foreach (var (text, isPhrase, isUnwanted) in Chunks(typed ?? ""))
        {
            if (SearchTerms.Of(text) is not [_, ..] terms || wanted.Count + unwanted.Count == JobQuery.MaxWords)
                continue;
            var clause = new WordClause(text, [.. terms.Take(JobQuery.MaxWords)], isPhrase);
            var clauses = isUnwanted ? unwanted : wanted;
            if (!clauses.Any(one => one.Terms.SequenceEqual(clause.Terms)))
                clauses.Add(clause);
        }
        return new WordQuery(wanted, unwanted);
    }

    /// <summary>The parts of the text as they were typed: what stands in quotes, else what blanks part.</summary>
    private static IEnumerable<(string Text, bool IsPhrase, bool IsUnwanted)> Chunks(string typed)
    {
        var at = 0;
        while (at < typed.Length)
        {
            if (char.IsWhiteSpace(typed[at]))
            {
                at++;
                continue;
            }
            var isUnwanted = typed[at] is '-' or '−' && at + 1 < typed.Length && !char.IsWhiteSpace(typed[at + 1]);
            if (isUnwanted)
                at++;
            var isPhrase = IsQuote(typed[at]);
            if (isPhrase)
                at++;
            var end = at;
            while (end < typed.Length && (isPhrase ? !IsQuote(typed[end]) : !char.IsWhiteSpace(typed[end]) && !IsQuote(typed[end])))
                end++;
            yield return (typed[at..end], isPhrase, isUnwanted);
            at = isPhrase ? end + 1 : end;
        }
    }

    private static bool IsQuote(char letter) => letter is '"' or '“' or '”' or '„' or '«' or '»';
}

/// <summary>One word or phrase that a posting holds, or must not hold.</summary>
/// <param name="Text">As it was typed, without its quotes.</param>
/// <param name="Terms">Its terms, which stand beside each other: "R&amp;D" has two.</param>
/// <param name="IsPhrase">It stood in quotes: just so, without the forms that words of one kind have.</param>
internal sealed record WordClause(string Text, string[] Terms, bool IsPhrase)
{
    /// <summary>Pairs of endings by which one word is said of one and of many, of men and of women.</summary>
    private static readonly (string One, string Other)[] Endings =
    [
        ("y", "ies"), ("teur", "trice"), ("eur", "euse"), ("ier", "iere"), ("ero", "era"), ("dor", "dora"), ("er", "erin"), ("", "s"),
    ];

    private static readonly (string Written, string Spoken)[] Umlauts = [("ae", "a"), ("oe", "o"), ("ue", "u")];

    /// <summary>The clause in the language of FTS5: the phrase, or any form of the word.</summary>
    public string ToMatch(IEnumerable<string>? titleTerms = null)
    {
        var match = new StringBuilder("(").Append(Quoted(string.Join(' ', Terms)));
        foreach (var form in IsPhrase ? [] : Forms())
            match.Append(" OR ").Append(Quoted(form));
        foreach (var term in titleTerms ?? [])
            match.Append(" OR title : ").Append(Quoted(term));
        return match.Append(')').ToString();
    }

    /// <summary>Any of these terms, in the language of FTS5.</summary>
    public static string AnyOf(IEnumerable<string> terms) => $"({string.Join(" OR ", terms.Select(Quoted))})";

    private IEnumerable<string> Forms() => Terms switch
    {
        [{ Length: >= 4 } word] => FormsOf(word).Distinct(),
        // "full-stack" is written as one word too.
        [{ Length: >= 2 }, { Length: >= 2 }] => [string.Concat(Terms)],
        _ => [],
    };

    private static IEnumerable<string> FormsOf(string word)
    {
        foreach (var (one, other) in Endings)
        {
            if (word.EndsWith(other, StringComparison.Ordinal) && word.Length - other.Length + one.Length >= 4 && other.Length > 0)
                yield return word[..^other.Length] + one;
            else if (one.Length > 0 && word.EndsWith(one, StringComparison.Ordinal))
                yield return word[..^one.Length] + other;
            else if (one.Length is 0 && !word.EndsWith('s'))
                yield return word + other;
        }
        if (word.EndsWith("js", StringComparison.Ordinal))
            yield return $"{word[..^2]} js";
        foreach (var (written, spoken) in Umlauts)
        {
            if (word.Contains(written, StringComparison.Ordinal))
                yield return word.Replace(written, spoken, StringComparison.Ordinal);
        }
    }

    private static string Quoted(string terms) => $"\"{terms}\"";
}
