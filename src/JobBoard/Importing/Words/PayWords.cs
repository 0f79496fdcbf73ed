using System.Text.RegularExpressions;
using JobBoard.Geography;
using JobBoard.Postings;

namespace JobBoard.Importing.Words;

/// <summary>
/// Reads pay. Only an amount with a currency is a number; money that is no pay (budgets, fees, funds raised) is none,
/// and words such as "TBD" are a state.
/// </summary>
internal static partial class PayWords
{
    private const string Number = @"\d{1,3}(?:[.,'’\u00A0\u202F ]\d{3})+(?:[.,](?:\d{1,2}(?!\d)|-+))?|\d+(?:[.,](?:\d{1,2}|-+))?";

    private const string Money = @"(?:US\s?\$|CA\$|C\$|AU?\$|NZ\$|S\$|R\$|[$€£¥₹₦₵₱₺₴]|KSh|Ksh|kr\.?|zł|F\s?CFA|(?<!\w)R(?=\s?\d)|(?<!\w)[A-Z]{3}(?!\w)|euros?|dollars?|pounds?)";

    /// <summary>The pay that a value of a key, a label or a header says.</summary>
    /// <param name="country">The country of the work, which a bare "$" may mean.</param>
    public static (Salary? Salary, string? Warning) Of(string value, string? country)
    {
        var range = RangeIn(value, country, needsPeriod: false);
        return range.Salary is null && StateOf(value) is { } state ? (state, null) : range;
    }

    /// <summary>The pay in a running text: an amount in a sentence that is about pay.</summary>
    public static IEnumerable<Reading<Salary>> Find(Prose prose, string? country)
    {
        foreach (var sentence in prose.Sentences)
        {
            var isAboutPay = Cue().IsMatch(sentence.Text);
            if (NoPay().IsMatch(sentence.Text))
                continue;
            var (salary, warning) = RangeIn(sentence.Text, country, needsPeriod: !isAboutPay);
            salary ??= Unpaid().IsMatch(sentence.Text) ? Salary.Unpaid : null;
            if (salary is not null)
                yield return new Reading<Salary>(salary, new Quote(sentence.Text, sentence.Line), warning);
        }
    }

    /// <summary>The period that a word such as "YEAR", "hourly" or "mois" names.</summary>
    public static SalaryUnit? UnitOf(string words) => Unit().Match(words) switch
    {
        { Success: false } => null,
        var match when match.Groups["hour"].Success => SalaryUnit.Hour,
        var match when match.Groups["day"].Success => SalaryUnit.Day,
        var match when match.Groups["week"].Success => SalaryUnit.Week,
        var match when match.Groups["month"].Success => SalaryUnit.Month,
        _ => SalaryUnit.Year,
    };

    /// <summary>The ISO 4217 code that a sign, a name or a code stands for, and whether it may be another's.</summary>
    public static (string? Code, bool IsLoose) CurrencyOf(string words, string? country) => words.Trim().TrimEnd('.') switch
    {
        "US$" or "US $" => ("USD", false),
        "CA$" or "C$" => ("CAD", false),
        "A$" or "AU$" => ("AUD", false),
        "NZ$" => ("NZD", false),
        "S$" => ("SGD", false),
        "R$" => ("BRL", false),
        "€" or "euro" or "euros" or "Euro" or "Euros" => ("EUR", false),
        "£" or "pound" or "pounds" => ("GBP", false),
        "¥" => (country is "CN" ? "CNY" : "JPY", country is null),
        "₹" => ("INR", false),
        "₦" => ("NGN", false),
        "₵" => ("GHS", false),
        "₱" => ("PHP", false),
        "₺" => ("TRY", false),
        "₴" => ("UAH", false),
        "zł" => ("PLN", false),
        "KSh" or "Ksh" => ("KES", false),
        "R" => ("ZAR", false),
        "FCFA" or "F CFA" => (country is "CM" or "GA" or "TD" or "CG" or "CF" or "GQ" ? "XAF" : "XOF", false),
        "kr" => (country switch { "SE" => "SEK", "DK" => "DKK", "NO" => "NOK", "IS" => "ISK", _ => null }, true),
        "$" or "dollar" or "dollars" => DollarsOf(country),
        var code => (Currencies.IsCode(code) ? code : null, false),
    };

    private static (string? Code, bool IsLoose) DollarsOf(string? country) => country switch
    {
        "CA" => ("CAD", true),
        "AU" => ("AUD", true),
        "NZ" => ("NZD", true),
        "SG" => ("SGD", true),
        "HK" => ("HKD", true),
        "CL" => ("CLP", true),
        "CO" => ("COP", true),
        "MX" => ("MXN", true),
        "AR" => ("ARS", true),
        "UY" => ("UYU", true),
        "US" => ("USD", false),
        _ => ("USD", true),
    };

    private static (Salary? Salary, string? Warning) RangeIn(string text, string? country, bool needsPeriod)
    {
        foreach (var match in Range().Matches(text).AsEnumerable())
        {
            var sign = match.Groups["before"].Success ? match.Groups["before"].Value : match.Groups["after"].Value;
            var (currency, isLoose) = sign is "" ? (null, false) : CurrencyOf(sign, country);
            var unit = UnitAround(text, match);
            var low = Numerals.AmountOf(match.Groups["low"].Value);
            if (currency is null || low is null or 0 || (needsPeriod && unit is null))
                continue;
            var high = match.Groups["high"].Success ? Numerals.AmountOf(match.Groups["high"].Value) : null;
            if (match.Groups["high"].Value.EndsWith('k') && !match.Groups["low"].Value.EndsWith('k') && low < 1000)
                low *= 1000;
            var before = text[..match.Index];
            var (minimum, maximum) = (high, UpTo().IsMatch(before), From().IsMatch(before)) switch
            {
                ({ } top, _, _) => (low, top),
                (null, true, _) => ((decimal?)null, low),
                (null, _, true) => (low, null),
                _ => (low, low),
            };
            var warning = isLoose ? $"\"{sign}\" was taken as {currency}." : null;
            return (Salary.Range(currency, unit, minimum, maximum), warning);
        }
        return (null, null);
    }

