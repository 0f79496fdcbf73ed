namespace JobBoard.Search;

/// <summary>What postings can be filtered by, with counts.</summary>
public enum Facet
{
    Type,
    Arrangement,
    Category,
    Organization,
    Language,
    Pay,
    Salary,
    Hours,
    Posted,
    Closing,
    Place,
    Lives,
}

/// <summary>A value of a facet under the other filters.</summary>
/// <param name="Value">As an address says it.</param>
/// <param name="Count">How many match by it: all that do, or those that come on top of what the facet's chosen values give.</param>
public sealed record FacetCount(string Value, int Count, bool IsChosen);

/// <summary>The open postings that match a query at an instant: how many, in what order, and how many of each kind.</summary>
public sealed class JobMatches
{
    private readonly OpenPostings _postings;
    private readonly Dictionary<Facet, PositionSet> _filters;
    private readonly PositionSet _base;
    private readonly DateTimeOffset _now;
    private readonly Dictionary<Facet, IReadOnlyList<FacetCount>> _counted = [];

    /// <param name="words">The postings that hold the words; null when none were asked for.</param>
    internal JobMatches(
        JobQuery query, OpenPostings postings, Dictionary<Facet, PositionSet> filters, PositionSet? words, DateTimeOffset now)
    {
        var open = postings.OpenAt(now);
        (Query, Pairs, _postings, _filters, _now) = (query, [.. JobQueryKeys.Of(query)], postings, filters, now);
        _base = words is null ? open : open.And(words);
        Set = Under(filters.Values);
        Total = Set.Count();
    }

    /// <summary>The query, without what the board does not know.</summary>
    public JobQuery Query { get; }

    /// <summary>The query as addresses say it.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Pairs { get; }

    public int Total { get; }

    internal PositionSet Set { get; }

    /// <summary>The newest of the matches by relevance; the others follow them.</summary>
    internal IReadOnlyList<int> Ranked { get; set; } = [];

    /// <summary>The ids of a stretch of the matches in the query's order.</summary>
    public IReadOnlyList<int> Ids(int skip, int take)
    {
        var positions = Query.Order switch
        {
            JobSort.Newest => Set.From(skip),
            JobSort.Closing => _postings.ByClosing.Where(at => Set[at]).Skip(skip),
            JobSort.Pay => ByPay().Skip(skip),
            JobSort.Relevance => Ranked.Concat(Set.From(Ranked.Count)).Skip(skip),
        };
        return [.. positions.Take(take).Select(at => _postings.Rows[at].Id)];
    }

    /// <summary>The values of a facet that lead to something, or are chosen.</summary>
    public IReadOnlyList<FacetCount> Count(Facet facet) =>
        _counted.TryGetValue(facet, out var known) ? known : _counted[facet] = CountNow(facet);

    private FacetCount[] CountNow(Facet facet)
    {
        var under = Under(_filters.Where(filter => filter.Key != facet).Select(filter => filter.Value));
        var chosen = Pairs.Where(pair => pair.Key == KeyOf(facet)).Select(pair => pair.Value).ToHashSet(StringComparer.Ordinal);
        // Alternatives add to each other; a period or a band takes the place of another.
        var rest = chosen.Count > 0 && facet < Facet.Pay ? under.Without(Set) : under;
        return [.. CountEach(facet, under, rest, chosen).Where(one => one.Count > 0 || one.IsChosen)];
    }

    private IEnumerable<FacetCount> CountEach(Facet facet, PositionSet under, PositionSet rest, HashSet<string> chosen)
    {
        FacetCount Counted(string value, PositionSet set) =>
            chosen.Contains(value) ? new(value, under.CountWith(set), true) : new(value, rest.CountWith(set), false);
        return facet switch
        {
            Facet.Organization => CountEmployers(under, rest, chosen),
            Facet.Pay => [Counted(JobQueryKeys.Stated, _postings.PayStated)],
            Facet.Posted => Periods.Posted.Select(days => Counted(Periods.Code(days), _postings.PostedWithin(days, _now))),
            Facet.Closing => Periods.Closing.Select(days => Counted(Periods.Code(days), _postings.ClosingWithin(days, _now))),
            Facet.Hours => HourBands.All.Select(band => Counted(band.Code, _postings.Values[Facet.Hours].GetValueOrDefault(band.Code) ?? new PositionSet(_postings.Count))),
            _ => _postings.Values[facet].Select(value => Counted(value.Key, value.Value))
                .Concat(chosen.Where(value => !_postings.Values[facet].ContainsKey(value)).Select(value => new FacetCount(value, 0, true))),
        };
    }

    private IEnumerable<FacetCount> CountEmployers(PositionSet under, PositionSet rest, HashSet<string> chosen)
    {
        var counts = _postings.CountEmployers(rest);
        for (var at = 0; at < counts.Length; at++)
        {
            var slug = _postings.EmployerSlugs[at];
            if (chosen.Contains(slug))
                yield return new FacetCount(slug, _postings.Employers[slug].Count(position => under[position]), true);
            else if (counts[at] > 0)
                yield return new FacetCount(slug, counts[at], false);
        }
        foreach (var slug in chosen.Where(slug => !_postings.Employers.ContainsKey(slug)))
            yield return new FacetCount(slug, 0, true);
    }

    private PositionSet Under(IEnumerable<PositionSet> filters) => filters.Aggregate(_base, (all, filter) => all.And(filter));

    /// <summary>What pays in the currency asked for, or in the commonest, comes first; amounts of others cannot be compared.</summary>
    private IEnumerable<int> ByPay()
    {
        var currency = Query.Pay?.Currency ?? _postings.MainCurrency;
        return Set.All().OrderByDescending(at => _postings.Rows[at].Currency is { } one && one == currency)
            .ThenByDescending(at => _postings.Rows[at].Currency is not null)
            .ThenBy(at => _postings.Rows[at].Currency, StringComparer.Ordinal)
            .ThenByDescending(at => double.IsNaN(_postings.Rows[at].Pay) ? -1 : _postings.Rows[at].Pay);
    }

    /// <summary>The name that a facet has in addresses.</summary>
    public static string KeyOf(Facet facet) => facet switch
    {
        Facet.Type => JobQueryKeys.Type,
        Facet.Arrangement => JobQueryKeys.Arrangement,
        Facet.Category => JobQueryKeys.Category,
        Facet.Organization => JobQueryKeys.Organization,
        Facet.Language => JobQueryKeys.Language,
        Facet.Pay => JobQueryKeys.Pay,
        Facet.Salary => JobQueryKeys.Salary,
        Facet.Hours => JobQueryKeys.Hours,
        Facet.Posted => JobQueryKeys.Posted,
        Facet.Closing => JobQueryKeys.Closing,
        Facet.Place => JobQueryKeys.Place,
        Facet.Lives => JobQueryKeys.Lives,
    };
}

/// <summary>The days that people choose among for "posted since" and "closing within".</summary>
internal static class Periods
{
    public static IReadOnlyList<int> Posted { get; } = [1, 7, 30];

    public static IReadOnlyList<int> Closing { get; } = [3, 7, 30];

    public static string Code(int days) => days.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
