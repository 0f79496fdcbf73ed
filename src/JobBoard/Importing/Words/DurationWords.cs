using System.Text.RegularExpressions;

namespace JobBoard.Importing.Words;

/// <summary>Reads how long the work lasts, as an ISO 8601 duration.</summary>
internal static partial class DurationWords
{
    public static IEnumerable<Reading<string>> Find(Prose prose) =>
        from sentence in prose.Sentences
        let match = Lasting().Match(sentence.Text)
        where match.Success
        select new Reading<string>(Iso(match), new Quote(sentence.Text, sentence.Line));

    /// <summary>The duration in a value that is about one: "3 months".</summary>
    public static string? Of(string value) => Span().Match(value) is { Success: true } match ? Iso(match) : null;

    private static string Iso(Match match)
    {
        var unit = match.Groups["unit"].Value.ToLowerInvariant() switch
        {
            ['w' or 's', ..] => "W",
            ['y' or 'a' or 'j', ..] => "Y",
            _ => "M",
        };
        return $"P{Numerals.CountOf(match.Groups["count"].Value)}{unit}";
    }

    private const string Counted = "(?<count>" + Numerals.Count + @")[\s-]*(?<unit>months?|years?|weeks?|mois|semaines?|ans?\b|années?|monate?n?\b|wochen?|jahren?|meses|años?|anos?)";

    [GeneratedRegex(
        @"\b(?:contract|position|role|post|job|internship|consultancy|assignment|appointment|engagement|fixed[- ]term|funded|contrat|mission|cdd|stage|vertrag|befristet\w*|contrato|estágio|estagio)\b[^.;]{0,40}?\b(?:for|of|lasting|de|d['’]une durée de|auf|für|por)\s+(?:an? (?:initial )?(?:period|term|duration) of )?(?:an initial )?" + Counted
        + "|" + Counted + @"[\s-]*(?:fixed[- ]term|contract|internship|position|assignment|appointment|consultancy|engagement)\b",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Lasting();

    [GeneratedRegex(Counted, RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Span();
}
