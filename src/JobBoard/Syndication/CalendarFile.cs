using System.Globalization;
using System.Text;

namespace JobBoard.Syndication;

/// <summary>Something to remember, for a calendar.</summary>
/// <param name="Id">The same each time, so that a calendar changes what it has and adds no second one.</param>
/// <param name="Changed">When what it says last changed.</param>
/// <param name="At">The moment on that day; null for the whole day, wherever the calendar is.</param>
/// <param name="Url">Absolute.</param>
public sealed record CalendarEntry(
    string Id, DateTimeOffset Changed, DateOnly Day, DateTimeOffset? At, string Summary, string Description, string Url);

/// <summary>Writes iCalendar (RFC 5545).</summary>
public static class CalendarFile
{
    public const string MediaType = "text/calendar";

    /// <summary>Octets that a line may have without its end (3.1).</summary>
    private const int MostOctets = 75;

    public static byte[] Write(CalendarEntry entry)
    {
        string[] lines =
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//JobBoard//Deadlines//EN", "BEGIN:VEVENT",
            $"UID:{Text(entry.Id)}",
            $"DTSTAMP:{Instant(entry.Changed)}",
            entry.At is { } at ? $"DTSTART:{Instant(at)}" : string.Create(CultureInfo.InvariantCulture, $"DTSTART;VALUE=DATE:{entry.Day:yyyyMMdd}"),
            $"SUMMARY:{Text(entry.Summary)}",
            $"DESCRIPTION:{Text(entry.Description)}",
            $"URL:{entry.Url}",
            "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR",
        ];
        return Encoding.UTF8.GetBytes(string.Concat(lines.Select(Folded)));
    }

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A text value (3.3.11), which can neither end its line nor hold what no line may.</summary>
    private static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes().Where(rune => !Rune.IsControl(rune) || rune.Value is '\n'))
            escaped.Append(rune.Value switch { '\n' => @"\n", '\\' => @"\\", ';' => @"\;", ',' => @"\,", _ => rune.ToString() });
        return escaped.ToString();
    }

    /// <summary>The line in pieces that a space holds together, none of which cuts a letter.</summary>
    private static string Folded(string line)
    {
        var (folded, octets) = (new StringBuilder(line.Length), 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                folded.Append("\r\n ");
                octets = 1;
            }
            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }
        return folded.Append("\r\n").ToString();
    }
}
