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
        var slug = new StringBuilder();
        foreach (var character in Spelt(text).Normalize(NormalizationForm.FormD))
        {
            if (slug.Length == MaxLength)
                break;
            if (char.IsAsciiLetterOrDigit(character))
                slug.Append(char.ToLowerInvariant(character));
            else if (!JoinsWords(character) && slug is [.., not '-'])
                slug.Append('-');
        }
        return slug.ToString().Trim('-') is { Length: > 0 } made ? made : fallback;
    }

    private static bool JoinsWords(char character) =>
        character is '\'' or '’' || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark;

    private static string Spelt(string text) => text
        .Replace("ß", "ss", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.OrdinalIgnoreCase)
        .Replace("ø", "o", StringComparison.OrdinalIgnoreCase).Replace("œ", "oe", StringComparison.OrdinalIgnoreCase)
        .Replace("ł", "l", StringComparison.OrdinalIgnoreCase).Replace("đ", "d", StringComparison.OrdinalIgnoreCase);
}
