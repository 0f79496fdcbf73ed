using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace JobBoard.Importing.Words;

/// <summary>A date that stands in a text.</summary>
/// <param name="Year">Null when the text leaves it out.</param>
/// <param name="Offset">The offset from UTC that a written time carries.</param>
/// <param name="Warning">What somebody should check about the reading.</param>
internal sealed record SaidDate(
    int Index, int Length, int? Year, int Month, int Day, TimeOnly? Time = null, TimeSpan? Offset = null, string? Warning = null)
{
    /// <summary>The day, when its year is known.</summary>
    public DateOnly? Date => Year is { } year ? new DateOnly(year, Month, Day) : null;

    /// <summary>The first such day at or after another one.</summary>
    public DateOnly NextFrom(DateOnly earliest)
    {
        if (Date is { } date)
            return date;
        var years = Enumerable.Range(earliest.Year, 9).Where(year => Day <= DateTime.DaysInMonth(year, Month));
        return years.Select(year => new DateOnly(year, Month, Day)).First(day => day >= earliest);
    }
}

/// <summary>Finds dates as people write them: ISO, with the month in words of five languages, or in figures.</summary>
internal static partial class DateWords
{
    private static readonly string[] Languages = ["en", "fr", "de", "es", "pt"];

    private static readonly FrozenDictionary<string, int> Months = Languages
        .SelectMany(language => MonthNames(CultureInfo.GetCultureInfo(language).DateTimeFormat))
        .Append(("sept", 9)).Append(("mrz", 3)).Append(("maerz", 3))
        .DistinctBy(pair => pair.Item1)
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);

    /// <summary>The dates of a text in their order. One that cannot be, or can be two days, is told by <paramref name="doubt"/>.</summary>
    /// <param name="locale">The text's language, which says whether 01/12 begins with the day.</param>
    public static IEnumerable<SaidDate> Find(string text, string locale, Action<string>? doubt = null)
    {
        var dates = new List<SaidDate>();
        var found = Iso().Matches(text).Select(match => (match, Read: (Func<SaidDate?>)(() => FromIso(match))))
            .Concat(MonthFirst().Matches(text).Select(match => (match, Read: (Func<SaidDate?>)(() => FromWords(match)))))
            .Concat(DayFirst().Matches(text).Select(match => (match, Read: (Func<SaidDate?>)(() => FromWords(match)))))
            .Concat(Figures().Matches(text).Select(match => (match, Read: (Func<SaidDate?>)(() => FromFigures(match, locale)))));
        foreach (var (match, read) in found.OrderBy(one => one.match.Index).ThenByDescending(one => one.match.Length))
        {
            if (dates.LastOrDefault() is { } last && match.Index < last.Index + last.Length)
                continue;
            if (read() is { } date)
                dates.Add(date);
            else if (!match.Groups["name"].Success || Months.ContainsKey(match.Groups["name"].Value.ToLowerInvariant()))
                doubt?.Invoke($"\"{match.Value.Trim()}\" is no date, or can be two; give it as YYYY-MM-DD.");
        }
        return dates;
    }

    /// <summary>
    /// The locale that the dates in figures of a whole notice show, where its language alone does not: "10/14/2024"
    /// tells how "11/03/2024" beside it is meant.
    /// </summary>
    public static string LocaleOf(IEnumerable<string> texts, string locale)
    {
        if (DayFirstIn(locale) is not null)
            return locale;
        var figures = texts.SelectMany(text => Figures().Matches(text)).Where(match => match.Groups["sign"].Value is "/")
            .Select(match => (First: Number(match, "first"), Second: Number(match, "second"))).ToList();
        var (isDayFirst, isMonthFirst) = (figures.Exists(date => date.First > 12), figures.Exists(date => date.Second > 12));
        return isDayFirst == isMonthFirst ? locale : isDayFirst ? "en-GB" : "en-US";
    }

    private static SaidDate? FromIso(Match match)
    {
        TimeOnly? time = match.Groups["hour"].Success ? Time(match) : null;
        return Valid(match, Number(match, "year"), Number(match, "month"), Number(match, "day"), time, Offset(match.Groups["offset"].Value), null);
    }

    private static SaidDate? FromWords(Match match)
    {
        if (!Months.TryGetValue(match.Groups["name"].Value.ToLowerInvariant(), out var month))
            return null;
        var day = Number(match, "day");
        var said = match.Groups["ordinal"].Value;
        var warning = said is "st" or "nd" or "rd" or "th" && said != Ordinal(day)
            ? $"\"{match.Groups["day"].Value}{said}\" is an odd way to write a day; read as day {day} of the month."
            : null;
        return Valid(match, match.Groups["year"].Success ? Century(Number(match, "year")) : null, month, day, null, null, warning);
    }

    private static SaidDate? FromFigures(Match match, string locale)
    {
        var (first, second, year) = (Number(match, "first"), Number(match, "second"), Century(Number(match, "year")));
        var isDayFirst = match.Groups["sign"].Value is "." || first > 12 || (second <= 12 && DayFirstIn(locale) is true);
        var isMonthFirst = second > 12 || (first <= 12 && DayFirstIn(locale) is false);
        if (isDayFirst)
            return Valid(match, year, second, first, null, null, Doubtful(first, second, match, $"day {first}, month {second}"));
        return isMonthFirst || first == second
            ? Valid(match, year, first, second, null, null, Doubtful(first, second, match, $"month {first}, day {second}"))
            : null;
    }

    private static int Century(int year) => year < 100 ? year + 2000 : year;

    private static string? Doubtful(int first, int second, Match match, string taken) =>
        first <= 12 && second <= 12 && first != second && match.Groups["sign"].Value is not "."
            ? $"\"{match.Value}\" was read as {taken}, after the language of the notice."
            : null;

    /// <summary>Whether dates in figures begin with the day; null where people of that language do both.</summary>
    private static bool? DayFirstIn(string locale) => locale switch
    {
        "en" => null,
        "en-US" => false,
        _ => true,
    };

    private static SaidDate? Valid(
        Match match, int? year, int month, int day, TimeOnly? time, TimeSpan? offset, string? warning)
    {
        var isDay = year is null or (>= 1900 and <= 2200) && month is >= 1 and <= 12
            && day >= 1 && day <= DateTime.DaysInMonth(year ?? 2024, month);
        return isDay ? new SaidDate(match.Index, match.Length, year, month, day, time, offset, warning) : null;
    }

    private static TimeOnly? Time(Match match)
    {
        var (hour, minute, second) = (Number(match, "hour"), Number(match, "minute"), match.Groups["second"].Success ? Number(match, "second") : 0);
        return hour < 24 && minute < 60 && second < 60 ? new TimeOnly(hour, minute, second) : null;
    }

    private static TimeSpan? Offset(string text)
    {
        if (text is "" or "Z" or "z")
            return text is "" ? null : TimeSpan.Zero;
        var figures = text[1..].Replace(":", "", StringComparison.Ordinal);
        var (hours, minutes) = (int.Parse(figures[..2], CultureInfo.InvariantCulture), int.Parse(figures[2..], CultureInfo.InvariantCulture));
        var size = new TimeSpan(hours, minutes, 0);
        return hours > 14 ? null : text[0] is '-' ? -size : size;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static string Ordinal(int day) => (day % 10, day) switch
    {
        (_, >= 11 and <= 13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };

    private static IEnumerable<(string, int)> MonthNames(DateTimeFormatInfo format) =>
        Enumerable.Range(1, 12).SelectMany(month => new[] { format.GetMonthName(month), format.GetAbbreviatedMonthName(month).TrimEnd('.') }
            .Select(name => (name.ToLowerInvariant(), month)));

    [GeneratedRegex(
        @"(?<![\d-])(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?![\d-])(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?\s?(?<offset>[Zz]|[+-]\d{2}:?\d{2})?)?",
        RegexOptions.None, 1000)]
    private static partial Regex Iso();

    [GeneratedRegex(
        @"\b(?<name>\p{L}{3,10})\.?\s+(?<day>\d{1,2})(?<ordinal>st|nd|rd|th)?\b(?!\s*(?:%|:|years|yrs))(?:\s*[,/]\s*(?<year>\d{4})\b|\s+(?<year>\d{4})\b)?",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(
        @"(?<![\d/.-])(?<day>\d{1,2})(?:(?<ordinal>st|nd|rd|th|er|º)|\.)?\s+(?:of\s+|de\s+)?(?<name>\p{L}{3,10})\.?(?:,?\s+(?:de\s+|del\s+|do\s+)?(?<year>\d{4})\b)?|(?<![\d/.-])(?<day>\d{1,2})-(?<name>\p{L}{3,9})-(?<year>\d{4}|\d{2})(?!\d)",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"(?<![\d/.-])(?<first>\d{1,2})(?<sign>[./-])(?<second>\d{1,2})\k<sign>(?<year>\d{4}|\d{2})(?![\d/-])", RegexOptions.None, 1000)]
    private static partial Regex Figures();
}
