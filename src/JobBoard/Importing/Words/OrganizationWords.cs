using System.Text.RegularExpressions;

namespace JobBoard.Importing.Words;

/// <summary>Reads who hires, and the statement that an organization puts under each of its notices.</summary>
internal static partial class OrganizationWords
{
    /// <summary>The organization's name, where the text says of it what only the hiring one says of itself.</summary>
    public static IEnumerable<Reading<string>> FindName(Prose prose) =>
        from sentence in prose.Sentences
        let match = Equal().Match(sentence.Text) is { Success: true } equal ? equal : Mission().Match(sentence.Text)
        where match.Success && !Pronoun().IsMatch(match.Groups["name"].Value)
        select new Reading<string>(match.Groups["name"].Value, new Quote(sentence.Text, sentence.Line));

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

    private const string Name = @"(?<name>\p{Lu}[\p{L}\d&.'’-]*(?:\s+(?:(?:of|the|for|and|de|des|du|la|&)\s+)?[\p{Lu}\d][\p{L}\d&.'’-]*){0,6})";

    [GeneratedRegex("^" + Name + @"\s+is\s+(?:proud to be )?(?:an?|committed to being an?)\s+equal[ -]opportunit(?:y|ies) employer\b", RegexOptions.None, 1000)]
    private static partial Regex Equal();

    [GeneratedRegex("^(?:The )?" + Name + @"(?:\s+\([A-Z0-9]{2,10}\))?(?:['’]s? mission is\b|\s+is\s+an?\s+(?:[\w.()-]+[ ,]+){0,4}?(?:non-?profit|not-for-profit|charity|NGO|foundation|cooperative|social enterprise|company)\b)", RegexOptions.None, 1000)]
    private static partial Regex Mission();

    [GeneratedRegex(@"^(?:We|This|It|Our|The|You|They|There|She|He)$", RegexOptions.None, 1000)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"\bequal[ -]opportunit(?:y|ies)\b|\bregardless of (?:race|age|gender)|\bwithout regard to race\b|\bwelcomes? applications from (?:everyone|all|people)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Statement();
}
