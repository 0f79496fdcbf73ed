using JobBoard.Geography;
using JobBoard.Postings;

namespace JobBoard.Samples;

/// <summary>Draws where the work is done, or where one may live while doing it.</summary>
internal static class PlaceDraw
{
    private static readonly CountryGroup Union = Atlas.Groups.Single(group => group.Code is "EU");

    public static Arrangement Arrangement(Dice dice, Trade trade) => dice.Below(100) switch
    {
        < 45 when trade.CanBeRemote => Postings.Arrangement.Remote,
        < 70 when trade.CanBeRemote => Postings.Arrangement.Hybrid,
        < 12 => Postings.Arrangement.Hybrid,
        _ => Postings.Arrangement.OnSite,
    };

    /// <summary>One town, now and then two, of the employer's country.</summary>
    public static IReadOnlyList<Town> Towns(Dice dice, Employer employer) => dice.Below(100) switch
    {
        < 65 => [employer.Town],
        < 93 => [dice.Pick(employer.Town.Compatriots)],
        _ => dice.Pick(employer.Town.Compatriots, 2),
    };

    public static IReadOnlyList<ApplicantLocation> ApplicantLocations(Dice dice, string country)
    {
        var regions = Atlas.Regions.Where(region => region.Country == country).ToList();
        return dice.Below(100) switch
        {
            < 8 => [ApplicantLocation.Anywhere],
            < 40 when Union.Countries.Contains(country) => [.. Union.Countries.Select(member => new ApplicantLocation(member))],
            < 25 when regions is not [] => [.. dice.Pick(regions, 3).Select(region => new ApplicantLocation(country, region.Name))],
            < 60 => [new ApplicantLocation(country)],
            _ => [.. Neighbours(dice, country).Select(one => new ApplicantLocation(one))],
        };
    }

    private static IEnumerable<string> Neighbours(Dice dice, string country) =>
        dice.Pick(Economy.All, dice.Between(1, 4)).Select(economy => economy.Country).Prepend(country).Distinct();
}
