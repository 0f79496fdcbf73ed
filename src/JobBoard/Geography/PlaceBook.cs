using System.Text;

namespace JobBoard.Geography;

/// <summary>The towns and the other names together: which places bear a name, how each is shown, and its address.</summary>
internal sealed class PlaceBook
{
    /// <summary>Some towns share a name with hundreds; the smallest of them are of no help to anybody.</summary>
    private const int MostNamesakes = 1000;

    private readonly Dictionary<string, Place> _slugs = new(StringComparer.Ordinal);
    private readonly string[] _regionSlugs;
    private readonly Dictionary<string, int> _countryIndices = Atlas.Countries.Index().ToDictionary(pair => pair.Item.Code, pair => pair.Index);
    private readonly long[] _countryPopulations = new long[Atlas.Countries.Count];
    private readonly long[] _groupPopulations;

    public PlaceBook(TownTable towns)
    {
        Towns = towns;
        Names = new PlaceNames(towns);
        foreach (var region in towns.Regions)
            _countryPopulations[_countryIndices[region.Country]] += region.Population;
        _groupPopulations = [.. Atlas.Groups.Select(group => group.Countries.Sum(code => _countryPopulations[_countryIndices[code]]))];
        foreach (var (index, country) in Atlas.Countries.Index())
            _slugs.TryAdd(Hyphens(country.Name), new Place(PlaceKind.Country, index));
        foreach (var (index, group) in Atlas.Groups.Index())
            _slugs.TryAdd(GroupSlug(group), new Place(PlaceKind.Group, index));
        _regionSlugs = [.. towns.Regions.Index().Select(pair => AddRegion(pair.Index, pair.Item))];
    }

    public TownTable Towns { get; }

    public PlaceNames Names { get; }

    /// <summary>The towns whose own name has this key, the largest first.</summary>
    public (int Start, int Count) TownsNamed(string key)
    {
        var (start, count) = Towns.Named(Encoding.UTF8.GetBytes(key)).GetOffsetAndLength(Towns.Count);
        return (start, Math.Min(count, MostNamesakes));
    }

    public IEnumerable<int> TownsBeginning(string key)
    {
        var (start, count) = Towns.Beginning(Encoding.UTF8.GetBytes(key)).GetOffsetAndLength(Towns.Count);
        return Enumerable.Range(start, Math.Min(count, MostNamesakes));
    }

    public int CountryIndex(string code) => _countryIndices.GetValueOrDefault(code, -1);

    /// <summary>The country that a place lies in or is; null for a group.</summary>
    public string? CountryOf(Place place) => place.Kind switch
    {
        PlaceKind.Country => Atlas.Countries[place.Index].Code,
        PlaceKind.Region => Towns.Regions[place.Index].Country,
        PlaceKind.Town => Towns.Region(place.Index).Country,
        PlaceKind.Group => null,
    };

    public long Population(Place place) => place.Kind switch
    {
        PlaceKind.Country => _countryPopulations[place.Index],
        PlaceKind.Region => Towns.Regions[place.Index].Population,
        PlaceKind.Town => Towns.Population(place.Index),
        PlaceKind.Group => _groupPopulations[place.Index],
    };

    public GazetteerPlace Shown(Place place) => place.Kind switch
    {
        PlaceKind.Country => Country(place.Index),
        PlaceKind.Region => Region(place.Index),
        PlaceKind.Town => Town(place.Index),
        PlaceKind.Group => Group(place.Index),
    };

    public GazetteerPlace Region(int index)
    {
        var region = Towns.Regions[index];
        return new(PlaceKind.Region, region.Name, region.Name, Known(region.Code), region.Country, null, region.Population, _regionSlugs[index]);
    }

    public GazetteerPlace? BySlug(string slug)
    {
        if (_slugs.TryGetValue(slug, out var place))
            return Shown(place);
        var words = slug.Split('-');
        for (var count = words.Length - 1; count > 0; count--)
        {
            var (start, towns) = TownsNamed(string.Join(' ', words[..count]));
            for (var town = start; town < start + towns; town++)
            {
                if (words[^1].Equals(Towns.Region(town).Country, StringComparison.OrdinalIgnoreCase) && TownSlug(town) == slug)
                    return Town(town);
            }
        }
        return null;
    }

    /// <summary>The regions of a country with this name, other name or code.</summary>
    public List<int> RegionsNamed(string key, string country)
    {
        var found = new List<int>();
        foreach (var name in Names.Named(key))
        {
            if (name.Kind is PlaceKind.Region && Towns.Regions[name.Index].Country == country)
                found.Add(name.Index);
        }
        return found;
    }

