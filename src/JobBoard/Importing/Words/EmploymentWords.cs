using System.Text.RegularExpressions;
using JobBoard.Postings;

namespace JobBoard.Importing.Words;

/// <summary>Reads the kind of employment. "Permanent" is no type of its own.</summary>
internal static partial class EmploymentWords
{
    private static readonly (Regex Words, EmploymentTypes Type)[] Types =
    [
        (FullTime(), EmploymentTypes.FullTime),
        (PartTime(), EmploymentTypes.PartTime),
        (Contractor(), EmploymentTypes.Contractor),
        (Temporary(), EmploymentTypes.Temporary),
        (Intern(), EmploymentTypes.Intern),
        (Volunteer(), EmploymentTypes.Volunteer),
        (PerDiem(), EmploymentTypes.PerDiem),
    ];

    /// <summary>All types that a value of a key, a label or a header names.</summary>
    public static EmploymentTypes Of(string value)
    {
        var types = Types.Where(one => one.Words.IsMatch(value)).Aggregate(EmploymentTypes.None, (all, one) => all | one.Type);
        return types is EmploymentTypes.None && value.Trim() is "OTHER" ? EmploymentTypes.Other : types;
    }

    /// <summary>The types that a title says in brackets behind the role.</summary>
    public static EmploymentTypes InTitle(string title) =>
        Bracketed().Matches(title).Aggregate(EmploymentTypes.None, (all, match) => all | Of(match.Value));

    /// <summary>The types in a running text: of sentences that say what this work is, or whom it looks for.</summary>
    public static IEnumerable<Reading<EmploymentTypes>> Find(Prose prose)
    {
        foreach (var sentence in prose.Sentences)
        {
            var types = Said().Matches(sentence.Text).Aggregate(EmploymentTypes.None, (all, match) => all | Of(match.Value));
            if (types is not EmploymentTypes.None)
                yield return new Reading<EmploymentTypes>(types, new Quote(sentence.Text, sentence.Line));
        }
    }

    [GeneratedRegex(
        @"\b(?:this is|it is|this will be|as|is) an? (?:[\w-]+,? ){0,3}?(?:full|part|contract|freelance|temporary|fixed|intern|volunt|season)[^.;]{0,60}?\b(?:contract|position|role|job|post|internship|opportunity|appointment|assignment|consultancy)\b"
        + @"|\b(?:looking for|seeking|hiring|recruiting|seeks) (?:an? |our )?(?:[\w-]+ ){0,2}?(?:full|part)[ -]time\b"
        + @"|\b(?:position|role|job|post|contract|work) (?:is|will be) (?:full|part|temporary|fixed|contract|freelance|unpaid|voluntary)[^.;,]{0,30}"
        + @"|(?<!experience )\bas an independent contractor\b|\b(?:engaged|hired) as an? (?:contractor|freelancer)\b"
        + @"|\bon an? (?:fixed[- ]term|temporary) (?:contract|basis)\b|\bfixed[- ]term,? for \d|\bzunächst befristet|\bbefristet(?: auf|e Stelle)\b"
        + @"|\b(?:poste|contrat|emploi|stage|mission|cdd|cdi)(?: de \w+ (?:mois|semaines))? (?:est )?à temps (?:plein|partiel)|\b(?:voll|teil)zeit(?:stelle|beschäftigung)?\b|\ba tiempo (?:completo|parcial)\b|\ba tempo (?:inteiro|integral|parcial)\b",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Said();

    [GeneratedRegex(@"[(\[][^()\[\]]{1,40}[)\]]", RegexOptions.None, 1000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\bfull[\s_-]?time\b|\btemps (?:plein|complet)\b|\bvollzeit|\b(?:tiempo|jornada) complet[oa]\b|\btempo (?:inteiro|integral|completo)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex FullTime();

    [GeneratedRegex(@"\bpart[\s_-]?time\b|\btemps partiel\b|\bteilzeit|\b(?:medio tiempo|media jornada|tiempo parcial|jornada parcial)\b|\b(?:meio período|tempo parcial)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PartTime();

    [GeneratedRegex(@"\bcontract(?:or)?\b(?! of employment)|\bfreelancer?\b|\bconsult(?:ancy|ant)\b|\bself-employed\b|\bprestat(?:aire|ion)\b|\bhonorar(?:basis|kraft)\b|\bautónomo\b|\bprestação de serviços\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Contractor();

    [GeneratedRegex(@"\btemporary\b|\bfixed[\s-]term\b|\bseasonal\b|\b(?:maternity|parental) cover\b|\bCDD\b|\bdurée déterminée\b|\bplazo fijo\b|\b(?:prazo|tiempo) determinado\b|\bbefristet|\btemporal\b|\btemporári[oa]\b|\ba termo(?: certo)?\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Temporary();

    [GeneratedRegex(@"\bintern(?:ship)?\b|\btrainee(?:ship)?\b|\bapprentice(?:ship)?\b|\bstage\b|\bstagiaire\b|\balternance\b|\bpraktik(?:um|ant)|\bausbildung\b|\bprácticas\b|\bpasantía\b|\best[aá]gio\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Intern();

    [GeneratedRegex(@"\bvolunt(?:eer|ary)(?:ing)?\b|\bbénévol(?:e|at)\b|\behrenamt(?:lich)?|\bvoluntari[oa](?:do)?\b|\bvoluntári[oa]\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Volunteer();

    [GeneratedRegex(@"\bper[\s_]diem\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PerDiem();
}
