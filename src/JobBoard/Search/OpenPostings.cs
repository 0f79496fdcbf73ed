using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using JobBoard.Geography;
using JobBoard.Postings;

namespace JobBoard.Search;

/// <summary>What the catalogue holds of one posting: all that filters and orders ask for.</summary>
internal sealed record CatalogueRow
{
    public required long Key { get; init; }

    /// <summary>UTC ticks.</summary>
    public required long Opens { get; init; }

    /// <summary>UTC ticks.</summary>
    public required long Closes { get; init; }

    /// <summary>The slug of the organization.</summary>
    public required string? Organization { get; init; }

    /// <summary>What organizations sort by: the key of its name.</summary>
    public required string? OrganizationKey { get; init; }

    public required string? Category { get; init; }

    public required EmploymentTypes Types { get; init; }

    public required Arrangement? Arrangement { get; init; }

    public required string[] Languages { get; init; }

    public required string? Currency { get; init; }

    /// <summary>At the top of the range, a year; NaN when not stated.</summary>
    public required double Pay { get; init; }

    public required HoursRange? Hours { get; init; }

    public required PlaceOfWork[] Places { get; init; }

    /// <summary>Countries in which a remote worker may live.</summary>
    public required string[] Residences { get; init; }

    public required string Title { get; init; }

    /// <summary>The primary language that it is written in.</summary>
    public required string Language { get; init; }

    public int Id => NewestKey.IdOf(Key);

    public long PostedSecond => NewestKey.SecondOf(Key);
}

/// <summary>An organization with openings.</summary>
public sealed record Employing(string Slug, int Openings);

/// <summary>The open and scheduled postings at one moment of the database, the newest first, with a set for each value that is filtered by.</summary>
internal sealed class OpenPostings
{
    private const int MostRemembered = 200;
    private readonly CatalogueRow[] _rows;
    private readonly long[] _keys;
    private readonly Lazy<int[]> _byClosing;
    private readonly int[] _employers;
    private readonly ConcurrentDictionary<(string, int), PositionSet> _remembered = new();
    private Interval? _open;

    public OpenPostings(CatalogueRow[] newestFirst, long change)
    {
        _rows = newestFirst;
        _keys = [.. newestFirst.Select(row => row.Key)];
        Change = change;
        _byClosing = new(() => Positions().OrderBy(at => _rows[at].Closes).ToArray());
        MainCurrency = Commonest(_rows.Select(row => row.Currency).OfType<string>());
        MainCountry = Commonest(_rows.SelectMany(row => row.Places).Select(place => place.Country));
        Values = new Dictionary<Facet, FrozenDictionary<string, PositionSet>>
        {
            [Facet.Type] = SetsOf(row => TypesOf(row.Types)),
            [Facet.Arrangement] = SetsOf(row => row.Arrangement is { } arrangement ? [QueryCodes.Of(arrangement)] : []),
            [Facet.Category] = SetsOf(row => row.Category is { } category ? [category] : []),
            [Facet.Language] = SetsOf(row => row.Languages),
            [Facet.Hours] = SetsOf(row => HourBands.All.Where(band => HourBands.Overlap(band.Range, row.Hours)).Select(band => band.Code)),
        }.ToFrozenDictionary();
        Employers = Positions().Where(at => _rows[at].Organization is not null).GroupBy(at => _rows[at].Organization!)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        EmployerSlugs = Employers.Keys;
        _employers = new int[Count];
        for (var number = 0; number < EmployerSlugs.Length; number++)
        {
            foreach (var at in Employers[EmployerSlugs[number]])
                _employers[at] = number;
        }
        PayStated = Where(row => !double.IsNaN(row.Pay));
    }

    /// <summary>The last change of a posting that is in it.</summary>
    public long Change { get; }

    public int Count => _rows.Length;

    public IReadOnlyList<CatalogueRow> Rows => _rows;

    /// <summary>The currency that most pay in; null when none states pay.</summary>
    public string? MainCurrency { get; }

    /// <summary>The country that most places of work lie in; null when there are none.</summary>
    public string? MainCountry { get; }

