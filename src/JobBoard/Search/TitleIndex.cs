namespace JobBoard.Search;

/// <summary>
/// The titles of the newest postings, for what is more like guessing than finding: what somebody is about to type, what
/// they meant, and words made of others.
/// </summary>
internal sealed class TitleIndex
{
    private const int MostTitles = 100_000;
    private const int MostWeighed = 1_000;
    private const int MostCompounds = 20;
    private const int LeastCompound = 5;
    private static readonly HashSet<string> Compounding = ["de", "nl", "sv", "da", "nb", "nn", "no", "fi"];

    private readonly List<(string Folded, string Title, int Count)> _titles = [];
    private readonly (int Title, int At)[] _words;
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly string[] _reversed;

    public TitleIndex(OpenPostings postings)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var compounds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in postings.Rows)
        {
            if (known.TryGetValue(row.Title, out var at))
            {
                _titles[at] = _titles[at] with { Count = _titles[at].Count + 1 };
            }
            else if (known.Count < MostTitles)
            {
                known[row.Title] = _titles.Count;
                _titles.Add((SearchTerms.Fold(row.Title), row.Title, 1));
                if (Compounding.Contains(row.Language))
                    compounds.UnionWith(_titles[^1].Folded.Split(' ').Where(term => term.Length > LeastCompound));
            }
        }
        foreach (var (folded, _, count) in _titles)
        {
            foreach (var term in folded.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                _terms[term] = _terms.GetValueOrDefault(term) + count;
        }
        _words = [.. _titles.SelectMany((title, index) => Starts(title.Folded).Select(at => (index, at)))];
        Array.Sort(_words, (one, other) => Text(one).CompareTo(Text(other), StringComparison.Ordinal));
        _reversed = [.. compounds.Select(Reversed).Order(StringComparer.Ordinal)];
    }

    /// <summary>Titles in which a word begins as the typed text, those of many postings first.</summary>
    public IReadOnlyList<string> Suggest(string typed, int take)
    {
        var prefix = SearchTerms.Fold(typed);
        if (prefix is "")
            return [];
        var first = PartitionPoint.Of(_words.Length, at => Text(_words[at]).CompareTo(prefix, StringComparison.Ordinal) < 0);
        return
        [
            .. _words.Skip(first).Take(MostWeighed).TakeWhile(word => Text(word).StartsWith(prefix, StringComparison.Ordinal))
                .OrderBy(word => word.At > 0).ThenByDescending(word => _titles[word.Title].Count).ThenBy(word => _titles[word.Title].Folded.Length)
                .Select(word => _titles[word.Title].Title).Distinct(StringComparer.Ordinal).Take(take),
        ];
    }

    /// <summary>Words of titles, in languages that make one word of several, that end with this one: "Krankenpfleger" for "Pfleger".</summary>
    public IReadOnlyList<string> EndingWith(string term)
    {
        if (term.Length < LeastCompound)
            return [];
        var ending = Reversed(term);
        var first = PartitionPoint.Of(_reversed.Length, at => string.CompareOrdinal(_reversed[at], ending) < 0);
        return [.. _reversed.Skip(first).TakeWhile(word => word.StartsWith(ending, StringComparison.Ordinal)).Where(word => word != ending).Take(MostCompounds).Select(Reversed)];
    }

    /// <summary>The word of a title that this one is most likely a misspelling of; null for none.</summary>
    public string? Nearest(string term)
    {
        const int least = 4;
        if (term.Length < least || _terms.ContainsKey(term))
            return null;
        var most = term.Length <= 5 ? 1 : 2;
        return _terms.Keys.Where(known => known.Length >= least && Math.Abs(known.Length - term.Length) <= most)
            .Select(known => (Term: known, Distance: Distance(term, known)))
            .Where(near => near.Distance <= most)
            .OrderBy(near => near.Distance).ThenByDescending(near => near.Term[0] == term[0]).ThenByDescending(near => _terms[near.Term])
            .ThenBy(near => near.Term, StringComparer.Ordinal)
            .Select(near => near.Term).FirstOrDefault();
    }

    private ReadOnlySpan<char> Text((int Title, int At) word) => _titles[word.Title].Folded.AsSpan(word.At);

    private static IEnumerable<int> Starts(string folded)
    {
        for (var at = 0; at < folded.Length; at = folded.IndexOf(' ', at) is var blank and >= 0 ? blank + 1 : folded.Length)
            yield return at;
    }

    private static string Reversed(string text) => string.Create(text.Length, text, (letters, from) =>
    {
        from.CopyTo(letters);
        letters.Reverse();
    });

    /// <summary>Letters left out, put in, changed or swapped with their neighbour (optimal string alignment).</summary>
    private static int Distance(string one, string other)
    {
        var (before, last, row) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var column = 0; column <= other.Length; column++)
            last[column] = column;
        for (var at = 1; at <= one.Length; at++)
        {
            row[0] = at;
            for (var column = 1; column <= other.Length; column++)
            {
                var isSame = one[at - 1] == other[column - 1];
                row[column] = Math.Min(Math.Min(row[column - 1], last[column]) + 1, last[column - 1] + (isSame ? 0 : 1));
                if (at > 1 && column > 1 && one[at - 1] == other[column - 2] && one[at - 2] == other[column - 1])
                    row[column] = Math.Min(row[column], before[column - 2] + 1);
            }
            (before, last, row) = (last, row, before);
        }
        return last[other.Length];
    }
}
