using System.Text;

namespace JobBoard.Geography;

/// <summary>What a person may be about to type.</summary>
internal static class PlaceSuggestions
{
    /// <summary>A region is seldom meant by the letters that begin a city's name too.</summary>
    private const double OfRegion = 0.2;

    private const double OfCapital = 5;
    private const double OfWholeName = 10;
    private const double OfOtherName = 0.1;
    private const double OfAccents = 10;
    private const double OfHome = 20;

    public static IReadOnlyList<GazetteerPlace> For(PlaceBook book, string prefix, int take, string? home)
    {
        if (take < 1)
            return [];
        var key = PlaceKey.Of(prefix);
        var comma = prefix.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0 && PlaceKey.Of(prefix[(comma + 1)..]) is not "")
            return [.. new PlaceReading(book, prefix[..comma], home).Best(int.MaxValue).Where(place => Continues(place, key)).Take(take)];
        // A region and its town may read alike.
        return key is "" ? [] : [.. Largest(book, prefix.Trim(), key, 2 * take, home).Select(book.Shown).DistinctBy(place => place.DisplayName).Take(take)];
    }

    private static bool Continues(GazetteerPlace place, string key) =>
        PlaceKey.Of(place.DisplayName).StartsWith(key, StringComparison.Ordinal)
        || PlaceKey.Of($"{place.Name} {place.RegionCode} {place.Country}").StartsWith(key, StringComparison.Ordinal)
        || PlaceKey.Of($"{place.Name} {Atlas.Country(place.Country)?.Name}").StartsWith(key, StringComparison.Ordinal);

    private static List<Place> Largest(PlaceBook book, string typed, string key, int take, string? home)
    {
        var best = new List<(Place Place, double Weight)>(take + 1);
        var hasAccents = typed.Any(letter => letter > 127);
        var towns = book.Towns.Beginning(Encoding.UTF8.GetBytes(key));
        var whole = book.Towns.Named(Encoding.UTF8.GetBytes(key)).End.Value;
        var populations = book.Towns.Populations;
        var most = OfCapital * (hasAccents ? OfAccents : 1) * (home is null ? 1 : OfHome);
        var fewest = -1d;
        for (var town = towns.Start.Value; town < towns.End.Value; town++)
        {
            // Most of the thousands that begin with a letter are passed here.
            if (populations[town] <= fewest && town >= whole)
                continue;
            var place = new Place(PlaceKind.Town, town);
            var spelling = hasAccents && book.Towns.Name(town).StartsWith(typed, StringComparison.OrdinalIgnoreCase) ? OfAccents : 1;
            Offer(best, take, place, Weight(book, place, home) * spelling * (town < whole ? OfWholeName : 1));
            fewest = best.Count == take ? best[^1].Weight / most - 1 : -1;
        }
        foreach (var name in book.Names.Beginning(key))
        {
            var place = new Place(name.Kind, name.Index);
            if (name.NameKind is NameKind.Code)
                continue;
            var strength = name.NameKind is NameKind.Other ? OfOtherName : 1;
            var spelling = hasAccents && name.Spelling.StartsWith(typed, StringComparison.OrdinalIgnoreCase) ? OfAccents : 1;
            Offer(best, take, place, Weight(book, place, home) * strength * spelling * (name.Key.Length == key.Length ? OfWholeName : 1));
        }
        return [.. best.Select(one => one.Place)];
    }

    private static double Weight(PlaceBook book, Place place, string? home)
    {
        var kind = place.Kind switch
        {
            PlaceKind.Region => OfRegion,
            PlaceKind.Town when book.Towns.IsCapital(place.Index) => OfCapital,
            _ => 1,
        };
        return (book.Population(place) + 1d) * kind * (home is not null && book.CountryOf(place) == home ? OfHome : 1);
    }

    private static void Offer(List<(Place Place, double Weight)> best, int take, Place place, double weight)
    {
        if (best.Count == take && weight <= best[^1].Weight)
            return;
        var before = best.FindIndex(one => one.Place == place);
        if (before >= 0 && best[before].Weight >= weight)
            return;
        if (before >= 0)
            best.RemoveAt(before);
        var at = best.FindIndex(one => one.Weight < weight);
        best.Insert(at < 0 ? best.Count : at, (place, weight));
        if (best.Count > take)
            best.RemoveAt(take);
    }
}
