namespace JobBoard.Geography;

/// <summary>
/// Which place is meant by a name that several bear. A country or group by its own name always; else the one with the most
/// people, where a capital counts fifteenfold, a region named after its town counts partly for the town, another name
/// counts half, a code little, accents that were typed tenfold, and the board's own country twentyfold.
/// So "Georgia" is the country, "New York", "Berlin" and "Washington" towns, "Québec" and "Ontario" the provinces.
/// </summary>
internal sealed class PlaceWeight(PlaceBook book, string typed, string? home)
{
    private const double Certain = 1e15;
    private const double Capital = 15;
    private const double Seat = 0.2;
    private const double NamedAfterSeat = 0.3;
    private const double Other = 0.5;
    private const double CountryCode = 0.05;
    private const double RegionCode = 0.001;
    private const double Accents = 10;
    private const double Home = 20;
    private const int ShortestBeginning = 5;

    private readonly bool _hasAccents = typed.Any(letter => letter > 127 && char.IsLetter(letter));

    /// <summary>The places with this key that are meant, and their weights.</summary>
    public Dictionary<Place, double> Of(string key, string name, Func<Place, bool> isMeant)
    {
        var places = new Dictionary<Place, double>();
        var names = book.Names.Named(key);
        var (start, count) = book.TownsNamed(key);
        for (var town = start; town < start + count; town++)
        {
            var place = new Place(PlaceKind.Town, town);
            if (isMeant(place))
                places[place] = People(place) * Spelling(book.Towns.Name(town), name);
        }
        foreach (var one in names)
        {
            var place = new Place(one.Kind, one.Index);
            if (isMeant(place))
                places[place] = Math.Max(places.GetValueOrDefault(place), People(place) * Strength(one) * Spelling(one.Spelling, name));
        }
        foreach (var region in names.ToArray().Where(one => one is { Kind: PlaceKind.Region, NameKind: NameKind.Own }).Select(one => one.Index).Distinct())
            GiveSeat(region, places);
        foreach (var place in places.Keys.Where(place => home is not null && book.CountryOf(place) == home))
            places[place] *= Home;
        return places;
    }

    /// <summary>The towns whose names go on after this one, as Bad Homburg vor der Höhe.</summary>
    public Dictionary<Place, double> OfLonger(string key) => key.Length < ShortestBeginning ? [] : book.TownsBeginning(key + " ")
        .Select(town => new Place(PlaceKind.Town, town)).ToDictionary(place => place, People);

    private double People(Place place) =>
        Math.Max(book.Population(place), 1d) * (place.Kind is PlaceKind.Town && book.Towns.IsCapital(place.Index) ? Capital : 1);

    private static double Strength(PlaceName name) => name switch
    {
        { Kind: PlaceKind.Group } or { Kind: PlaceKind.Country, NameKind: NameKind.Own } => Certain,
        { Kind: PlaceKind.Country, NameKind: NameKind.Code } => CountryCode,
        { NameKind: NameKind.Code } => RegionCode,
        { NameKind: NameKind.Other } => Other,
        _ => 1,
    };

    private double Spelling(string own, string name) =>
        _hasAccents && own.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase) ? Accents : 1;

    private void GiveSeat(int region, Dictionary<Place, double> places)
    {
        var itself = new Place(PlaceKind.Region, region);
        var seats = places.Keys.Where(place => place.Kind is PlaceKind.Town && book.Towns.RegionIndex(place.Index) == region);
        if (!places.TryGetValue(itself, out var weight) || !seats.Any())
            return;
        var seat = seats.MaxBy(place => places[place]);
        places[seat] += Seat * weight;
        places[itself] = NamedAfterSeat * weight;
    }
}
