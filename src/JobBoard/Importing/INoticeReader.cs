namespace JobBoard.Importing;

/// <summary>
/// Reads one format of notices. Total: any bytes give items or a refusal, never an exception; pure: the same bytes
/// and defaults give the same items, whatever the day.
/// </summary>
public interface INoticeReader
{
    /// <summary>The name the command line knows it by, such as <c>jekyll</c>.</summary>
    string Format { get; }

    /// <summary>Whether the file looks like this format, when the caller has not said which it is.</summary>
    bool Recognizes(NoticeFile file);

    /// <summary>The items of the file in their order, streamed.</summary>
    IEnumerable<ReadItem> Read(NoticeFile file, ReadingDefaults defaults);
}

/// <summary>What the board assumes where a notice is silent.</summary>
/// <param name="TimeZone">IANA zone of dates, unless the notice or its place says another.</param>
/// <param name="Locale">BCP 47 tag of the language, unless the notice shows another.</param>
public sealed record ReadingDefaults(string TimeZone, string Locale);
