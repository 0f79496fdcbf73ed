using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using JobBoard.Postings;

namespace JobBoard.Importing.Words;

/// <summary>Reads which languages the work asks for, and tells which language a text is in.</summary>
internal static partial class LanguageWords
{
    private static readonly FrozenDictionary<string, string> Codes = CultureInfo.GetCultures(CultureTypes.NeutralCultures)
        .Where(culture => culture.Name.Length is 2)
        .SelectMany(culture => new[] { culture.EnglishName, culture.NativeName }.Select(name => (Name: name.ToLowerInvariant(), Code: culture.Name)))
        .Concat<(string Name, string Code)>([("anglais", "en"), ("englisch", "en"), ("inglés", "en"), ("inglês", "en"), ("französisch", "fr"), ("francés", "fr"), ("francês", "fr"),
            ("allemand", "de"), ("alemán", "de"), ("alemão", "de"), ("espagnol", "es"), ("spanisch", "es"), ("espanhol", "es"), ("portugais", "pt"),
            ("portugiesisch", "pt"), ("portugués", "pt"), ("arabe", "ar"), ("arabisch", "ar"), ("árabe", "ar"), ("mandarin", "zh"), ("kiswahili", "sw"), ("néerlandais", "nl"), ("niederländisch", "nl"), ("italien", "it"), ("italienisch", "it"), ("russe", "ru"), ("russisch", "ru")])
        .Where(pair => pair.Name.Length > 3 && pair.Name.All(char.IsLetter))
        .DistinctBy(pair => pair.Name)
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Code);

    private static readonly (Regex Words, string Level)[] Levels =
    [
        (Native(), "native"), (HighProficiency(), "high proficiency"), (Fluent(), "fluent"), (Proficient(), "proficient"), (Solid(), "solid"),
        (Good(), "good"), (Working(), "working knowledge"), (Basic(), "basic"), (Spoken(), "spoken"), (Written(), "written"),
    ];

    private static readonly Dictionary<string, HashSet<string>> CommonWords = new()
    {
        ["en"] = ["the", "and", "of", "you", "with", "for", "will", "our", "is", "are", "to"],
        ["fr"] = ["le", "la", "les", "et", "des", "vous", "pour", "nous", "une", "est", "dans", "du"],
        ["de"] = ["der", "die", "und", "das", "sie", "mit", "für", "wir", "ist", "eine", "den", "du"],
        ["es"] = ["el", "los", "las", "y", "del", "para", "con", "una", "que", "en", "por", "es"],
        ["pt"] = ["o", "os", "as", "e", "da", "do", "para", "com", "uma", "que", "em", "não"],
    };

    /// <summary>The languages that a value of a key or a label lists.</summary>
    public static IEnumerable<LanguageSkill> Of(string value) =>
        Parts().Split(value).SelectMany(part => SkillsIn(part, needsCue: false));

    /// <summary>The languages in a running text: where a sentence is about how well one must know them.</summary>
    public static IEnumerable<Reading<LanguageSkill>> Find(Prose prose) =>
        from sentence in prose.Sentences
        from part in Parts().Split(sentence.Text)
        from skill in SkillsIn(part, needsCue: true)
        select new Reading<LanguageSkill>(skill, new Quote(sentence.Text, sentence.Line));

    /// <summary>The language of a text, among those that readers know; null for a text too short to tell.</summary>
    public static string? LanguageOf(string text)
    {
        var words = Word().Matches(text).Select(match => match.Value.ToLowerInvariant()).ToList();
        var counts = CommonWords.Select(pair => (Language: pair.Key, Count: words.Count(pair.Value.Contains))).OrderByDescending(pair => pair.Count).ToList();
        return counts is [{ Count: > 4 } first, var second, ..] && first.Count > second.Count * 3 / 2 ? first.Language : null;
    }

    private static IEnumerable<LanguageSkill> SkillsIn(string text, bool needsCue)
    {
        var names = Word().Matches(text).Select(match => NameIn(match.Value)).Where(Codes.ContainsKey).ToList();
        var isAsked = Cue().IsMatch(text) || Rated().Matches(text).Any(match => Codes.ContainsKey(NameIn(match.Groups["name"].Value)));
        if (names is [] || (needsCue && (!isAsked || Elsewhere().IsMatch(text))))
            yield break;
        var levels = Levels.Where(one => one.Words.IsMatch(text)).Select(one => one.Level).Concat(Common().Matches(text).Select(match => match.Value)).ToList();
        if (levels.Contains("high proficiency"))
            levels.Remove("proficient");
        foreach (var code in names.Select(name => Codes[name]).Distinct())
            yield return new LanguageSkill(code, levels is [] ? null : string.Join(' ', levels), Preferred().IsMatch(text));
    }

    /// <summary>The name in a word: "Englischkenntnisse" names English.</summary>
    private static string NameIn(string word) =>
        word.ToLowerInvariant() is var lower && lower.EndsWith("kenntnisse", StringComparison.Ordinal) ? lower[..^"kenntnisse".Length] : lower;

    [GeneratedRegex(@"[;,]\s+(?=\p{L})|(?<=\p{L})[;,]\s|\s+[|/]\s+", RegexOptions.None, 1000)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\p{L}+", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(
        @"\b(?:fluen\w*|proficien\w*|speak(?:er|ing|s)?|spoken|language|native|command|mother tongue|bilingual|[ABC][12]|courant|maîtrise|langue|fließend\w*|verhandlungssicher\w*|\p{L}*kenntnisse|muttersprach\w*|fluid[oa]|dominio|domínio|idioma|nativ[oa]|fluente|níve[l]?|nivel|preferred|required|an asset|a plus|advanced|avanzad[oa]|avançad[oa]|intermedi[oa]|intermediário)\b",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Cue();

    /// <summary>A language with how well it is known before it, or how welcome it is behind it, and no other word that it only qualifies.</summary>
    [GeneratedRegex(
        @"\b(?:excellent|good|strong|solid|basic)\s+(?:(?:spoken|written|oral)\s+)?(?:and\s+(?:spoken|written|oral)\s+)?(?<name>\p{L}{4,})(?=\s*(?:$|[.,;)]|and\b))"
        + @"|(?<name>\p{L}{4,})\s+(?:(?:is|are|would be|est|ist|sind|é|es)\s+)?(?:also\s+)?(?:an?\s+(?:plus|asset|advantage|bonus)\b|desirable\b|un\s+(?:atout|plus)\b|von vorteil\b|wünschenswert\b|desejável\b|deseable\b)",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Rated();

    [GeneratedRegex(@"\b(?:teach(?:ing|er)?|translat\w+|learners?|courses?|lessons?|speaking (?:countries|communities|members)|versions?|edition|(?:our|the) (?:team|staff|colleagues|partners|members|students|users|customers|clients)|we (?:all )?(?:speak|work|publish))\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"\b(?:preferred|preferably|an? (?:plus|asset|advantage|bonus)|desirable|welcome|nice to have|apprécié\w*|souhaité\w*|un (?:plus|atout)|von vorteil|wünschenswert|deseable|valorad[oa]|desejável|valorizad[oa]|mais-valia)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Preferred();

    [GeneratedRegex(@"\b[ABC][12]\b", RegexOptions.None, 1000)]
    private static partial Regex Common();

    [GeneratedRegex(@"\b(?:native|mother tongue|langue maternelle|muttersprach\w*|nativ[oa])\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Native();

    [GeneratedRegex(@"\bhigh(?:ly)? proficien\w+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex HighProficiency();

    [GeneratedRegex(@"\b(?:fluen(?:t|cy|tly|te)|courant|fließend\w*|verhandlungssicher\w*|fluid[oa])\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Fluent();

    [GeneratedRegex(@"\bproficien\w+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Proficient();

    [GeneratedRegex(@"\b(?:solid|strong|sólid[oa])\b(?!ly)(?! prefer)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Solid();

    [GeneratedRegex(@"\b(?:good|excellent|bon(?:ne)?|gute?|buen[oa]?|bo[am])\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Good();

    [GeneratedRegex(@"\b(?:working knowledge|intermediate|conversational)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Working();

    [GeneratedRegex(@"\b(?:basic|notions|grundkenntnisse|básic[oa])\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Basic();

    [GeneratedRegex(@"\b(?:spoken|oral|parlé|hablado|falado)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"\b(?:written|écrit|escrito)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Written();
}
