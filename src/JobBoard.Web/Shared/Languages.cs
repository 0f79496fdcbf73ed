using System.Collections.Frozen;
using System.Globalization;

namespace JobBoard.Web.Shared;

/// <summary>The languages that the system knows, by tag.</summary>
public static class Languages
{
    private static readonly FrozenDictionary<string, CultureInfo> ByTag = CultureInfo.GetCultures(CultureTypes.AllCultures)
        .Where(culture => culture.Name is not "")
        .ToFrozenDictionary(culture => culture.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The language's name in the language of the interface; the tag itself when the system does not know it.</summary>
    public static string Name(string tag) => ByTag.TryGetValue(tag, out var culture) ? culture.DisplayName : tag;

    /// <summary>The languages that a text can be in, without their regional forms.</summary>
    public static IReadOnlyList<string> Offered { get; } =
        [.. ByTag.Values.Where(culture => culture.IsNeutralCulture && culture.Name.Length is 2).Select(culture => culture.Name).Order(StringComparer.Ordinal)];

    private static readonly FrozenDictionary<string, string> TagsByName = Offered
        .SelectMany(tag => new[] { tag, ByTag[tag].EnglishName, ByTag[tag].NativeName }.Select(name => KeyValuePair.Create(name, tag)))
        .DistinctBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The tag of a language, from its code or its name in English or in itself; null when there is none.</summary>
    public static string? Find(string typed) => TagsByName.GetValueOrDefault(typed.Trim());

    /// <summary>The direction it is written in, for a dir attribute.</summary>
    public static string Direction(string tag) =>
        ByTag.TryGetValue(tag, out var culture) && culture.TextInfo.IsRightToLeft ? "rtl" : "ltr";

    /// <summary>
    /// A text that somebody typed, ready to stand inside a line of the interface: one that runs the other way is set
    /// apart (Unicode Bidirectional Algorithm, isolates), so that it does not turn the words around it.
    /// </summary>
    public static string Isolated(string typed)
    {
        var isRightToLeft = typed.Any(letter => letter is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFEFC');
        return isRightToLeft == CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft ? typed : $"\u2068{typed}\u2069";
    }

    /// <summary>Whether a text in this language needs no mark beside the words of the interface.</summary>
    public static bool IsOfInterface(string tag) =>
        ByTag.TryGetValue(tag, out var culture)
        && culture.TwoLetterISOLanguageName == CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
}
