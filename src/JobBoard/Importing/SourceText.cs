using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;

namespace JobBoard.Importing;

/// <summary>
/// The text of a notice as its bytes say it: strictly decoded, lines parted by one line feed, in NFC, without control
/// characters (SEC-32). Lines keep their numbers.
/// </summary>
internal sealed record SourceText(string Text, int ControlCharacters)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16 = new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16BigEndian = new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    /// <summary>The answer for a text whose shape keeps a pattern busy beyond its time.</summary>
    private static readonly UnreadableNotice TookTooLong =
        new(null, null, "The text is shaped so that reading it takes too long; break its longest line in two and import it again.");

    /// <summary>What a reader makes of the text, or why there is none; no reader throws for what it reads.</summary>
    public static ReadItem Read(byte[] content, Func<SourceText, ReadItem> understand)
    {
        if (!TryDecode(content, out var source, out var refusal))
            return refusal;
        try
        {
            return understand(source);
        }
        catch (RegexMatchTimeoutException)
        {
            return TookTooLong;
        }
    }

    /// <param name="refusal">Why the bytes are no text, and in which line.</param>
    public static bool TryDecode(
        byte[] content, [NotNullWhen(true)] out SourceText? source, [NotNullWhen(false)] out UnreadableNotice? refusal)
    {
        (source, refusal) = (null, null);
        var encoding = content.AsSpan() switch
        {
            [0xFF, 0xFE, ..] => Utf16,
            [0xFE, 0xFF, ..] => Utf16BigEndian,
            _ => (Encoding)Utf8,
        };
        try
        {
            var text = encoding.GetString(content).TrimStart('\uFEFF').ReplaceLineEndings("\n");
            if (text.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var at)
                refusal = Refuse(text[..at], "holds a NUL character; it is no text file");
            else
                source = Clean(text);
        }
        catch (DecoderFallbackException problem)
        {
            var readable = Encoding.Latin1.GetString(content, 0, Math.Clamp(problem.Index, 0, content.Length));
            refusal = Refuse(readable, "is not UTF-8; save the file as UTF-8 and import it again");
        }
        return refusal is null;
    }

    /// <summary>The line, from 1, on which the character at this place of the text stands.</summary>
    public int LineAt(int index) => 1 + Text.AsSpan(0, Math.Min(index, Text.Length)).Count('\n');

    private static UnreadableNotice Refuse(string before, string reason) =>
        new(null, 1 + before.AsSpan().Count('\n'), $"The text {reason}.");

    private static SourceText Clean(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsControl(character) || character is '\n' or '\t')
                kept.Append(character);
        }
        return new SourceText(kept.ToString().Normalize(NormalizationForm.FormC), text.Length - kept.Length);
    }
}
