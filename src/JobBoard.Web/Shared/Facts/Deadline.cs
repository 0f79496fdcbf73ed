using System.Globalization;
using System.Text;
using JobBoard.Postings;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Shared.Facts;

/// <summary>Until when one can apply, and how much of that is left.</summary>
/// <param name="Line">For a list: the day, or the days left when they are few.</param>
/// <param name="ApplyBy">The day with its year, the time, and whose clocks it is meant by.</param>
/// <param name="Day">The day with its year.</param>
/// <param name="Near">The day as short as it can be told.</param>
/// <param name="Left">The days left, the number apart; or that it is today.</param>
/// <param name="Fringe">The outline of the strips still to tear off; null while there are more days than strips.</param>
public sealed record Deadline(Phrase Line, Phrase ApplyBy, Phrase Day, Phrase Near, Phrase Left, string? Fringe)
{
    public bool IsSoon => Fringe is not null;
}

public static class DeadlineWords
{
    private const int Strips = 7;
    private const int Pitch = 7;

    extension(IStringLocalizer<Words> words)
    {
        public Deadline Deadline(ZonedDate through, DateTimeOffset now)
        {
            var today = ZonedDate.DayOf(now, through.TimeZone).Day;
            var left = through.Day.DayNumber - today.DayNumber;
            var instant = through.Last.Iso();
            var time = through.Last.ToString("HH:mm", CultureInfo.CurrentCulture);
            var leftWords = left > 0
                ? words.CountAround("DaysLeft", left, left.ToString(CultureInfo.CurrentCulture))
                : words.Today(through);
            var line = left > Strips
                ? words.Around("Closes", words.NearDay(through.Day, today)) with { Instant = instant }
                : new Phrase("", left > 0 ? leftWords.ToString() : words.ClosesToday(through), "", instant);
            return new Deadline(
                line,
                words.Around("ApplyBy", words.Day(through.Day), words.TimeIn(time, through.TimeZone, through.Last)) with { Instant = instant },
                words.Around("Until", words.Day(through.Day)) with { Instant = instant },
                words.Around("Until", words.NearDay(through.Day, today)) with { Instant = instant },
                leftWords,
                left > Strips ? null : Fringe(Math.Max(left, 1)));
        }

        private string ClosesToday(ZonedDate through) => through.Time is { } time
            ? words["ClosesTodayAt", time.ToString("HH:mm", CultureInfo.CurrentCulture)]
            : words["ClosesToday"];

        private Phrase Today(ZonedDate through) => through.Time is { } time
            ? words.Around("LastDayUntil", words["Today"], time.ToString("HH:mm", CultureInfo.CurrentCulture))
            : words.Around("LastDay", words["Today"]);
    }

    /// <summary>A line of strips as on a notice with a fringe: those of the days gone are torn off.</summary>
    private static string Fringe(int left)
    {
        var outline = new StringBuilder("M0 0h48v2H0z");
        for (var strip = 0; strip < Strips; strip++)
        {
            var shape = strip < Strips - left ? "h5.4l-1.4 2.5-1.5-1.5-1.5 2z" : "h5.4v12h-5.4z";
            outline.Append(CultureInfo.InvariantCulture, $"M{strip * Pitch} 3{shape}");
        }
        return outline.ToString();
    }
}
