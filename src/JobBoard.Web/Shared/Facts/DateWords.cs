using System.Globalization;
using JobBoard.Postings;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Shared.Facts;

public static class DateWords
{
    // Day, month in words, year: the order that can be taken for no other.
    private const string LongDay = "d MMMM yyyy";
    private const string ShortDay = "d MMMM";

    /// <summary>From how far ahead or back a day needs its year.</summary>
    private const int NearDays = 270;

    extension(IStringLocalizer<Words> words)
    {
        public string Day(DateOnly day) => day.ToString(LongDay, CultureInfo.CurrentCulture);

        /// <summary>A day without its year where it cannot be mistaken.</summary>
        public string NearDay(DateOnly day, DateOnly today) =>
            day.ToString(Math.Abs(day.DayNumber - today.DayNumber) < NearDays ? ShortDay : LongDay, CultureInfo.CurrentCulture);

        /// <summary>A month or a day in ISO 8601 in words; anything else as it was written.</summary>
        public string Start(string start)
        {
            if (ZonedDate.TryParseDay(start, out var day))
                return words.Day(day);
            return DateOnly.TryParseExact(start, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
                ? month.ToString("MMMM yyyy", CultureInfo.CurrentCulture)
                : start;
        }

        /// <summary>A time of the day with the place whose clocks show it.</summary>
        public string TimeIn(string time, string zone, DateTimeOffset on)
        {
            if (zone.Contains('/', StringComparison.Ordinal) && !zone.StartsWith("Etc/", StringComparison.Ordinal))
                return words["TimeInPlace", time, zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ')];
            var offset = TimeZoneInfo.FindSystemTimeZoneById(zone).GetUtcOffset(on);
            var sign = offset < TimeSpan.Zero ? "−" : "+";
            return words["TimeInUtc", time, offset == TimeSpan.Zero ? "UTC" : $"UTC{sign}{offset:hh\\:mm}"];
        }
    }

    /// <summary>The day for a machine.</summary>
    public static string Iso(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The instant for a machine, with seconds and offset.</summary>
    public static string Iso(this DateTimeOffset instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
