using System.Text.RegularExpressions;
using JobBoard.Text;

namespace JobBoard.Importing.Words;

/// <summary>Reads where an application goes, under which subject, and with which documents.</summary>
internal static partial class ApplyWords
{
    /// <summary>The address that applications go to.</summary>
    public static IEnumerable<Reading<string>> FindEmail(Prose prose) =>
        from sentence in prose.Sentences
        where IsAboutApplying(sentence.Text)
        from address in EmailsIn(sentence.Text)
        select new Reading<string>(address, new Quote(sentence.Text, sentence.Line));

    /// <summary>The page on which one applies.</summary>
    public static IEnumerable<Reading<string>> FindUrl(Prose prose) =>
        from sentence in prose.Sentences
        where IsAboutApplying(sentence.Text)
        from match in Url().Matches(sentence.Text).Concat(SchemelessLink().Matches(sentence.Text))
        let address = PageOf(match.Value)
        where address is not null
        select new Reading<string>(address, new Quote(sentence.Text, sentence.Line));

    public static string? EmailOf(string value) => EmailsIn(value).FirstOrDefault();

    /// <summary>The page in a value that is about applying, where the scheme may be left out.</summary>
    public static string? UrlOf(string value) =>
        Url().Match(value) is { Success: true } match ? PageOf(match.Value) : Schemeless().IsMatch(value.Trim()) ? PageOf(value.Trim()) : null;

    /// <summary>Where an address was blanked out by the site that the notice was taken from.</summary>
    public static IEnumerable<Sentence> FindHidden(Prose prose) =>
        prose.Sentences.Where(sentence => WebAddress.HasHiddenMail(sentence.Text));

    /// <summary>The subject that is asked for, without its quotes, balanced or not.</summary>
    public static IEnumerable<Reading<string>> FindSubject(Prose prose)
    {
        foreach (var sentence in prose.Sentences)
        {
            Regex[] ways = [SubjectBehind(), SubjectBefore(), SubjectBare(), SubjectInLink()];
            var match = ways.Select(way => way.Match(sentence.Text)).FirstOrDefault(found => found.Success);
            if (match is not null && Uri.UnescapeDataString(match.Groups["subject"].Value).Trim() is { Length: > 0 } subject)
                yield return new Reading<string>(subject, new Quote(sentence.Text, sentence.Line));
        }
    }

    /// <summary>The documents that an application holds, as the notice names them.</summary>
    public static IEnumerable<Reading<IReadOnlyList<string>>> FindDocuments(Prose prose)
    {
        foreach (var sentence in prose.Sentences)
        {
            if (Sending().Match(sentence.Text) is not { Success: true } match || !Document().IsMatch(match.Groups["what"].Value))
                continue;
            yield return new Reading<IReadOnlyList<string>>(DocumentsIn(match.Groups["what"].Value), new Quote(sentence.Text, sentence.Line));
        }
    }

    private static IEnumerable<string> EmailsIn(string text) =>
        Email().Matches(text).Select(match => match.Value.TrimEnd('.'))
            .Concat(Spelled().Matches(text).Select(match => $"{match.Groups["name"].Value}@{Dot().Replace(match.Groups["host"].Value, ".")}"))
            .Where(WebAddress.IsMail);

    private static string? PageOf(string words)
    {
        var address = words.TrimEnd('.', ',', ')', '>').TrimStart('<');
        if (!address.Contains("://", StringComparison.Ordinal))
            address = $"https://{address}";
        return WebAddress.IsPage(address) ? address : null;
    }

    private static bool IsAboutApplying(string sentence) => Applying().IsMatch(sentence) && !Asking().IsMatch(sentence);

    /// <summary>The parts of a list that name a document; what scans or copies are of goes on behind an "and".</summary>
    private static List<string> DocumentsIn(string list)
    {
        var documents = new List<string>();
        foreach (var part in Listed().Split(list).Select(part => Own().Replace(part.Trim(' ', ',', ':'), "")))
        {
            if (documents is [.., var last] && Open().IsMatch(last) && !Open().IsMatch(part))
                documents[^1] = $"{last} and {part}";
            else if (Document().IsMatch(part))
                documents.Add(part);
        }
        return documents;
    }

    [GeneratedRegex(@"(?<![\w.+-])[\w.+'-]+@[\w-]+(?:\.[\w-]+)+", RegexOptions.None, 1000)]
    private static partial Regex Email();

