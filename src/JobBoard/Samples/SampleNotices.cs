using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using JobBoard.Importing;

namespace JobBoard.Samples;

/// <summary>
/// Notices as organizations write them, whose dates are counted from a day. In their files a date is written
/// <c>{today+21:d MMMM yyyy}</c>, or <c>{today+21:d MMMM yyyy:fr}</c> with the names of another language: a .NET date
/// format in single braces, which Liquid never reads.
/// </summary>
public static partial class SampleNotices
{
    private const string Folder = "Notices";

    /// <summary>The zone that is the last to begin a day.</summary>
    private static readonly TimeSpan LastZone = TimeSpan.FromHours(-12);

    /// <summary>The day that has begun everywhere on earth, so that what was posted on it is nowhere in the future.</summary>
    public static DateOnly DayAt(DateTimeOffset now) => DateOnly.FromDateTime(now.ToOffset(LastZone).DateTime);

    /// <summary>All notices as they read on that day.</summary>
    public static IEnumerable<NoticeFile> On(DateOnly today) =>
        SampleFiles.In(Folder).Select(name => new NoticeFile(name, Dated(SampleFiles.Read(Folder, name), today)));

    private static byte[] Dated(byte[] notice, DateOnly today) =>
        Encoding.UTF8.GetBytes(Token().Replace(Encoding.UTF8.GetString(notice), token => Date(token, today)));

    private static string Date(Match token, DateOnly today)
    {
        var days = token.Groups["days"] is { Length: > 0 } given ? int.Parse(given.ValueSpan, CultureInfo.InvariantCulture) : 0;
        var culture = CultureInfo.GetCultureInfo(token.Groups["language"].Value);
        return today.AddDays(days).ToString(token.Groups["format"].Value, culture);
    }

    [GeneratedRegex(@"\{today(?<days>[+-]\d+)?:(?<format>[^:{}]+)(:(?<language>[a-z]{2}))?\}", RegexOptions.None, 1000)]
    private static partial Regex Token();
}
