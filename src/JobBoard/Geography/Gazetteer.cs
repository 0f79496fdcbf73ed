namespace JobBoard.Geography;

/// <summary>
/// Countries, regions, towns and groups of countries by the names that people type, and where towns lie. Read from the
/// assembly at its first use; never asks a network.
/// </summary>
public static class Gazetteer
{
    /// <summary>What the licences of the data ask a page to say.</summary>
    public const string Credit = "Places: GeoNames (geonames.org), CC BY 4.0. Names of countries: Unicode CLDR.";

    public const string CreditUrl = "https://www.geonames.org/";

    /// <summary>A longer text is no place, and is not looked at.</summary>
    public const int MaxLength = 200;

    private static readonly Lazy<PlaceBook> Book = new(() => new PlaceBook(TownTable.Read()));

    internal static PlaceBook Places => Book.Value;

    /// <summary>How many towns it knows.</summary>
    public static int Towns => Places.Towns.Count;

    /// <summary>The best reading of what somebody typed, such as "Detroit, MI", "near Köln" or "EU"; null if there is none.</summary>
    /// <param name="home">The code of the board's country, whose places are meant unless others are far larger.</param>
    public static GazetteerPlace? Find(string? typed, string? home = null) => FindAll(typed, 1, home) is [var best] ? best : null;

    /// <summary>Its readings, the likeliest first.</summary>
    public static IReadOnlyList<GazetteerPlace> FindAll(string? typed, int take, string? home = null) =>
        typed is null or { Length: > MaxLength } ? [] : new PlaceReading(Places, typed, home).Best(take);

    /// <summary>The place with this slug, exactly as <see cref="GazetteerPlace.Slug"/> gives it, or null.</summary>
    public static GazetteerPlace? BySlug(string? slug) => slug is null or { Length: > MaxLength } ? null : Places.BySlug(slug);

    /// <summary>Places of which a name begins so, the largest first; after a comma, those that what follows leaves.</summary>
    public static IReadOnlyList<GazetteerPlace> Suggest(string? prefix, int take, string? home = null) =>
        prefix is null or { Length: > MaxLength } ? [] : PlaceSuggestions.For(Places, prefix, Math.Min(take, 50), home);

    /// <summary>The country with this ISO 3166-1 code in capitals, or null.</summary>
    public static GazetteerPlace? Country(string code) =>
        Places.CountryIndex(code) is >= 0 and var index ? Places.Shown(new Place(PlaceKind.Country, index)) : null;

    /// <summary>
    /// The town that a posting's address names, or null. A region that is known must be the town's; without one, a name
    /// that several towns of the country share means none of them, unless one is far larger.
    /// </summary>
    public static GazetteerPlace? Locate(string? locality, string? region, string country) =>
        locality is { Length: <= MaxLength } ? Places.Locate(locality, region, country) : null;

    /// <summary>Where the town of <see cref="Locate"/> lies.</summary>
    public static GeoPoint? Point(string? locality, string? region, string country) => Locate(locality, region, country)?.Point;

    /// <summary>The region of a country by its name, another name or its code, or null.</summary>
    public static GazetteerPlace? Region(string? region, string country) =>
        region is { Length: <= MaxLength } && Places.RegionsNamed(PlaceKey.Of(region), country) is [var index, ..] ? Places.Region(index) : null;
}