    /// <summary>For each facet but that of organizations, the postings of each value.</summary>
    public FrozenDictionary<Facet, FrozenDictionary<string, PositionSet>> Values { get; }

    /// <summary>The positions of each organization's postings, by its slug.</summary>
    public FrozenDictionary<string, int[]> Employers { get; }

    /// <summary>The slugs of the organizations, in the order of <see cref="CountEmployers"/>.</summary>
    public ImmutableArray<string> EmployerSlugs { get; }

    public PositionSet PayStated { get; }

    /// <summary>All positions, what closes first at the start.</summary>
    public IReadOnlyList<int> ByClosing => _byClosing.Value;

    /// <summary>The postings that are open at an instant, by the rule of <see cref="PublicView.Open"/>.</summary>
    public PositionSet OpenAt(DateTimeOffset now) => At(now).Set;

    /// <summary>
    /// The slugs of countries, regions and towns in which a place of work of an open posting lies, those of most postings
    /// first; counted once for each moment at which something opens or closes.
    /// </summary>
    public IReadOnlyList<string> PlacesAt(DateTimeOffset now) => At(now).Places.Value;

    /// <summary>The organizations with openings at an instant, in the order of their names, and how many each has.</summary>
    public IReadOnlyList<Employing> EmployingAt(DateTimeOffset now) => At(now).Employing.Value;

    private Interval At(DateTimeOffset now)
    {
        var ticks = now.UtcTicks;
        if (_open is { } known && known.From <= ticks && ticks < known.Until)
            return known;
        var (from, until, set) = (long.MinValue, long.MaxValue, new PositionSet(Count));
        foreach (var at in Positions())
        {
            var (opens, closes) = (_rows[at].Opens, _rows[at].Closes);
            if (opens <= ticks && ticks < closes)
                set.Add(at);
            foreach (var instant in (ReadOnlySpan<long>)[opens, closes])
                (from, until) = instant <= ticks ? (Math.Max(from, instant), until) : (from, Math.Min(until, instant));
        }
        return _open = new Interval(from, until, set, new(() => PlacesOf(set)), new(() => Employing(set)));
    }

    public PositionSet Where(Func<CatalogueRow, bool> holds)
    {
        var set = new PositionSet(Count);
        foreach (var at in Positions().Where(at => holds(_rows[at])))
            set.Add(at);
        return set;
    }

    public PositionSet Of(IEnumerable<int> positions)
    {
        var set = new PositionSet(Count);
        foreach (var at in positions)
            set.Add(at);
        return set;
    }

    /// <summary>The postings with a place of work in this one, or within so many kilometres when it is a town.</summary>
    public PositionSet In(GazetteerPlace place, int radius) =>
        Remembered((place.Slug, radius), () => place.Kind switch
        {
            PlaceKind.Country => Where(row => row.Places.Any(one => one.Country == place.Country)),
            PlaceKind.Group => WhereIn(Atlas.Groups.First(group => group.Code == place.Group).Countries.ToHashSet(StringComparer.Ordinal)),
            PlaceKind.Region => Where(row => row.Places.Any(one => one.Region == place.Slug)),
            PlaceKind.Town => Near(place, radius),
        });

    /// <summary>The remote postings that take somebody who lives in a country.</summary>
    public PositionSet LivingIn(string country) => Remembered((country, 0), () => Where(row =>
        row.Residences.Any(one => one == country || one == ApplicantLocation.AnywhereCode)));

    /// <summary>What was posted in the last so many days of 24 hours; these are the first.</summary>
    public PositionSet PostedWithin(int days, DateTimeOffset now)
    {
        var second = now.AddDays(-days).UtcTicks / TimeSpan.TicksPerSecond;
        return PositionSet.First(PartitionPoint.Of(Count, at => _rows[at].PostedSecond >= second), Count);
    }

    /// <summary>What closes in the next so many days of 24 hours, what has closed already included.</summary>
    public PositionSet ClosingWithin(int days, DateTimeOffset now)
    {
        var until = now.AddDays(days).UtcTicks;
        var count = PartitionPoint.Of(Count, at => _rows[_byClosing.Value[at]].Closes <= until);
        // Days end together: for hours on end it is the same number of them, and so the same set.
        return Remembered((nameof(ClosingWithin), count), () => Of(_byClosing.Value.Take(count)));
    }

