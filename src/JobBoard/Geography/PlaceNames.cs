namespace JobBoard.Geography;

/// <summary>How a name belongs to a place.</summary>
internal enum NameKind
{
    Own,
    Other,
    Code,
}

/// <summary>A name of a place; its index is that in the list of its kind.</summary>
internal readonly record struct PlaceName(string Key, string Spelling, PlaceKind Kind, int Index, NameKind NameKind);

/// <summary>Every name but the towns' own, which stand in their table: countries, regions, groups, and other names of all.</summary>
internal sealed class PlaceNames
{
    private readonly PlaceName[] _names;

    public PlaceNames(TownTable towns)
    {
        var names = Countries(towns).Concat(Groups()).Concat(Regions(towns)).Concat(Former(towns)).Concat(ByHand(towns))
            .Select(name => name with { Key = PlaceKey.Of(name.Spelling) })
            .Where(name => name.Key is not "")
            .SelectMany(WithUmlautsSpeltOut);
        _names = [.. names.DistinctBy(name => (name.Key, name.Spelling, name.Kind, name.Index))];
        Array.Sort(_names, (one, other) => string.CompareOrdinal(one.Key, other.Key));
    }

    public ReadOnlySpan<PlaceName> Named(string key)
    {
        var (start, end) = (FirstNotBefore(key), 0);
        for (end = start; end < _names.Length && _names[end].Key == key; end++)
        {
        }
        return _names.AsSpan(start..end);
    }

    public ReadOnlySpan<PlaceName> Beginning(string prefix) =>
        _names.AsSpan(FirstNotBefore(prefix)..FirstNotBefore(prefix + char.MaxValue));

    /// <summary>The row of <c>other-names.csv</c> as kind, country, name and other names.</summary>
    internal static IEnumerable<string[]> Rows() => Atlas.Rows("other-names.csv");

    /// <summary>The largest town, or the region, that a row speaks of; -1 where there is none.</summary>
    internal static int IndexOf(TownTable towns, string[] row)
    {
        if (row[0] is "region")
            return towns.Regions.FindIndex(region => region.Country == row[1] && region.Name == row[2]);
        var key = PlaceKey.Of(row[2]);
        var (start, length) = towns.Named(System.Text.Encoding.UTF8.GetBytes(key)).GetOffsetAndLength(towns.Count);
        return Enumerable.Range(start, length).FirstOrDefault(town => towns.Region(town).Country == row[1], -1);
    }

    private int FirstNotBefore(string key)
    {
        var (low, high) = (0, _names.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(_names[middle].Key, key) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static IEnumerable<PlaceName> Countries(TownTable towns)
    {
        var parts = towns.Regions.Select(region => (region.Country, PlaceKey.Of(region.Name))).ToHashSet();
        return Atlas.Countries.SelectMany((country, index) => ((IEnumerable<PlaceName>)
        [
            Name(country.Name, PlaceKind.Country, index, NameKind.Own),
            // England is a name of the United Kingdom to a form, and a region here.
            .. country.Aliases.Where(alias => !parts.Contains((country.Code, PlaceKey.Of(alias)))).Select(alias => Name(alias, PlaceKind.Country, index, NameKind.Own)),
            .. towns.CountryNames.GetValueOrDefault(country.Code, []).Select(name => Name(name, PlaceKind.Country, index, NameKind.Other)),
            Name(country.Code, PlaceKind.Country, index, NameKind.Code),
        ]));
    }

    private static IEnumerable<PlaceName> Groups() => Atlas.Groups.SelectMany((group, index) =>
        ((string[])[group.Name, .. group.Aliases]).Select(name => Name(name, PlaceKind.Group, index, NameKind.Own)));

    private static IEnumerable<PlaceName> Regions(TownTable towns) => towns.Regions.SelectMany((region, index) => ((IEnumerable<PlaceName>)
    [
        Name(region.Name, PlaceKind.Region, index, NameKind.Own),
        Name(WithoutItsSort(region.Name), PlaceKind.Region, index, NameKind.Own),
        Name(region.Code, PlaceKind.Region, index, NameKind.Code),
        Name(region.Letters, PlaceKind.Region, index, NameKind.Code),
    ]));

    private static string WithoutItsSort(string region) =>
        ((string[])[" Region", " Province", " Governorate", " Department", " County", " District", " Oblast", " Voivodeship"])
        .Where(sort => region.EndsWith(sort, StringComparison.Ordinal)).Select(sort => region[..^sort.Length]).FirstOrDefault("");

    private static IEnumerable<PlaceName> Former(TownTable towns) =>
        towns.FormerNames.Select(former => Name(former.Name, PlaceKind.Town, former.Town, NameKind.Other));

    private static IEnumerable<PlaceName> ByHand(TownTable towns) =>
        from row in Rows()
        let index = IndexOf(towns, row)
        where index >= 0
        let kind = row[0] is "region" ? PlaceKind.Region : PlaceKind.Town
        let own = PlaceKey.Of(row[2])
        from name in row[3].Split('|')
        select Name(name, kind, index, PlaceKey.Of(name) == own ? NameKind.Own : IsCode(name, kind) ? NameKind.Code : NameKind.Other);

    private static bool IsCode(string name, PlaceKind kind) =>
        kind is PlaceKind.Region && name.Length <= 3 && name.All(char.IsAsciiLetterUpper);

    /// <summary>Who has no ü writes Muenchen, not Munchen.</summary>
    private static IEnumerable<PlaceName> WithUmlautsSpeltOut(PlaceName name)
    {
        yield return name;
        var spelt = PlaceKey.Of(Umlauts.SpeltOut(name.Spelling));
        if (spelt != name.Key)
            yield return name with { Key = spelt };
    }

    private static PlaceName Name(string name, PlaceKind kind, int index, NameKind nameKind) => new("", name, kind, index, nameKind);
}
