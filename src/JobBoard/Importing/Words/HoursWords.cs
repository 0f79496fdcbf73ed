using System.Globalization;
using System.Text.RegularExpressions;
using JobBoard.Postings;

namespace JobBoard.Importing.Words;

/// <summary>Reads hours per week, and the window of the day in which a person must be there.</summary>
internal static partial class HoursWords
{
    public static IEnumerable<Reading<WorkingHours>> FindWeekly(Prose prose) =>
        from sentence in prose.Sentences
        let hours = WeeklyIn(sentence.Text, needsWeek: true)
        where hours is not null
        select new Reading<WorkingHours>(hours, new Quote(sentence.Text, sentence.Line));

    /// <summary>Hours per week in a value that is about hours, where a bare figure is enough.</summary>
    public static WorkingHours? WeeklyOf(string value) => WeeklyIn(value, needsWeek: true) ?? WeeklyIn(value, needsWeek: false);

    public static IEnumerable<Reading<WorkingHours>> FindWindow(Prose prose) =>
        prose.Sentences.Select(sentence => WindowOf(new Quote(sentence.Text, sentence.Line))).OfType<Reading<WorkingHours>>();

    public static Reading<WorkingHours>? WindowOf(Quote quote)
    {
        if (Window().Match(quote.Text) is not { Success: true } match || ZoneWords.Find(match.Groups["zone"].Value) is not var (zone, isLoose))
            return null;
        var endHalf = Half(match, "endHalf");
        var end = Clock(match, "end", endHalf);
        var start = Clock(match, "start", Half(match, "startHalf") ?? endHalf);
        // "9-12 pm": the half of the day that is said once belongs to the end alone when the start would come after it.
        if (start >= end && !match.Groups["startHalf"].Success)
            start = Clock(match, "start", half: null);
        if (start is null || end is null || start >= end)
            return null;
        string?[] doubts =
        [
            isLoose ? $"\"{match.Groups["zone"].Value}\" was read as the time of {zone} all year round" : null,
            match.Groups["end"].Value is "12" && endHalf is "pm" ? "12 pm was read as noon" : null,
        ];
        var said = doubts.OfType<string>().ToList();
        return new Reading<WorkingHours>(
            new WorkingHours { From = start, To = end, TimeZone = zone },
            quote with { Text = match.Value.Trim() },
            said is [] ? null : $"{string.Join("; ", said)}.");
    }

    private static WorkingHours? WeeklyIn(string text, bool needsWeek)
    {
        if ((needsWeek ? Weekly() : Figure()).Match(text) is not { Success: true } match)
            return null;
        var low = decimal.Parse(match.Groups["low"].Value.Replace(',', '.'), CultureInfo.InvariantCulture);
        var high = match.Groups["high"].Success ? decimal.Parse(match.Groups["high"].Value.Replace(',', '.'), CultureInfo.InvariantCulture) : low;
        return low is > 0 and <= 80 && high >= low && high <= 80 ? new WorkingHours { Minimum = low, Maximum = high } : null;
    }

    private static string? Half(Match match, string group) =>
        match.Groups[group].Success ? match.Groups[group].Value.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant() : null;

    private static TimeOnly? Clock(Match match, string group, string? half)
    {
        var hour = int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups[group + "Minute"].Success ? int.Parse(match.Groups[group + "Minute"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        hour = (half, hour) switch { ("pm", < 12) => hour + 12, ("am", 12) => 0, _ => hour };
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    private const string Range = @"(?<![\d.,])(?<low>\d{1,2}(?:[.,]\d{1,2})?)(?:\s*(?:-|–|to|à|bis|a)\s*(?<high>\d{1,2}(?:[.,]\d{1,2})?))?";

    [GeneratedRegex(
        Range + @"\s*-?\s*(?:hours?|hrs?|h|heures?|stunden|std\.?|horas?)\s*(?:/|per|an?|each|par|pro|die|in der|por|à la|a la|na)\s*(?:week|wk|semaine|woche|semana)\b",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Weekly();

    /// <summary>A figure at the start that no other word than one for hours follows; "9 to 17 Uhr" is a time of the day.</summary>
    [GeneratedRegex(
        @"^\s*(?:(?:up to|about|around|circa|ca\.?|approx\.?)\s+)?" + Range + @"\s*-?\s*(?:hours?|hrs?|h|heures?|stunden|std\.?|horas?)?\s*(?=$|[,;(/]|(?:per|an?|each|weekly|par|pro|por|week|hebdo\w*|semanais)\b)",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Figure();

    [GeneratedRegex(
        @"(?<!\d)(?<start>\d{1,2})(?:[:.h](?<startMinute>\d{2}))?\s*(?<startHalf>[ap]\.?m\.?)?\s*(?:-|–|—|to|and|until)\s*(?<end>\d{1,2})(?:[:.h](?<endMinute>\d{2}))?\s*(?<endHalf>[ap]\.?m\.?)?\s*\(?(?<zone>"
        + ZoneWords.Pattern + ")",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Window();
}
