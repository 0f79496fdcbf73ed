using JobBoard.Geography;
using JobBoard.Postings;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Shared.Facts;

public static class PlaceWords
{
    /// <summary>How many countries a line names before it counts the rest.</summary>
    private const int Named = 3;

    /// <summary>A group of fewer members is told by their names, which say more.</summary>
    private const int LargeGroup = 6;

    extension(IStringLocalizer<Words> words)
    {
        /// <summary>The word for where the work is done; null when the notice has not said it.</summary>
        public string? Arrangement(Arrangement? arrangement) => arrangement switch
        {
            Postings.Arrangement.OnSite => words["OnSite"].Value,
            Postings.Arrangement.Hybrid => words["Hybrid"].Value,
            Postings.Arrangement.Remote => words["Remote"].Value,
            null => null,
        };

        /// <summary>Where the work is, in one line; null when nothing is known.</summary>
        public string? Place(Arrangement? arrangement, IReadOnlyList<JobLocation> locations, IReadOnlyList<ApplicantLocation> areas)
        {
            if (arrangement is Postings.Arrangement.Remote)
                return areas is [] ? words["Remote"] : words["RemoteFrom", words.FirstOf(words.Areas(areas))];
            if (locations is [])
                return words.Arrangement(arrangement);
            var place = words.FirstOf([.. locations.Select(Town).Distinct()]);
            return arrangement is Postings.Arrangement.Hybrid ? words["HybridIn", place] : place;
        }

        /// <summary>The areas in which an applicant may live, large groups of countries by their own name.</summary>
        public IReadOnlyList<string> Areas(IReadOnlyList<ApplicantLocation> areas)
        {
            if (areas.Contains(ApplicantLocation.Anywhere))
                return [words["Anywhere"]];
            var groups = LargeGroups(areas);
            var grouped = groups.SelectMany(group => group.Countries).ToHashSet();
            var others = areas.Where(area => area.Region is not null || !grouped.Contains(area.Country));
            return [.. others.Select(AreaName), .. groups.Select(group => group.Name)];
        }

        private string FirstOf(IReadOnlyList<string> places) => places.Count > Named
            ? words["AndMore", words.List([.. places.Take(Named - 1)]), places.Count - (Named - 1)]
            : words.List(places);
    }

    /// <summary>The names of the countries that stand behind the groups of <see cref="Areas"/>; none when there is no group.</summary>
    public static IReadOnlyList<string> CountriesInGroups(IReadOnlyList<ApplicantLocation> areas) =>
        [.. LargeGroups(areas).SelectMany(group => group.Countries).Distinct().Select(CountryName)];

    /// <summary>An address in one line, as far as it is known.</summary>
    public static string Address(JobLocation place)
    {
        string?[] parts = [place.Street, place.Locality, place.Region, place.PostalCode, CountryName(place.Country)];
        return string.Join(", ", parts.OfType<string>().Select(Languages.Isolated));
    }

    public static string AreaName(ApplicantLocation area) =>
        area.Region is { } region ? $"{region}, {CountryName(area.Country)}" : CountryName(area.Country);

    private static string Town(JobLocation place) =>
        place.Locality is { } locality ? $"{Languages.Isolated(locality)}, {CountryName(place.Country)}" : CountryName(place.Country);

    private static string CountryName(string code) => Atlas.Country(code)?.Name ?? code;

    private static List<CountryGroup> LargeGroups(IReadOnlyList<ApplicantLocation> areas)
    {
        var countries = areas.Where(area => area.Region is null).Select(area => area.Country).ToHashSet();
        var groups = new List<CountryGroup>();
        foreach (var group in Atlas.Groups.Where(one => one.Countries.Count >= LargeGroup).OrderByDescending(one => one.Countries.Count))
        {
            if (!group.Countries.All(countries.Contains))
                continue;
            groups.Add(group);
            countries.ExceptWith(group.Countries);
        }
        return groups;
    }
}