    /// <summary>An address spelled out against harvesters: "jobs [at] host [dot] org", "jobs at host dot org".</summary>
    [GeneratedRegex(
        @"(?<![\w.+-])(?<name>[\w.+-]{1,64})\s?(?:[\[({]\s?(?:at|@)\s?[\])}]|\sat\s(?=[\w-]+\s?(?:\sdot\s|[\[({]\s?dot)))\s?(?<host>[\w-]+(?:" + DotWords + @"[\w-]+)+)",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Spelled();

    private const string DotWords = @"(?:\s?[\[({]\s?(?:dot|point|punkt|punto|ponto|\.)\s?[\])}]\s?|\sdot\s|\.)";

    [GeneratedRegex(DotWords, RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Dot();

    /// <summary>The target of a link without its scheme.</summary>
    [GeneratedRegex(@"(?<=<)[\w-]+(?:\.[\w-]+)+/[^\s<>]*(?=>)|(?<![\w@/.])www\.[^\s<>""“”]+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SchemelessLink();

    [GeneratedRegex(@"^(?:www\.|[\w-]+(?:\.[\w-]+)+/)\S*$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Schemeless();

    [GeneratedRegex(@"https?://[^\s<>""“”]+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Url();

    [GeneratedRegex(
        @"\b(?:appl(?:y|ying|ication|ications)|send|submit|e-?mail|forward|résumé|resume|cv|cover letter|interested|postul\w+|candidature|envoy\w+|bewerb\w+|senden|schick\w+|candidatura|write (?:[^.;]|\.(?=\w)){0,60}?\b(?:yourself|your|subject)|envi[ea]\w*|currículo?)\b",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Applying();

    [GeneratedRegex(@"\b(?:questions?|enquir\w+|inquir\w+|more information|learn more|further details|rückfragen|renseignements|dudas|dúvidas|adjustments?|accommodation)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Asking();

    private const string Quoted = @"[""“”„«‟']\s*(?<subject>[^""“”„«»‟]{3,100}?)\s*[""“”»’']";

    [GeneratedRegex(@"(?:subject(?: line)?(?: of| is)?|objet|betreff|asunto|assunto)[\s:]*(?:of |as |with |" + @"[“""]\s?)?[:\s]*" + Quoted, RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SubjectBehind();

    [GeneratedRegex(@"\b(?:subject(?: line)?|objet|betreff|asunto|assunto)\s?:\s*(?<subject>[^""“”„«»;()<>\s][^""“”„«»;()<>]{2,80}?)\s*(?=\)|[.]?$)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SubjectBare();

    [GeneratedRegex(@"mailto:[^?\s<>]+\?(?:[^<>]*?&)?subject=(?<subject>[^&<>]{2,150})", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SubjectInLink();

    [GeneratedRegex(Quoted + @"[^""“”]{0,30}\b(?:subject|objet|betreff|asunto|assunto)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SubjectBefore();

    [GeneratedRegex(
        @"\b(?:send|submit|e-?mail|forward|include|attach|envoyez|adressez|senden sie|schicken sie|schick|envíe|envie)\s+(?:us\s+|uns\s+|-nous\s+)?(?<what>[^.;]{2,200}?)(?=,?\s+(?:to|à|an|para|a)\s+(?:\[|us\b|[\w.+-]+@)|\s+(?:by e-?mail|via|as an?|with the|par|per|por)\s|[.;]|$)",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Sending();

    [GeneratedRegex(
        @"\b(?:cv|c\.v\.|curriculum(?: vitae)?|résumé|resume|cover letter|letter|portfolio|references?|diplomas?|certificates?|transcripts?|scans? of|cop(?:y|ies) of|work samples?|writing samples?|lettre de motivation|lebenslauf|anschreiben|motivationsschreiben|zeugnisse|carta(?: de (?:motivación|presentación|motivação|apresentação))?|currículo?)\b",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Document();

    [GeneratedRegex(@"\s*,\s*(?:and\s+|et\s+|und\s+|y\s+|e\s+)?|\s+(?:and|et|und|y|e|sowie)\s+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Listed();

    [GeneratedRegex(@"^(?:one file with )?(?:your|an?|the|us|votre|une?|ihren?|deinen?|eine?n?|su|tu|una?|um|uma|o seu|a sua|seu|sua)\s+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Own();

    [GeneratedRegex(@"\b(?:scans?|cop(?:y|ies)) of\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Open();
}
