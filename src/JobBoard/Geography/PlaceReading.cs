using System.Text.RegularExpressions;

namespace JobBoard.Geography;

/// <summary>
/// Reads a typed text as a place, with what it lies in after a comma or as last words: "Detroit, MI", "Paris TX".
/// Of several places with the name the heaviest comes first; <see cref="PlaceWeight"/> has the rule.
/// </summary>
internal sealed partial class PlaceReading(PlaceBook book, string typed, string? home)
{
    private const int MostParts = 5;
    private const int MostWords = 12;
    private const int MostWordsOfPart = 5;

    private readonly PlaceWeight _weight = new(book, typed, home);

    public IReadOnlyList<GazetteerPlace> Best(int take)
    {
        var places = Read(typed);
        if (places.Count is 0 && Nearby().Match(typed) is { Success: true } near)
            places = Read(typed[near.Length..]);
        return [.. places.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Index).Take(Math.Max(take, 0)).Select(pair => book.Shown(pair.Key))];
    }

    /// <summary>The key of a name, and those of other ways in which the same name is written.</summary>
    public static IEnumerable<string> Variants(string name)
    {
        var key = PlaceKey.Of(name);
        if (key is "")
            yield break;
        yield return key;
        var words = key.Split(' ');
        var swapped = string.Join(' ', words.Select(Swapped));
        if (swapped != key)
            yield return swapped;
        // A postal code or the number of a district.
        var bare = string.Join(' ', words.Where(word => !word.Any(char.IsAsciiDigit) && word is not "cedex"));
        if (bare != key && bare is not "")
            yield return bare;
        // Koeln, Duesseldorf: an oe or ue that stands for one letter.
        var folded = key.Replace("ae", "a", StringComparison.Ordinal).Replace("oe", "o", StringComparison.Ordinal).Replace("ue", "u", StringComparison.Ordinal);
        if (folded != key)
            yield return folded;
    }

    private static string Swapped(string word) => word switch
    {
        "st" => "saint",
        "saint" => "st",
        "ste" => "sainte",
        "sainte" => "ste",
        "ft" => "fort",
        "fort" => "ft",
        "mt" => "mount",
        "mount" => "mt",
        _ => word,
    };

    private Dictionary<Place, double> Read(string text)
    {
        var parts = text.Split([',', ';', '(', ')', '،', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(part => PlaceKey.Of(part) is not "").ToList();
        return parts switch
        {
            [] or { Count: > MostParts } => [],
            [var whole] => Whole(whole),
            [var name, .. var around] => Within(name, [.. around]),
        };
    }

    private Dictionary<Place, double> Whole(string text)
    {
        var places = Named(text, _ => true);
        if (places.Count is 0 && PlaceKey.Of(text).Split(' ') is { Length: > 1 and <= MostWords } words)
            places = ByLastWords(words, []);
        return places.Count is 0 ? _weight.OfLonger(PlaceKey.Of(text)) : places;
    }

    /// <summary>The most last words first, so that "Vitoria Espirito Santo" is not read as a place in some Santo.</summary>
    private Dictionary<Place, double> ByLastWords(string[] words, IReadOnlyList<HashSet<Place>> around)
    {
        for (var count = Math.Min(words.Length - 1, MostWordsOfPart); count > 0; count--)
        {
            if (Areas(string.Join(' ', words[^count..])) is not { Count: > 0 } areas)
                continue;
            List<HashSet<Place>> all = [.. around, areas];
            var places = Named(string.Join(' ', words[..^count]), place => all.All(one => LiesIn(place, one)));
            if (places.Count is 0 && around is [] && words.Length - count > 1)
                places = ByLastWords(words[..^count], all);
            if (places.Count > 0)
                return places;
        }
        return [];
    }

    private Dictionary<Place, double> Within(string name, string[] around)
    {
        var areas = around.Select(part => Areas(PlaceKey.Of(part))).ToList();
        var known = areas.Where(one => one.Count > 0).ToList();
        // "Dublin, Co. Dublin, Ireland": a county that is not known does no harm where the country is.
        return known is [] || areas is [.., { Count: 0 }] ? [] : Named(name, place => known.All(one => LiesIn(place, one)));
    }

    private HashSet<Place> Areas(string key)
    {
        var areas = new HashSet<Place>();
        foreach (var name in book.Names.Named(key))
        {
            if (name.Kind is PlaceKind.Country or PlaceKind.Region)
                areas.Add(new Place(name.Kind, name.Index));
        }
        return areas;
    }

    private bool LiesIn(Place place, HashSet<Place> areas) => place.Kind is PlaceKind.Town or PlaceKind.Region
        && (place.Kind is PlaceKind.Town && areas.Contains(new Place(PlaceKind.Region, book.Towns.RegionIndex(place.Index)))
            || book.CountryOf(place) is { } country && areas.Contains(new Place(PlaceKind.Country, book.CountryIndex(country))));

    /// <summary>The places of this name with their weights; another way of writing it only where the first finds none.</summary>
    private Dictionary<Place, double> Named(string name, Func<Place, bool> isMeant)
    {
        foreach (var key in Variants(name))
        {
            var places = _weight.Of(key, name, isMeant);
            if (places.Count > 0)
                return places;
        }
        return [];
    }

    [GeneratedRegex(@"^\s*(?:near|around|close to|in der nähe von|in|at|près de|pres de|autour de|à|a|en|bei|nahe|um|cerca de|perto de|em|vicino a|presso)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex Nearby();
}