    /// <summary>The period that is said right behind the amount, else the one said anywhere in the sentence before it.</summary>
    private static SalaryUnit? UnitAround(string text, Match amount)
    {
        var behind = Behind().Match(text[(amount.Index + amount.Length)..]);
        return behind.Success ? UnitOf(behind.Groups["unit"].Value) : UnitOf(Adverb().Match(text) is { Success: true } said ? said.Value : "");
    }

    private static Salary? StateOf(string value) => value switch
    {
        _ when ToBeDecided().IsMatch(value) => Salary.ToBeDecided,
        _ when Unpaid().IsMatch(value) => Salary.Unpaid,
        _ when NotDisclosed().IsMatch(value) => Salary.NotDisclosed,
        _ => null,
    };

    [GeneratedRegex(
        "(?<before>" + Money + @")?\s?(?<![\w.,])(?<low>(?:" + Number + @")\s?[kK]?)(?!\w)(?:\s?(?<after>" + Money + @"))?(?:\s*(?:-|–|—|to|and|through|bis|à|a|até|et|und|y|e)\s*(?:" + Money
        + @")?\s?(?<high>(?:" + Number + @")\s?[kK]?)(?![\w%]))?(?:\s?(?<after>" + Money + "))?",
        RegexOptions.None, 1000)]
    private static partial Regex Range();

    [GeneratedRegex(
        @"(?<hour>\b(?:hour|hours|hourly|hr|hrs|h|heure|stunde|hora)\b)|(?<day>\b(?:day|daily|jour|tag|dia|día|diem|TJM)\b)|(?<week>\b(?:week|weekly|wk|semaine|woche|semana)\b)"
        + @"|(?<month>\b(?:month|monthly|mo|mois|monat|monatlich|mensuels?|mes|mês|mensual(?:es)?|mensais|mensal)\b)|(?<year>\b(?:year|years|yearly|yr|annum|annual|annually|p\.a|an|ans|annuels?|jahr|jährlich|año|ano|anual)\b)",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Unit();

    [GeneratedRegex(
        @"^\s*(?:\(?(?:gross|net|brut|brutto|bruto|brutos|USD|EUR|GBP|DOE)\)?\s*)?(?:(?:/|per|an?|each|par|pro|por|al|im|ao|the)\s*(?<unit>hour|hr|h\b|day|week|wk|month|mo\b|year|yr|annum|diem|heure|jour|semaine|mois|an\b|stunde|tag|woche|monat|jahr|hora|d[ií]a|semana|m[eê]s|a[nñ]o)|(?<unit>hourly|daily|weekly|monthly|yearly|annually|p\.a|mensuels?|annuels?|monatlich|jährlich|mensual|mensais|anual)\b)",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Behind();

    [GeneratedRegex(@"\b(?:hourly|daily|weekly|monthly|yearly|annual|annually|mensuales|mensual|mensais|mensal|mensuels?|TJM|(?<!\b(?:hours?|hrs?|h|days?|times?|hour week) )per (?:hour|day|week|month|year|annum))\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Adverb();

    [GeneratedRegex(
        @"\b(?:compensation|salary|salaries|pay|pays|paid|wages?|remuneration|rate|stipend|earn|earnings|salaire|rémunération|gehalt|vergütung|entgelt|salario|remuneración|sueldo|TJM|tarif journalier|gratification|salário|remuneração|bolsa)\b",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Cue();

    [GeneratedRegex(
        @"\b(?:budget|raised?|turnover|revenue|funding|grants?|fund|funds|fees?|prize|allowance|discount|donat\w+|bonus|reimburse\w*|million|billion|tuition|portfolio|assets)\b",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NoPay();

    [GeneratedRegex(@"\b(?:TB[DAC]|to be (?:decided|determined|discussed|agreed|confirmed)|negotiable|à (?:définir|négocier)|nach vereinbarung|a (?:convenir|combinar))\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ToBeDecided();

    [GeneratedRegex(@"\b(?:competitive|not disclosed|undisclosed|market rate|according to scale|selon (?:profil|expérience)|compétitif)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NotDisclosed();

    [GeneratedRegex(@"\b(?:unpaid|(?:is|are) not paid|without pay|no (?:salary|pay)|bénévolat|non rémunérée?|ehrenamtlich|unbezahlt|no remunerado|não remunerad[oa]|volunteer (?:role|position|post)|voluntary (?:role|position|post))\b|^volunteer$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Unpaid();

    [GeneratedRegex(@"\b(?:up to|maximum(?: of)?|max\.?|jusqu['’]à|bis zu|hasta|até)(?:\s+[A-Z]{3})?\s*$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex UpTo();

    [GeneratedRegex(@"\b(?:from|starts? at|starting (?:at|from)|at least|minimum(?: of)?|min\.?|à partir de|ab|desde|a partir de)(?:\s+[A-Z]{3})?\s*$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex From();
}
