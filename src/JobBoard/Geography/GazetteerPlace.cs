namespace JobBoard.Geography;

public enum PlaceKind
{
    Country,
    Region,
    Town,
    Group,
}

/// <summary>A place of the gazetteer, as pages name it.</summary>
/// <param name="Name">Its name without what it lies in.</param>
/// <param name="Region">The name of the first-level part that a town lies in, or of the region itself; null if unknown.</param>
/// <param name="RegionCode">That region's code where the <see cref="Atlas"/> has one, such as <c>MI</c>.</param>
/// <param name="Country">ISO 3166-1 two-letter code in capitals; null for a group.</param>
/// <param name="Point">Where a town lies; null for what is too large to be near.</param>
/// <param name="Population">People in the town, or in all towns of a region or country; 0 if unknown.</param>
/// <param name="Slug">The last segment of its address: lower-case ASCII, unlike that of every other place.</param>
/// <param name="Group">The code of a group of countries in the <see cref="Atlas"/>.</param>
public sealed record GazetteerPlace(
    PlaceKind Kind, string Name, string? Region, string? RegionCode, string? Country, GeoPoint? Point, long Population,
    string Slug, string? Group = null)
{
    /// <summary>Its name with what it lies in: "Detroit, Michigan, United States".</summary>
    public string DisplayName => Kind switch
    {
        PlaceKind.Town when Region is not null && Region != Name => $"{Name}, {Region}, {CountryName}",
        PlaceKind.Town or PlaceKind.Region => $"{Name}, {CountryName}",
        PlaceKind.Country or PlaceKind.Group => Name,
    };

    private string? CountryName => Atlas.Country(Country)?.Name;
}
