using JobBoard.Geography;
using JobBoard.Postings;
using JobBoard.Text;
using static JobBoard.Structured.FindingLevel;

namespace JobBoard.Structured.Rules;

/// <summary>Section 8: where the work is, or where a remote worker may live.</summary>
internal static class PlaceRules
{
    private const string Places = nameof(PostingDetails.Locations);
    private const string Areas = nameof(PostingDetails.ApplicantLocations);

    public static IEnumerable<Finding> Check(Candidate candidate)
    {
        var details = candidate.Details;
        var isRemote = details.Arrangement is Arrangement.Remote;
        if (details.Locations.Count is 0 && !isRemote)
            yield return new("JP-60", Error, Places, "Say where the work is, or that it is remote.");
        if (isRemote && details.ApplicantLocations.Count is 0)
            yield return new("JP-66", Error, Areas, "Say in which countries a remote worker may live.");
        if (!isRemote && details.ApplicantLocations.Count > 0)
            yield return new("JP-68", Warning, Areas, "Countries in which applicants may live are shown for remote jobs only.");
        foreach (var finding in details.Locations.SelectMany(CheckPlace).Concat(CheckAreas(details.ApplicantLocations)))
            yield return finding;
    }

    private static IEnumerable<Finding> CheckPlace(JobLocation place)
    {
        string?[] parts = [place.Street, place.Locality, place.Region, place.PostalCode];
        if (parts.Any(part => part is not null && !PlaceholderRules.IsPlaceholder(part) && HasStraySigns(part)))
            yield return new("JP-61", Error, Places, "Remove commas, blanks and line breaks from around the parts of the address.");
        if (string.IsNullOrWhiteSpace(place.Country))
            yield return new("JP-62", Error, Places, "Say in which country the place is.");
        else if (Atlas.Country(place.Country)?.Code != place.Country)
            yield return new("JP-63", Error, Places, $"\"{place.Country}\" is not a country's two-letter code in capitals, such as SN.");
        if (place.Locality is null)
            yield return new("JP-64", Note, Places, "Name the town too if the work has one; a country alone is thin.");
    }

    private static bool HasStraySigns(string part) => part.Trim(' ', ',', ';', '/', '\u00A0') != part || part.Any(char.IsControl);

    private static IEnumerable<Finding> CheckAreas(IReadOnlyList<ApplicantLocation> areas)
    {
        if (areas.Any(area => area != ApplicantLocation.Anywhere && Atlas.Country(area.Country)?.Code != area.Country))
            yield return new("JP-70", Error, Areas, "Each area needs the two-letter code of a country; a group of countries is its members.");
        if (areas.DistinctBy(area => (area.Country, area.Region)).Count() != areas.Count)
            yield return new("JP-71", Warning, Areas, "An area stands twice in the list; name it once.");
        else if (areas.Count > 1 && areas.Contains(ApplicantLocation.Anywhere))
            yield return new("JP-71", Warning, Areas, "\"Anywhere\" holds the other areas; choose either it or them.");
        if (areas.Any(area => area.SameAs is not null && !WebAddress.IsPage(area.SameAs)))
            yield return new("JL-13", Error, Areas, "The page that identifies an area must be a whole address.");
        if (areas.Contains(ApplicantLocation.Anywhere))
            yield return new("JP-66", Note, Areas, "\"Anywhere\" is sent as all countries; name those in which you can really employ.");
    }
}
