using System.Text;

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

    /// <summary>The text, or why the bytes are none and in which line.</summary>
    public static (SourceText? Text, UnreadableNotice? Refusal) Decode(byte[] content)
    {
        var encoding = content.AsSpan() switch
        {
            [0xFF, 0xFE, ..] => Utf16,
            [0xFE, 0xFF, ..] => Utf16BigEndian,
            _ => (Encoding)Utf8,
        };
        try
        {
            var text = encoding.GetString(content).TrimStart('\uFEFF').ReplaceLineEndings("\n");
            return text.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var at
                ? (null, Refuse(text[..at], "holds a NUL character; it is no text file"))
                : (Clean(text), null);
        }
        catch (DecoderFallbackException problem)
        {
            var readable = Encoding.Latin1.GetString(content, 0, Math.Clamp(problem.Index, 0, content.Length));
            return (null, Refuse(readable, "is not UTF-8; save the file as UTF-8 and import it again"));
        }
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
