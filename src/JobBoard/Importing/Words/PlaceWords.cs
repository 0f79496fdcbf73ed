using System.Text.RegularExpressions;
using JobBoard.Geography;
using JobBoard.Postings;

namespace JobBoard.Importing.Words;

/// <summary>Reads where the work is. A town without its country is no place yet.</summary>
internal static partial class PlaceWords
{
    /// <summary>The place that a value names; null when it names no country.</summary>
    public static JobLocation? Of(string value)
    {
        var isPreferred = Loose().IsMatch(value);
        var words = Arrangement().Replace(Loose().Replace(value, ""), "");
        if (Bracketed().Match(words) is { Success: true } code)
            words = $"{code.Groups["before"].Value}, {code.Groups["inside"].Value}";
        var parts = words.Split(',').Select(part => part.Trim(' ', '.', '(', ')', '-', '–', ';')).Where(part => part.Length > 0).ToList();
        return Named(parts) is { } place ? place with { IsPreferred = isPreferred } : null;
    }

    /// <summary>The places of a text that names several, parted by semicolons, slashes, bars or "or".</summary>
    public static IReadOnlyList<JobLocation> AllOf(string value)
    {
        var parts = Listed().Split(Arrangement().Replace(value, "").Trim(' ', '(', ')', ':')).Where(part => part.Length > 0).ToList();
        var isList = parts.Count > 1 && (parts.TrueForAll(part => Atlas.CountryNamed(part) is not null) || (parts.Count > 2 && parts.TrueForAll(IsRegion)));
        IEnumerable<string> names = isList ? parts : Several().Split(value);
        return [.. names.Select(Of).OfType<JobLocation>().Distinct()];
    }

    /// <summary>The places of work in a running text; where a team or a head office sits is none.</summary>
    public static IEnumerable<Reading<JobLocation>> Find(Prose prose)
    {
        foreach (var sentence in prose.Sentences)
        {
            if (Work().Match(sentence.Text) is { Success: true } match && Of(match.Groups["place"].Value) is { } place)
                yield return new Reading<JobLocation>(place, new Quote(sentence.Text, sentence.Line));
        }
    }

    /// <summary>What words say about working from home: null when they say nothing.</summary>
    public static Arrangement? ArrangementOf(string value) => value switch
    {
        _ when Choice().IsMatch(value) => null,
        _ when Hybrid().IsMatch(value) => Postings.Arrangement.Hybrid,
        _ when Remote().IsMatch(value) => Postings.Arrangement.Remote,
        _ when OnSite().IsMatch(value) => Postings.Arrangement.OnSite,
        _ => null,
    };

    /// <summary>The arrangement in a running text: of sentences that say it of this work.</summary>
    public static IEnumerable<Reading<Arrangement>> FindArrangement(Prose prose)
    {
        foreach (var sentence in prose.Sentences)
        {
            if (SaidOfWork().Match(sentence.Text) is { Success: true } match && ArrangementOf(match.Value) is { } arrangement)
                yield return new Reading<Arrangement>(arrangement, new Quote(sentence.Text, sentence.Line));
        }
    }

    private static JobLocation? Named(List<string> parts)
    {
        if (parts is [])
            return null;
        var (last, rest) = (parts[^1], parts[..^1]);
        var region = rest is [] ? null : Atlas.Regions.FirstOrDefault(one => one.Code == last || one.Name.Equals(last, StringComparison.OrdinalIgnoreCase));
        var country = Atlas.CountryNamed(last) ?? (last.Length is 2 && last.All(char.IsAsciiLetterUpper) ? Atlas.Country(last) : null);
        // "Toronto, CA" and "Atlanta, Georgia" are places of two countries; a code of a state wins, a name of both does not.
        if (region is not null && (country is null || region.Code == last))
            return Address(region.Country, rest, region.Name);
        if (country is null || region is not null)
            return null;
        var within = rest is [] ? null : Atlas.Regions.FirstOrDefault(one =>
            one.Country == country.Code && (one.Code == rest[^1] || one.Name.Equals(rest[^1], StringComparison.OrdinalIgnoreCase)));
        return within is not null && rest.Count > 1
            ? Address(country.Code, rest[..^1], within.Name)
            : Address(country.Code, rest, region: null);
    }

    private static JobLocation? Address(string country, List<string> towns, string? region) => towns switch
    {
        [] => new JobLocation { Country = country, Region = region },
        [var town] when IsName(town) => new JobLocation { Locality = town, Region = region, Country = country },
        [var street, var town] when IsName(town) && region is null && street.Any(char.IsDigit) => InTown(street, town, country),
        [var town, var part] when IsName(town) && IsName(part) && region is null => new JobLocation { Locality = town, Region = part, Country = country },
        _ => null,
    };

