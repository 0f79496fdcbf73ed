using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace JobBoard.Postings;

/// <summary>
/// A day, or a day and a time, in an IANA time zone, as a person said it. Written as RFC 9557 does:
/// <c>2026-12-31[Africa/Dakar]</c> or <c>2026-12-31T17:00:00[Africa/Dakar]</c>.
/// </summary>
public sealed record ZonedDate(DateOnly Day, TimeOnly? Time, string TimeZone)
{
    /// <summary>The first instant it names: the time, or the start of the day there.</summary>
    public DateTimeOffset Start => Instant(Day.ToDateTime(Time ?? TimeOnly.MinValue), Zone);

    /// <summary>
    /// The instant at which something that lasts until then is over: the time itself, or the end of the whole day,
    /// which is the start of the next one.
    /// </summary>
    public DateTimeOffset End => Time is not null ? Start
        : Day == DateOnly.MaxValue ? DateTimeOffset.MaxValue
        : new ZonedDate(Day.AddDays(1), null, TimeZone).Start;

    /// <summary>The last second before <see cref="End"/> for a day, or the time itself, with the offset in force there.</summary>
    public DateTimeOffset Last => There(Time is null ? End.AddSeconds(-1) : End);

    private TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(TimeZone);

    /// <summary>Whether the system knows this IANA zone.</summary>
    public static bool IsZone(string id) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) && zone.HasIanaId;

    /// <summary>The instant as the clocks of its zone show it.</summary>
    public DateTimeOffset There(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>The day that an instant falls on in a zone.</summary>
    public static ZonedDate DayOf(DateTimeOffset instant, string timeZone)
    {
        var local = TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(timeZone));
        return new ZonedDate(DateOnly.FromDateTime(local.DateTime), null, timeZone);
    }

    /// <summary>Reads a day as forms and files write it: <c>2026-12-31</c>.</summary>
    public static bool TryParseDay(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse(string? text, out ZonedDate? date)
    {
        date = null;
        if (text?.Split('[') is not [var said, [.. var zone, ']']] || !IsZone(zone))
            return false;
        if (TryParseDay(said, out var day))
            date = new ZonedDate(day, null, zone);
        else if (DateTime.TryParseExact(said, "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            date = new ZonedDate(DateOnly.FromDateTime(time), TimeOnly.FromDateTime(time), zone);
        return date is not null;
    }

    public override string ToString() => Time is { } time
        ? string.Create(CultureInfo.InvariantCulture, $"{Day:yyyy-MM-dd}T{time:HH:mm:ss}[{TimeZone}]")
        : string.Create(CultureInfo.InvariantCulture, $"{Day:yyyy-MM-dd}[{TimeZone}]");

    private static DateTimeOffset Instant(DateTime local, TimeZoneInfo zone)
    {
        // A time that the clocks skip is told by the offset before they do, so that a midnight is the moment they skip
        // it; a time that comes twice is its first coming.
        var offset = zone.IsInvalidTime(local) ? zone.GetUtcOffset(local.AddDays(-1))
            : zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max()
            : zone.GetUtcOffset(local);
        // The calendar's first and last days reach beyond it in zones away from UTC.
        return new DateTimeOffset(Math.Clamp(local.Ticks - offset.Ticks, 0, DateTime.MaxValue.Ticks), TimeSpan.Zero);
    }

    internal sealed class Json : JsonConverter<ZonedDate>
    {
        public override ZonedDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString(), out var date) ? date! : throw new JsonException("Not a zoned date.");

        public override void Write(Utf8JsonWriter writer, ZonedDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
