using System.Globalization;
using System.Text.RegularExpressions;
using JobBoard.Postings;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Shared.Forms;

/// <summary>A day, a day and a time, and whose clocks it is meant by, as they were typed.</summary>
public sealed class DateInput
{
    public string? Day { get; set; }

    /// <summary>From 1.</summary>
    public string? Month { get; set; }

    public string? Year { get; set; }

    public string? Time { get; set; }

    /// <summary>An IANA zone, or the place that names one.</summary>
    public string? Zone { get; set; }

    /// <param name="zone">The zone to offer where there is no date.</param>
    public static DateInput Of(ZonedDate? date, string? zone = null) => date is null ? new DateInput { Zone = zone } : new DateInput
    {
        Day = date.Day.Day.ToString(CultureInfo.InvariantCulture),
        Month = date.Day.Month.ToString(CultureInfo.InvariantCulture),
        Year = date.Day.Year.ToString(CultureInfo.InvariantCulture),
        Time = date.Time is { } time ? TimeText.Of(time) : null,
        Zone = date.TimeZone,
    };

    /// <summary>Reads what was typed; nothing at all is no date and no error.</summary>
    public DateReading Read(IStringLocalizer<StaffWords> words)
    {
        if (string.IsNullOrWhiteSpace(Day + Month + Year + Time))
            return new DateReading(null);
        if (Number(Day) is not (>= 1 and <= 31) || string.IsNullOrWhiteSpace(Day))
            return Wrong(nameof(Day), words["DayWrong"]);
        if (Number(Month) is not (>= 1 and <= 12))
            return Wrong(nameof(Month), words["MonthWrong"]);
        if (Year?.Trim() is not { Length: 4 } || Number(Year) is not { } year || year is 0)
            return Wrong(nameof(Year), words["YearWrong"]);
        if (Number(Day) > DateTime.DaysInMonth(year, Number(Month) ?? 1))
            return Wrong(nameof(Day), words["NoSuchDay"]);
        if (!TimeText.TryRead(Time, out var time))
            return Wrong(nameof(Time), words["TimeWrong"]);
        if (ZoneText.Find(Zone) is not { } zone)
            return Wrong(nameof(Zone), words[string.IsNullOrWhiteSpace(Zone) ? "ZoneMissing" : "ZoneWrong"]);
        return new DateReading(new ZonedDate(new DateOnly(year, Number(Month) ?? 1, Number(Day) ?? 1), time, zone));
    }

    private static DateReading Wrong(string part, string message) => new(null, part, message);

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>What a typed date says.</summary>
/// <param name="Part">The part that is wrong, by its property; null when none is.</param>
public sealed record DateReading(ZonedDate? Date, string? Part = null, string Message = "");

/// <summary>Times of the day as people type them: 17:00, 17.00, 17h30, 5 pm.</summary>
public static partial class TimeText
{
    private const int Noon = 12;

    public static string Of(TimeOnly time) => time.ToString(time.Second is 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>Reads a time; nothing typed is no time and no error.</summary>
    public static bool TryRead(string? typed, out TimeOnly? time)
    {
        time = null;
        if (string.IsNullOrWhiteSpace(typed))
            return true;
        var match = Time().Match(typed);
        if (!match.Success)
            return false;
        var half = match.Groups["half"].Value.ToLowerInvariant();
        var hour = Part(match, "hour");
        if (half is not "" && hour is 0 or > Noon)
            return false;
        if (half is "p" && hour < Noon)
            hour += Noon;
        else if (half is "a" && hour is Noon)
            hour = 0;
        if (hour > 23 || Part(match, "minute") > 59 || Part(match, "second") > 59)
            return false;
        time = new TimeOnly(hour, Part(match, "minute"), Part(match, "second"));
        return true;
    }

    private static int Part(Match match, string name) =>
        match.Groups[name] is { Success: true } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    // A bare hour is a time only with what says so.
    [GeneratedRegex(
        @"^\s*(?<hour>[0-9]{1,2})(([:.h](?<minute>[0-9]{2})(:(?<second>[0-9]{2}))?|h|(?=\s*[ap]))\s*((?<half>[ap])\.?m\.?)?)\s*\z",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Time();
}

/// <summary>Time zones as people type them: an IANA zone in any case, or the one place that names it.</summary>
public static class ZoneText
{
    /// <summary>The zones to choose from.</summary>
    public static IReadOnlyList<string> Offered { get; } = [.. TimeZoneInfo.GetSystemTimeZones()
        .Where(zone => zone.HasIanaId && (zone.Id is "UTC" || zone.Id.Contains('/', StringComparison.Ordinal)) && !zone.Id.StartsWith("Etc/", StringComparison.Ordinal))
        .Select(zone => zone.Id).Order(StringComparer.Ordinal)];

    /// <summary>The zone that was typed; null when it is none, or might be several.</summary>
    public static string? Find(string? typed)
    {
        var said = (typed ?? "").Trim();
        if (said is "")
            return null;
        if (Offered.FirstOrDefault(zone => zone.Equals(said, StringComparison.OrdinalIgnoreCase)) is { } same)
            return same;
        if (ZonedDate.IsZone(said))
            return said;
        var ending = $"/{said.Replace(' ', '_')}";
        return Offered.Where(zone => zone.EndsWith(ending, StringComparison.OrdinalIgnoreCase)).Take(2).ToList() is [var only] ? only : null;
    }
}