    private static JobLocation InTown(string street, string town, string country)
    {
        var code = Postcode().Match(town);
        return code.Success
            ? new JobLocation { Street = street, PostalCode = code.Groups["code"].Value, Locality = code.Groups["town"].Value, Country = country }
            : new JobLocation { Street = street, Locality = town, Country = country };
    }

    private static bool IsRegion(string part) => Atlas.Regions.Any(region => region.Name.Equals(part, StringComparison.OrdinalIgnoreCase));

    private static bool IsName(string part) => part.Length <= 60 && part.Any(char.IsLetter) && !part.Contains('@', StringComparison.Ordinal);

    [GeneratedRegex(@"\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Listed();

    [GeneratedRegex(@"[;|]|\s/\s|\sor\s", RegexOptions.None, 1000)]
    private static partial Regex Several();

    [GeneratedRegex(@"^(?<before>[^()]+)\((?<inside>[^()]+)\)\s*$", RegexOptions.None, 1000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(?<code>\d{4,6}|\d{4}-\d{3}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}) (?<town>.+)$", RegexOptions.None, 1000)]
    private static partial Regex Postcode();

    [GeneratedRegex(
        @",?\s*(?:but |although )?(?:(?:this is )?not (?:an? )?(?:strict )?(?:requirement|required|mandatory|necessary)|(?:strongly )?preferred|preferably|ideally)\b\.?",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Loose();

    [GeneratedRegex(
        @"(?:\b(?:or|ou|oder|o)\s+)?[(\[]?\b(?:(?:fully |100\s?% )?remote(?:ly)?|hybrid(?:e)?|on[ -]?site|in[ -]person|in[ -]office|télétravail|sur site|präsenz|vor ort|remoto|remota|híbrido|presencial)\b[)\]]?\s*[:,–-]?",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Arrangement();

    /// <summary>"Nantes or remote": the person chooses, and no one arrangement is said.</summary>
    [GeneratedRegex(@"\b(?:or|ou|oder)\s+(?:fully\s+)?(?:remote(?:ly)?|en télétravail|télétravail|remot[oa]|home ?office)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Choice();

    [GeneratedRegex(@"\bhybrid(?:e)?\b|\bhíbrid[oa]\b|\bpartly (?:remote|from home)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Hybrid();

    [GeneratedRegex(@"\bremote(?:ly)?\b|\btelecommut|\bhome[ -]based\b|\bfrom anywhere\b|\bbased anywhere\b|\bwork(?:ing)? from home\b|\btélétravail\b|\bhome ?office\b|\bremot[oa]\b|\bteletrabalho\b|\bteletrabajo\b|^(?:true|yes|1)$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Remote();

    [GeneratedRegex(@"\bon[ -]?site\b|\bin[ -]person\b|\bin[ -]office\b|\bsur (?:site|place)\b|\bvor ort\b|\bpresencial\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OnSite();

    [GeneratedRegex(
        @"\b(?:this|the|it)\b[^.;]{0,40}?\b(?:is|will be)\b[^.;]{0,30}?\b(?:fully remote|100\s?% remote|remote|hybrid|on[ -]?site|in[ -]person)\b|\bremote (?:position|role|job|contract|post)\b|\byou (?:can|may) (?:be based|work|live)[^.;]{0,15}?\b(?:from )?anywhere\b|\b(?:position|role|job|post|work) (?:is |can be done )?(?:fully |entirely |100\s?% )?remote(?:ly)?\b|\bposte (?:est )?(?:en|à) télétravail\b",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SaidOfWork();

    [GeneratedRegex(
        @"\b(?:position|role|job|post|work|successful candidate|you|poste|stelle|puesto|vaga) (?:is|will be|will work|est|ist|está)(?: [\w-]+){0,2}? (?:based|located|basé|situé|basad[oa]|baseada)?\s?(?:in|at|à|en|em)\s+(?<place>\p{Lu}[^.;]{2,60}?)(?=[.;]|$|\bwith\b|\band\b)"
        + @"|\b(?:looking for|seeking|seeks|hiring|recruiting) an? (?:[\w-]+ )?(?:\p{Lu}[\w/&-]*\s?){1,5}(?:,? (?:to be )?based in|, located in|to work in)\s+(?<place>\p{Lu}[^.;]{2,60}?)(?=[.;]|$|\bwith\b|\band\b|\bto\b)",
        RegexOptions.None, 1000)]
    private static partial Regex Work();
}
