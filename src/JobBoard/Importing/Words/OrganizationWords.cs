using System.Text.RegularExpressions;

namespace JobBoard.Importing.Words;

/// <summary>Reads who hires, and the statement that an organization puts under each of its notices.</summary>
internal static partial class OrganizationWords
{
    private static readonly Regex[] Ways = [Equal(), Mission(), Hiring()];

    /// <summary>The organization's name, where the text says of it what only the hiring one says of itself.</summary>
    public static IEnumerable<Reading<string>> FindName(Prose prose) =>
        from sentence in prose.Sentences
        let match = Ways.Select(way => way.Match(sentence.Text)).FirstOrDefault(found => found.Success)
        where match is not null && !Pronoun().IsMatch(match.Groups["name"].Value)
        select new Reading<string>(match.Groups["name"].Value, new Quote(sentence.Text, sentence.Line));

    /// <summary>Whether words that stand alone name an organization by its kind.</summary>
    public static bool SoundsLikeOne(string words) => Kind().IsMatch(words) && !Pronoun().IsMatch(words);

    /// <summary>The sentences of an equal-opportunity statement, which stand together.</summary>
    public static (string Text, int? Line)? FindStandingText(Prose prose)
    {
        var sentences = prose.Sentences;
        var start = sentences.Select((sentence, index) => (sentence, index)).Where(one => Statement().IsMatch(one.sentence.Text)).Select(one => one.index).DefaultIfEmpty(-1).First();
        if (start < 0)
            return null;
        var together = sentences.Skip(start).TakeWhile(sentence => sentence.Line == sentences[start].Line);
        return (string.Join(' ', together.Select(sentence => sentence.Text)), sentences[start].Line);
    }

    private const string Name = @"(?<name>\p{Lu}[\p{L}\d&.'’-]*(?:\s+(?:(?:of|the|for|and|de|des|du|la|&)\s+)?[\p{Lu}\d][\p{L}\d&.'’-]*){0,6}(?:\s+e\.\s?V\.)?)";

    [GeneratedRegex("^" + Name + @"\s+is\s+(?:proud to be )?(?:an?|committed to being an?)\s+equal[ -]opportunit(?:y|ies) employer\b", RegexOptions.None, 1000)]
    private static partial Regex Equal();

    [GeneratedRegex("^(?:The )?" + Name + @"(?:\s+\([A-Z0-9]{2,10}\))?(?:['’]s? mission is\b|\s+is\s+an?\s+(?:[\w.()'’-]+[ ,]+){0,4}?(?:non-?profit|not-for-profit|charity|NGO|foundation|cooperative|social enterprise|company|union)\b|\s+est\s+une?\s+(?:association|fondation|coopérative|ONG)\b)", RegexOptions.None, 1000)]
    private static partial Regex Mission();

    /// <summary>Who is hiring says so of itself.</summary>
    [GeneratedRegex("^(?:The |Der Verein |Die |Das |La |Le |L['’]|A |O )?" + Name + @"\s+(?:is (?:now |currently )?(?:looking for|seeking|hiring|recruiting)\b|seeks an?\b|sucht\b|recherche une?\b|recrute\b|procura\b|contrata\b|busca una?\b)", RegexOptions.None, 1000)]
    private static partial Regex Hiring();

    [GeneratedRegex(
        @"^(?=\p{Lu}|\d).*\b(?:University|College|Institute|Museum|Foundation|Association|Trust|Council|Library|Society|Cooperative|Agency|Ltd|Inc|LLC|gGmbH|GmbH|e\. ?V|Universität|Verein|Stiftung|Université|Association|Fondation|Fundación|Universidad|Universidade|Instituto|Fundação|Associação|Asociación)\b\.?",
        RegexOptions.None, 1000)]
    private static partial Regex Kind();

    /// <summary>What is no name of its own: a pronoun, a kind of organization, or a part of one.</summary>
    [GeneratedRegex(
        @"^(?:We|This|It|Our|The|You|They|There|She|He|Wir|Nous|Unser\w*|Notre|Nuestr[oa]|Noss[oa]|(?:Our |This )?(?:Company|Foundation|Fund|Institute|Association|Organi[sz]ation|University|Trust|Museum|City|Library|Committee|Team|Project|Board|Client|Verein|Instituto|Fundación|Empresa)|(?:Department|School|Faculty|Team|Chair|Office|Division|Centre|Center|Lab|Laboratory) .*|(?:Our|This|Your|Their) .*)$",
        RegexOptions.None, 1000)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"\bequal[ -]opportunit(?:y|ies)\b|\bregardless of (?:race|age|gender)|\bwithout regard to race\b|\bwelcomes? applications from (?:everyone|all|people)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Statement();
}
