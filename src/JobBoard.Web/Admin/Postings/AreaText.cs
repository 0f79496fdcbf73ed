using JobBoard.Geography;
using JobBoard.Postings;

namespace JobBoard.Web.Admin.Postings;

/// <summary>Areas as one line of text: "Senegal, EU, California (US)", or "anywhere".</summary>
internal static class AreaText
{
    /// <summary>A smaller group is told by its countries.</summary>
    private const int LargeGroup = 6;

    private static readonly string[] Anywhere = [ApplicantLocation.AnywhereCode, "worldwide", "everywhere"];

    public static string Of(IReadOnlyList<ApplicantLocation> areas)
    {
        var countries = areas.Where(area => area.Region is null).Select(area => area.Country).ToHashSet();
        var names = new List<string>();
        foreach (var group in Atlas.Groups.Where(one => one.Countries.Count >= LargeGroup).OrderByDescending(one => one.Countries.Count))
        {
            if (!group.Countries.All(countries.Contains))
                continue;
            names.Add(group.Name);
            countries.ExceptWith(group.Countries);
        }
        names.AddRange(areas.Where(area => area.Region is not null || countries.Contains(area.Country)).Select(Name));
        return string.Join(", ", names);
    }

    /// <param name="unknown">What names no area that the board knows.</param>
    public static IReadOnlyList<ApplicantLocation> Read(string? typed, out IReadOnlyList<string> unknown)
    {
        var areas = new List<ApplicantLocation>();
        var wrong = new List<string>();
        foreach (var name in (typed ?? "").Split([',', ';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Find(name) is [_, ..] found)
                areas.AddRange(found);
            else
                wrong.Add(name);
        }
        unknown = wrong;
        return [.. areas.Distinct()];
    }

    /// <summary>The country of this code or name.</summary>
    public static Country? Country(string? typed) =>
        typed?.Trim() is { } said ? Atlas.Country(said) ?? Atlas.CountryNamed(said) : null;

    private static List<ApplicantLocation> Find(string name)
    {
        if (Anywhere.Contains(name, StringComparer.OrdinalIgnoreCase))
            return [ApplicantLocation.Anywhere];
        if (Country(name) is { } country)
            return [new ApplicantLocation(country.Code)];
        if (Atlas.GroupNamed(name) is { } group)
            return [.. group.Countries.Select(code => new ApplicantLocation(code))];
        var open = name.LastIndexOf('(');
        if (open <= 0 || name[^1] is not ')' || Country(name[(open + 1)..^1]) is not { } whole)
            return [];
        var region = name[..open].Trim();
        return [new ApplicantLocation(whole.Code, Atlas.Region(whole.Code, region)?.Name ?? region)];
    }

    private static string Name(ApplicantLocation area)
    {
        if (area.Country is ApplicantLocation.AnywhereCode)
            return area.Country;
        return area.Region is { } region ? $"{region} ({area.Country})" : Atlas.Country(area.Country)?.Name ?? area.Country;
    }
}
