using System.Collections.Frozen;

namespace JobBoard.Geography;

/// <summary>The countries, their regions and groups that this board knows, by code and by name.</summary>
public static class Atlas
{
    public static IReadOnlyList<Country> Countries { get; } =
        [.. Rows("countries.csv").Select(row => new Country(row[0], row[1], row[2] is "" ? null : row[2], Names(row[3])))];

    public static IReadOnlyList<Region> Regions { get; } =
        [.. Rows("regions.csv").Select(row => new Region(row[0], row[1], row[2]))];

    public static IReadOnlyList<CountryGroup> Groups { get; } =
        [.. Rows("groups.csv").Select(row => new CountryGroup(row[0], row[1], Names(row[2]), row[3].Split(' ')))];

    private static readonly FrozenDictionary<string, Country> CountriesByCode =
        Countries.ToFrozenDictionary(country => country.Code, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Country> CountriesByName =
        ByName(Countries, country => [country.Name, .. country.Aliases]);

    private static readonly FrozenDictionary<string, CountryGroup> GroupsByName =
        ByName(Groups, group => [group.Name, .. group.Aliases]);

    /// <summary>The country with this two-letter code, in either case, or null.</summary>
    public static Country? Country(string? code) => code is null ? null : CountriesByCode.GetValueOrDefault(code);

    /// <summary>The country of this name or alias, in any case, or null.</summary>
    public static Country? CountryNamed(string name) => CountriesByName.GetValueOrDefault(name.Trim());

    /// <summary>The group of this name or alias, in any case, or null.</summary>
    public static CountryGroup? GroupNamed(string name) => GroupsByName.GetValueOrDefault(name.Trim());

    /// <summary>The region with this code in this country, or null.</summary>
    public static Region? Region(string country, string code) =>
        Regions.FirstOrDefault(region => region.Country == country && region.Code == code);

    private static FrozenDictionary<string, T> ByName<T>(IEnumerable<T> all, Func<T, string[]> names) => all
        .SelectMany(one => names(one).Select(name => KeyValuePair.Create(name, one)))
        .DistinctBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static string[] Names(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);

    internal static IEnumerable<string[]> Rows(string file)
    {
        using var stream = typeof(Atlas).Assembly.GetManifestResourceStream(typeof(Atlas), file)
            ?? throw new InvalidOperationException($"The resource {file} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
            yield return line.Split(',');
    }
}
