using System.Text.RegularExpressions;
using JobBoard.Geography;
using JobBoard.Postings;

namespace JobBoard.Importing.Words;

/// <summary>Reads in which countries a remote worker may live.</summary>
internal static partial class AreaWords
{
    /// <summary>What one name stands for: a country, the members of a group, a region, or anywhere; empty when unknown.</summary>
    /// <param name="sameAs">The page that the notice gives for the area; kept for a country, not for a group's members.</param>
    public static (IReadOnlyList<ApplicantLocation> Areas, string? Warning) Of(string name, string? sameAs = null)
    {
        name = name.Trim(' ', '.', ',', ';', '(', ')');
        if (Anywhere().IsMatch(name))
            return ([ApplicantLocation.Anywhere], null);
        if (CountryOf(name) is { } country)
            return ([new ApplicantLocation(country.Code, SameAs: sameAs)], null);
        if (Atlas.GroupNamed(name) is { } group)
            return ([.. group.Countries.Select(code => new ApplicantLocation(code))], $"\"{name}\" became its {group.Countries.Count} countries.");
        return RegionOf(name) is { } region ? ([new ApplicantLocation(region.Country, region.Name, sameAs)], null) : ([], null);
    }

    /// <summary>The areas of a list in words; what no name fits is told by <paramref name="unknown"/>.</summary>
    public static IReadOnlyList<ApplicantLocation> AllOf(string value, Action<string> warn, Action<string> unknown)
    {
        var all = new List<ApplicantLocation>();
        foreach (var name in Several().Split(Preface().Replace(value, "")).Where(name => !string.IsNullOrWhiteSpace(name)))
        {
            var (areas, warning) = Of(Article().Replace(name.Trim(), ""));
            all.AddRange(areas);
            if (warning is not null)
                warn(warning);
            if (areas is [])
                unknown(name.Trim());
        }
        return [.. all.DistinctBy(area => (area.Country, area.Region))];
    }

    /// <summary>The areas that a title says in brackets, "(Remote, UK only)", when they are all known.</summary>
    public static IEnumerable<Reading<IReadOnlyList<ApplicantLocation>>> InTitle(Reading<string> title)
    {
        var warnings = new List<string>();
        var isSure = true;
        if (Limited().Match(title.Value) is not { Success: true } match || AllOf(match.Groups["areas"].Value, warnings.Add, _ => isSure = false) is not { Count: > 0 } areas || !isSure)
            yield break;
        yield return new Reading<IReadOnlyList<ApplicantLocation>>(areas, title.Quote, warnings is [] ? null : string.Join(' ', warnings));
    }

    /// <summary>The areas in a running text: of sentences about where a person must or may live.</summary>
    public static IEnumerable<Reading<IReadOnlyList<ApplicantLocation>>> Find(Prose prose)
    {
        foreach (var sentence in prose.Sentences)
        {
            if (Living().Match(sentence.Text) is not { Success: true } match)
                continue;
            var warnings = new List<string>();
            var isSure = true;
            var areas = AllOf(match.Groups["areas"].Value, warnings.Add, _ => isSure = false);
            if (!isSure || areas is [])
                continue;
            var warning = warnings is [] ? null : string.Join(' ', warnings);
            yield return new Reading<IReadOnlyList<ApplicantLocation>>(areas, new Quote(sentence.Text, sentence.Line), warning);
        }
    }

    /// <summary>"Michigan, USA".</summary>
    private static Region? RegionOf(string name) =>
        name.Split(',') is [var region, var country] && CountryOf(country) is { } whole
            ? Atlas.Regions.FirstOrDefault(one => one.Country == whole.Code && one.Name.Equals(region.Trim(), StringComparison.OrdinalIgnoreCase))
            : null;

    private static Country? CountryOf(string name) =>
        Atlas.CountryNamed(name) ?? (name.Trim().Length is 2 ? Atlas.Country(name.Trim()) : null);

    [GeneratedRegex(@"^(?:anywhere(?: in the world)?|world ?wide|global(?:ly)?|everywhere)$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Anywhere();

    [GeneratedRegex(@"\s*[,;|/]\s*(?:and\s+|or\s+)?|\s+(?:and|or|et|ou|und|oder|y|e)\s+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Several();

    [GeneratedRegex(@"^\s*(?:fully\s+)?(?:remote|remoto|télétravail)\b\s*[:,–(-]*\s*|\s*\bonly\b\)?\s*$|\)\s*$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Preface();

    [GeneratedRegex(@"[(\[](?<areas>(?:fully )?remote\b[^()\[\]]{2,80})[)\]]", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Limited();

    [GeneratedRegex(@"^(?:the|anyone in|residents of|in)\s+(?!Gambia|Bahamas)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Article();

    [GeneratedRegex(
        @"\b(?:you|applicants?|candidates?)\s+(?:must|can|may|should|need to|have to)\s+(?:be\s+)?(?:based|located|live|reside|resident|living)\s+(?:in\s+)?(?<areas>anywhere(?=[\s.,;!]|$)|[^.;]{2,120}?)(?=[.;]|$)|\bopen to (?:applicants|candidates|people|residents)(?: living| based| who live)?\s+(?:in|from|of)\s+(?<areas>[^.;]{2,120}?)(?=[.;]|$)",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Living();
}
