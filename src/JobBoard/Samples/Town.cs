using System.Globalization;
using JobBoard.Postings;

namespace JobBoard.Samples;

/// <summary>A real town in which invented organizations work.</summary>
internal sealed record Town(string Name, string? Region, Economy Economy, string TimeZone, double Latitude, double Longitude)
{
    public static IReadOnlyList<Town> All { get; } = [.. Rows("towns.csv").Select(row => new Town(
        row[0], row[1] is "" ? null : row[1], Economy.Of(row[2]), row[3], Degrees(row[4]), Degrees(row[5])))];

    public string Country => Economy.Country;

    /// <summary>The towns of the same country, this one among them.</summary>
    public IReadOnlyList<Town> Compatriots => [.. All.Where(town => town.Country == Country)];

    public JobLocation ToLocation() => new()
    {
        Locality = Name,
        Region = Region,
        Country = Country,
        Latitude = Latitude,
        Longitude = Longitude,
    };

    internal static IEnumerable<string[]> Rows(string file) =>
        SampleFiles.Lines(Phrases.Folder, file).Skip(1).Select(line => line.Split(','));

    private static double Degrees(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}

/// <summary>What work is paid in a country, very roughly, and in which language it is done.</summary>
/// <param name="Country">ISO 3166-1 two-letter code.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="MonthlyPay">For full-time work in a trade whose pay is neither high nor low.</param>
/// <param name="Language">ISO 639 code.</param>
internal sealed record Economy(string Country, string Currency, decimal MonthlyPay, string Language)
{
    public static IReadOnlyList<Economy> All { get; } = [.. Town.Rows("economies.csv").Select(row => new Economy(
        row[0], row[1], decimal.Parse(row[2], CultureInfo.InvariantCulture), row[3]))];

    public static Economy Of(string country) => All.Single(economy => economy.Country == country);
}
