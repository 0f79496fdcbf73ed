using System.Text.RegularExpressions;

namespace JobBoard.Importing.Jekyll;

/// <summary>Liquid, shortcodes, attribute lists and comments in a page: never run, never a value, never shown.</summary>
internal static partial class TemplateCode
{
    /// <summary>The text with its template code blanked out: every other character stays where it was.</summary>
    /// <param name="found">Told of each piece, with its place in the text.</param>
    public static string BlankOut(string text, Action<string, int>? found = null) => Code().Replace(text, match =>
    {
        found?.Invoke(match.Value, match.Index);
        return string.Concat(match.Value.Select(character => character is '\n' ? '\n' : ' '));
    });

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}|\{:[^{}\n]*\}|<!--.*?-->", RegexOptions.Singleline, 1000)]
    private static partial Regex Code();
}
