namespace JobBoard.Geography;

/// <summary>A first-level part of a country, with or without a code that the <see cref="Atlas"/> knows.</summary>
/// <param name="Own">Its code at GeoNames, unique in the country; empty for the towns of a country that stand in none.</param>
/// <param name="Code">Its code in the <see cref="Atlas"/>, or empty.</param>
/// <param name="Letters">Its code at GeoNames where that is one people write, such as <c>GE</c> for Geneva, or empty.</param>
/// <param name="First">The point from which those of its towns are counted, in thousandths of a degree.</param>
internal sealed record TownRegion(
    string Country, string Own, string Code, string Letters, string Name, (int Latitude, int Longitude) First)
{
    public long Population { get; set; }
}
