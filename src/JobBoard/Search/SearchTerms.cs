using System.Globalization;
using System.Text;

namespace JobBoard.Search;

/// <summary>
/// A text as the terms that are searched for: folded to small letters without accents, each a run of letters and digits.
/// The text index and what people type are both read by it, so that they agree.
/// </summary>
internal static class SearchTerms
{
    /// <summary>The terms of a text, in order, parted by blanks.</summary>
    public static string Fold(string text)
    {
        var terms = new StringBuilder(text.Length + 16);
        // Marks stand by themselves after this and are left out; ﬁ, ², Ａ become what they stand for.
        var letters = Tidy(text).Normalize(NormalizationForm.FormKD);
        var start = -1;
        for (var at = 0; at <= letters.Length; at++)
        {
            if (at < letters.Length && IsPartOfTerm(letters, at))
            {
                start = start < 0 ? at : start;
                continue;
            }
            if (start < 0)
            {
                at += DotNet(letters, at, terms);
                continue;
            }
            var word = letters.AsSpan(start, at - start);
            Append(terms, word);
            at += word is ['A' or 'a', 'S' or 's', 'P' or 'p'] ? DotNet(letters, at, terms) : Sharp(letters, word, at, terms);
            start = -1;
        }
        return terms.ToString();
    }

    /// <summary>The terms of a text one by one.</summary>
    public static string[] Of(string text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Text without halves of pairs and code points that are no characters, which cannot be normalized.</summary>
    private static string Tidy(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.AsSpan().ContainsAnyInRange('\uFFFE', '\uFFFF'))
            return text;
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append((rune.Value & 0xFFFE) is 0xFFFE ? " " : rune.ToString());
        return whole.ToString();
    }

    private static bool IsPartOfTerm(string text, int at)
    {
        var letter = text[at];
        if (char.IsAscii(letter))
            return char.IsAsciiLetterOrDigit(letter);
        return char.IsSurrogate(letter)
            ? Rune.TryGetRuneAt(text, char.IsLowSurrogate(letter) ? at - 1 : at, out var rune) && Rune.IsLetterOrDigit(rune)
            : char.IsLetterOrDigit(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    private static void Append(StringBuilder terms, ReadOnlySpan<char> word)
    {
        if (terms.Length > 0)
            terms.Append(' ');
        var start = terms.Length;
        foreach (var letter in word)
        {
            if (char.IsAscii(letter))
                terms.Append(char.ToLowerInvariant(letter));
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark && letter is not 'ـ')
                AppendFolded(terms, char.ToLowerInvariant(letter));
        }
        DropArticle(terms, start);
        if (terms.Length == start && start > 0)
            terms.Length--;
    }

    /// <summary>Letters that Unicode does not take apart and that people type without.</summary>
    private static void AppendFolded(StringBuilder terms, char letter) => _ = letter switch
    {
        'ß' => terms.Append("ss"),
        'æ' => terms.Append("ae"),
        'œ' => terms.Append("oe"),
        'ø' => terms.Append('o'),
        'ł' => terms.Append('l'),
        'đ' or 'ð' => terms.Append('d'),
        'þ' => terms.Append("th"),
        'ı' => terms.Append('i'),
        'ς' => terms.Append('σ'),
        'ة' => terms.Append('ه'),
        'ى' => terms.Append('ي'),
        _ => terms.Append(letter),
    };

    /// <summary>The Arabic article, alone or after "and", is written as a part of the word.</summary>
    private static void DropArticle(StringBuilder terms, int start)
    {
        var length = terms.Length - start;
        if (length >= 6 && terms[start] is 'و' && terms[start + 1] is 'ا' && terms[start + 2] is 'ل')
            terms.Remove(start, 3);
        else if (length >= 5 && terms[start] is 'ا' && terms[start + 1] is 'ل')
            terms.Remove(start, 2);
    }

    /// <summary>C#, F#, C++: one letter and what follows it is one term.</summary>
    /// <returns>How many characters of the text it took, less the one at hand.</returns>
    private static int Sharp(string text, ReadOnlySpan<char> word, int at, StringBuilder terms)
    {
        if (word is not [var letter] || !char.IsAsciiLetter(letter))
            return 0;
        if (text.AsSpan(at).StartsWith("#"))
            terms.Append("sharp");
        if (!text.AsSpan(at).StartsWith("++"))
            return 0;
        terms.Append("plusplus");
        return 1;
    }

    /// <summary>".NET" is a name, and ".net" at the end of an address is not.</summary>
    /// <returns>How many characters of the text it took, less the one at hand.</returns>
    private static int DotNet(string text, int at, StringBuilder terms)
    {
        const string name = ".net";
        if (string.Compare(text, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) is not 0)
            return 0;
        if (at + name.Length < text.Length && char.IsLetterOrDigit(text[at + name.Length]))
            return 0;
        Append(terms, "dotnet");
        return name.Length - 1;
    }
}
