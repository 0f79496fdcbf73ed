using System.Globalization;
using System.Text;

namespace JobBoard.Text;

/// <summary>Makes the readable part of an address from a title or a name.</summary>
public static class Slug
{
    public const int MaxLength = 80;

    /// <summary>Lower-case ASCII letters and digits joined by hyphens; <paramref name="fallback"/> when none is left.</summary>
    public static string From(string text, string fallback)
    {
        var slug = Join(text, rune => rune.IsAscii && Rune.IsLetterOrDigit(rune), MaxLength);
        return slug is "" ? fallback : slug;
    }

    /// <summary>
    /// The text as it is compared, never an address: two that differ only in case, accents, punctuation or white space
    /// are one. Letters of all scripts count, and all of them.
    /// </summary>
    public static string Key(string text)
    {
        var key = Join(text, rune => Rune.IsLetterOrDigit(rune) || IsMark(rune) && !IsAccent(rune), int.MaxValue);
        return key is "" ? PlainText.Fold(text) : key;
    }

    private static string Join(string text, Func<Rune, bool> isKept, int maxLength)
    {
        var joined = new StringBuilder();
        foreach (var rune in Spelt(Whole(text)).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (joined.Length >= maxLength)
                break;
            if (isKept(rune))
                joined.Append(Rune.ToLowerInvariant(rune));
            else if (!JoinsWords(rune) && joined is [.., not '-'])
                joined.Append('-');
        }
        return joined.ToString().Trim('-');
    }

    private static bool JoinsWords(Rune rune) => rune.Value is '\'' or '’' || IsMark(rune);

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>The accents of Latin, Greek and Cyrillic; the marks of other scripts are vowels.</summary>
    private static bool IsAccent(Rune rune) => rune.Value is >= 0x300 and <= 0x36F;

    /// <summary>Without halves of characters and U+FFFE, at which normalization throws.</summary>
    private static string Whole(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => rune.Value is not 0xFFFE));

    private static string Spelt(string text) => text
        .Replace("ß", "ss", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.OrdinalIgnoreCase)
        .Replace("ø", "o", StringComparison.OrdinalIgnoreCase).Replace("œ", "oe", StringComparison.OrdinalIgnoreCase)
        .Replace("ł", "l", StringComparison.OrdinalIgnoreCase).Replace("đ", "d", StringComparison.OrdinalIgnoreCase);
}
