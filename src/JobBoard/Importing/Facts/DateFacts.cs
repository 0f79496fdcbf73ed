using System.Globalization;
using JobBoard.Geography;
using JobBoard.Importing.Words;
using JobBoard.Postings;

namespace JobBoard.Importing.Facts;

/// <summary>When it was posted and until when it is open, each in the zone in which the notice means it.</summary>
internal sealed record DateFacts(ZonedDate? DatePosted, ZonedDate? ValidThrough)
{
    private const string Posted = nameof(PostingDetails.DatePosted);
    private const string Through = nameof(PostingDetails.ValidThrough);
    private const int FarAhead = 3;

    /// <param name="zone">The zone of the notice: of its working hours or its place; null when it shows none.</param>
    /// <param name="fallback">The zone to take then.</param>
    public static DateFacts Of(Draft draft, string? zone, string fallback)
    {
        var posted = draft.Settle(Posted, draft.Read(NoticeField.DatePosted, Posted, statement => PostedOf(draft, statement, zone, fallback)));
        var through = draft.Settle(Through, Deadlines(draft, posted?.Value, zone, fallback));
        if (posted is not null && through is not null)
            Compare(draft, posted.Value, through);
        return new DateFacts(posted?.Value, through?.Value);
    }

    /// <summary>The zone that the places of a notice share, when their countries have one each.</summary>
    public static string? ZoneOf(IEnumerable<JobLocation> places)
    {
        var zones = places.Select(place => Atlas.Country(place.Country)?.TimeZone).Distinct().ToList();
        return zones is [{ } zone] ? zone : null;
    }

    private static Reading<ZonedDate>? PostedOf(Draft draft, Statement statement, string? zone, string fallback)
    {
        var date = DateWords.Find(statement.Text, draft.DateLocale).FirstOrDefault();
        if (date?.Date is null)
            return null;
        var said = At(date, date.Time, zone, fallback);
        return new Reading<ZonedDate>(said.Time == TimeOnly.MinValue ? said with { Time = null } : said, statement.Quote, date.Warning);
    }

    private static IEnumerable<Reading<ZonedDate>> Deadlines(Draft draft, ZonedDate? posted, string? zone, string fallback)
    {
        foreach (var statement in draft.Stated(NoticeField.ValidThrough))
        {
            var doubts = new List<string>();
            if (DeadlineWords.Of(statement.Text, draft.DateLocale, doubts.Add) is { } said)
            {
                if (Settled(draft, said, posted, zone, fallback, statement.Quote) is { } reading)
                    yield return reading;
            }
            else
            {
                var why = doubts is [var doubt, ..] ? doubt : $"\"{statement.Text}\" ({statement.Key}) names no day; the deadline was left open.";
                draft.Remark(RemarkKind.Warning, Through, why, statement.Line);
            }
        }
        var found = DeadlineWords.Find(draft.Prose, draft.DateLocale, (sentence, doubt) => draft.Remark(RemarkKind.Warning, Through, doubt, sentence.Line));
        foreach (var prose in found)
        {
            if (Settled(draft, prose.Value, posted, zone, fallback, prose.Quote) is { } reading)
                yield return prose.Warning is null ? reading : reading with { Warning = prose.Warning };
        }
    }

    private static Reading<ZonedDate>? Settled(
        Draft draft, SaidDeadline said, ZonedDate? posted, string? zone, string fallback, Quote quote)
    {
        if (said.Date.Date is null && posted is null)
        {
            draft.Remark(RemarkKind.Warning, Through, $"\"{quote.Text}\" names no year, and no day of posting tells it; the deadline was left open.", quote.Line);
            return null;
        }
        var date = said.Date.Date is null && posted is not null ? said.Date with { Year = said.Date.NextFrom(posted.Day).Year } : said.Date;
        var at = At(date, said.Time, said.Zone ?? zone, fallback);
        // Midnight is when the day before has ended; a minute to midnight is the end of the day itself (JP-46).
        return at.Time switch
        {
            { Hour: 0, Minute: 0 } when date.Time is not null => new Reading<ZonedDate>(
                at with { Day = at.Day.AddDays(-1), Time = null }, quote,
                $"\"{quote.Text}\" was read as the end of {at.Day.AddDays(-1).ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} in {at.TimeZone}."),
            { Hour: 23, Minute: 59 } => new Reading<ZonedDate>(at with { Time = null }, quote, date.Warning),
            _ => new Reading<ZonedDate>(at, quote, date.Warning),
        };
    }

    /// <summary>The date in a zone; an offset that was written tells the instant, and the zone where nothing else does.</summary>
    private static ZonedDate At(SaidDate date, TimeOnly? time, string? zone, string fallback)
    {
        var day = date.Date ?? default;
        if (date.Offset is not { } offset || time is not { } clock)
            return new ZonedDate(day, time, zone ?? fallback);
        var written = new DateTimeOffset(day.ToDateTime(clock), offset);
        var id = zone ?? (offset == TimeSpan.Zero ? "UTC" : offset.Minutes is 0 ? $"Etc/GMT{-offset.Hours:+0;-0}" : fallback);
        var local = TimeZoneInfo.ConvertTime(written, TimeZoneInfo.FindSystemTimeZoneById(id)).DateTime;
        return new ZonedDate(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local), id);
    }

    private static void Compare(Draft draft, ZonedDate posted, Reading<ZonedDate> through)
    {
        if (through.Value.End <= posted.Start)
            draft.Remark(RemarkKind.Disagreement, Through, "The deadline lies before the day of posting.", through.Quote.Line);
        if (through.Value.Day > posted.Day.AddYears(FarAhead))
            draft.Remark(RemarkKind.Warning, Through, $"The deadline lies more than {FarAhead} years after the day of posting.", through.Quote.Line);
    }
}
