using JobBoard.Postings;

namespace JobBoard.Web.Admin.Postings;

/// <summary>Lists: places, areas, languages.</summary>
internal sealed partial class FormFields
{
    public IReadOnlyList<JobLocation> Locations()
    {
        var rows = form.Places.Where(row => !row.IsBlank).ToList();
        // Row by row, so that a place that was left alone keeps its point.
        var known = stored.Locations.Zip(before.Places).ToList();
        var places = new List<JobLocation>();
        foreach (var row in rows)
        {
            var at = known.FindIndex(one => Same(one.Second, row));
            if (at >= 0)
            {
                places.Add(known[at].First);
                known.RemoveAt(at);
            }
            else if (Place(row) is { } place)
            {
                places.Add(place);
            }
        }
        return places.SequenceEqual(stored.Locations) ? stored.Locations : places;
    }

    public IReadOnlyList<ApplicantLocation> ApplicantLocations()
    {
        if (Same(form.ApplicantLocations, before.ApplicantLocations))
            return stored.ApplicantLocations;
        var areas = AreaText.Read(form.ApplicantLocations, out var unknown);
        if (unknown.Count > 0)
            Wrong(nameof(form.ApplicantLocations), words["AreaUnknown", string.Join("”, “", unknown)]);
        return [.. areas.Select(area => stored.ApplicantLocations.FirstOrDefault(one => one with { SameAs = null } == area) ?? area)];
    }

    public IReadOnlyList<LanguageSkill> Languages()
    {
        var rows = form.Languages.Where(row => !row.IsBlank).ToList();
        if (rows.Count == before.Languages.Count && rows.Zip(before.Languages).All(pair => Same(pair.First, pair.Second)))
            return stored.Languages;
        return [.. rows.Select(Language).OfType<LanguageSkill>()];
    }

    private JobLocation? Place(PlaceRow row)
    {
        var country = AreaText.Country(row.Country);
        if (country is null)
        {
            var key = string.IsNullOrWhiteSpace(row.Country) ? "CountryMissing" : "CountryUnknown";
            Wrong($"{nameof(form.Places)}[{form.Places.IndexOf(row)}].{nameof(row.Country)}", words[key, row.Country ?? ""]);
            return null;
        }
        return new JobLocation
        {
            Street = Line(row.Street),
            Locality = Line(row.Locality),
            Region = Line(row.Region),
            PostalCode = Line(row.PostalCode),
            Country = country.Code,
            IsPreferred = row.IsPreferred is "true",
        };
    }

    private LanguageSkill? Language(LanguageRow row)
    {
        if (Web.Shared.Languages.Find(row.Language ?? "") is { } language)
            return new LanguageSkill(language, Line(row.Level), row.Need is LanguageNeed.Welcome);
        Wrong($"{nameof(form.Languages)}[{form.Languages.IndexOf(row)}].{nameof(row.Language)}", words["LanguageUnknown", row.Language ?? ""]);
        return null;
    }

    private static bool Same(PlaceRow one, PlaceRow other) =>
        Same(one.Street, other.Street) && Same(one.Locality, other.Locality) && Same(one.Region, other.Region)
        && Same(one.PostalCode, other.PostalCode) && Same(one.Country, other.Country) && Same(one.IsPreferred, other.IsPreferred);

    private static bool Same(LanguageRow one, LanguageRow other) =>
        Same(one.Language, other.Language) && Same(one.Level, other.Level) && Same(one.Need, other.Need);
}