    public GazetteerPlace? Locate(string locality, string? region, string country)
    {
        var regions = string.IsNullOrWhiteSpace(region) || region.Length > Gazetteer.MaxLength ? [] : RegionsNamed(PlaceKey.Of(region), country);
        // Elsewhere addresses name counties and provinces that this gazetteer does not divide countries by.
        if (regions is [] && !string.IsNullOrWhiteSpace(region) && Atlas.Regions.Any(known => known.Country == country))
            return null;
        foreach (var key in PlaceReading.Variants(locality.Split(',')[0]))
        {
            var towns = TownsOf(key, country).Where(town => regions is [] || regions.Contains(Towns.RegionIndex(town)))
                .Distinct().OrderByDescending(Towns.Population).Take(2).ToList();
            if (towns is [var only])
                return Town(only);
            if (towns is [var first, var second])
                return IsFarLarger(first, second) || regions is not [] && Towns.Population(first) > Towns.Population(second) ? Town(first) : null;
        }
        return null;
    }

    private bool IsFarLarger(int town, int other) => Towns.Population(town) > 4L * Math.Max(Towns.Population(other), 500);

    private IEnumerable<int> TownsOf(string key, string country)
    {
        var (start, count) = TownsNamed(key);
        var others = new List<int>();
        foreach (var name in Names.Named(key))
        {
            if (name.Kind is PlaceKind.Town)
                others.Add(name.Index);
        }
        return Enumerable.Range(start, count).Concat(others).Where(town => Towns.Region(town).Country == country);
    }

    private GazetteerPlace Country(int index)
    {
        var country = Atlas.Countries[index];
        return new(PlaceKind.Country, country.Name, null, null, country.Code, null, _countryPopulations[index], Hyphens(country.Name));
    }

    private GazetteerPlace Group(int index)
    {
        var group = Atlas.Groups[index];
        return new(PlaceKind.Group, group.Name, null, null, null, null, Population(new Place(PlaceKind.Group, index)), GroupSlug(group), group.Code);
    }

    private GazetteerPlace Town(int town)
    {
        var region = Towns.Region(town);
        return new(
            PlaceKind.Town, Towns.Name(town), Known(region.Name), Known(region.Code), region.Country,
            Towns.Point(town), Towns.Population(town), TownSlug(town));
    }

    /// <summary>
    /// "detroit-mi-us" where regions have codes; elsewhere "koln-de" for the largest of the name in its country and
    /// "neustadt-bavaria-de" for others. A number tells namesakes in one region apart.
    /// </summary>
    private string TownSlug(int town)
    {
        var region = Towns.Region(town);
        var key = Towns.Key(town);
        var (isFirst, earlier) = (true, 0);
        for (var other = TownsNamed(key).Start; other < town; other++)
        {
            if (Towns.Region(other).Country != region.Country)
                continue;
            if (Towns.RegionIndex(other) == Towns.RegionIndex(town) && (!isFirst || region.Code is not ""))
                earlier++;
            isFirst = false;
        }
        var part = region.Code is not "" ? region.Code : isFirst ? "" : region.Name;
        // Piatra in the region of Olt is not the town of Piatra-Olt.
        if (part != region.Code && HasTown($"{key} {PlaceKey.Of(part)}", region.Country))
            part = $"in {part}";
        if (region.Name is "" && !isFirst)
            earlier++;
        var number = earlier is 0 ? "" : $"-{earlier + 1}";
        return Hyphens($"{key} {part}") + number + Ending(region.Country);
    }

    private bool HasTown(string key, string country)
    {
        var (start, count) = TownsNamed(key);
        return Enumerable.Range(start, count).Any(town => Towns.Region(town).Country == country);
    }

    private string AddRegion(int index, TownRegion region)
    {
        if (region.Name is "")
            return "";
        var name = Hyphens(region.Name);
        string[] slugs = [name, $"{name}-region", $"{name}-{Hyphens(region.Own)}", $"{name}-region-{Hyphens(region.Own)}"];
        // The town keeps the short one, as berlin-de.
        var slug = slugs.Select(one => one + Ending(region.Country)).First(one => !_slugs.ContainsKey(one) && BySlug(one) is null);
        _slugs.Add(slug, new Place(PlaceKind.Region, index));
        return slug;
    }

    private static string GroupSlug(CountryGroup group) => Hyphens(group.Code);

    private static string Ending(string country) => $"-{country.ToLowerInvariant()}";

    private static string Hyphens(string name) => PlaceKey.Of(name).Replace(' ', '-');

    private static string? Known(string text) => text is "" ? null : text;
}