    /// <summary>How many of a set each organization has.</summary>
    public int[] CountEmployers(PositionSet set) => set.CountBy(_employers, EmployerSlugs.Length);

    /// <summary>The position of a key, looked for from a position on; negative when it is none of these.</summary>
    public int Find(long key, int from)
    {
        var (low, step) = (from, 1);
        while (low + step < Count && _keys[low + step] > key)
            (low, step) = (low + step, step * 2);
        return Between(key, low, Math.Min(low + step, Count - 1));
    }

    /// <summary>The position of a key, looked for from a position back; negative when it is none of these.</summary>
    public int FindBack(long key, int from)
    {
        var (high, step) = (from, 1);
        while (high - step >= 0 && _keys[high - step] < key)
            (high, step) = (high - step, step * 2);
        return Between(key, Math.Max(high - step, 0), high);
    }

    /// <summary>The position of a key among those from one to another; negative when it is none of these.</summary>
    private int Between(long key, int low, int high)
    {
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = _keys[middle];
            if (found == key)
                return middle;
            (low, high) = found > key ? (middle + 1, high) : (low, middle - 1);
        }
        return -1;
    }

    private List<Employing> Employing(PositionSet open) =>
    [
        .. Employers.Select(one => (Key: _rows[one.Value[0]].OrganizationKey, Employing: new Employing(one.Key, one.Value.Count(at => open[at]))))
            .Where(one => one.Employing.Openings > 0).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Employing),
    ];

    private PositionSet WhereIn(HashSet<string> countries) => Where(row => row.Places.Any(one => countries.Contains(one.Country)));

    private PositionSet Near(GazetteerPlace town, int radius)
    {
        var (centre, name) = (town.Point!.Value, SearchTerms.Fold(town.Name));
        var box = GeoBox.Around(centre, radius);
        return Where(row => row.Places.Any(one => one.Point is { } point
            ? box.Contains(point) && point.KilometresTo(centre) <= radius
            : one.Locality == name && one.Country == town.Country));
    }

    private PositionSet Remembered((string, int) what, Func<PositionSet> find)
    {
        if (_remembered.TryGetValue(what, out var known))
            return known;
        if (_remembered.Count >= MostRemembered)
            _remembered.Clear();
        return _remembered[what] = find();
    }

    private List<string> PlacesOf(PositionSet set)
    {
        var countries = new Dictionary<string, string?>(StringComparer.Ordinal);
        string? CountryOf(string code) =>
            countries.TryGetValue(code, out var slug) ? slug : countries[code] = Gazetteer.Country(code)?.Slug;

        return [.. set.All().SelectMany(at => _rows[at].Places.SelectMany(place => (string?[])[CountryOf(place.Country), place.Region, place.Town])
                .Where(slug => !string.IsNullOrEmpty(slug)).OfType<string>().Distinct())
            .CountBy(slug => slug).OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Key)];
    }

    private IEnumerable<int> Positions() => Enumerable.Range(0, Count);

    private FrozenDictionary<string, PositionSet> SetsOf(Func<CatalogueRow, IEnumerable<string>> valuesOf)
    {
        var sets = new Dictionary<string, PositionSet>(StringComparer.Ordinal);
        foreach (var at in Positions())
        {
            foreach (var value in valuesOf(_rows[at]))
            {
                if (!sets.TryGetValue(value, out var set))
                    sets[value] = set = new PositionSet(Count);
                set.Add(at);
            }
        }
        return sets.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string? Commonest(IEnumerable<string> values) => values.CountBy(value => value)
        .OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).FirstOrDefault().Key;

    private static IEnumerable<string> TypesOf(EmploymentTypes types) =>
        QueryCodes.Types.Where(type => types.HasFlag(type)).Select(QueryCodes.Of);

    /// <summary>What is open from one instant until the next at which something opens or closes, in UTC ticks.</summary>
    private sealed record Interval(
        long From, long Until, PositionSet Set, Lazy<List<string>> Places, Lazy<IReadOnlyList<Employing>> Employing);
}
