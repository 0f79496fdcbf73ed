using System.Text.RegularExpressions;

namespace JobBoard.Importing.Facts;

/// <summary>Whether the site shows the notice, and where.</summary>
internal static partial class VisibilityFacts
{
    /// <summary>False as soon as a key, or a sentence about the whole notice, says that it is not public; null when nothing says anything (SEC-34).</summary>
    public static bool? IsPublic(Draft draft)
    {
        if (draft.Prose.Sentences.FirstOrDefault(sentence => Over().IsMatch(sentence.Text)) is { } said)
        {
            draft.Remark(RemarkKind.Warning, null, $"\"{said.Text}\" was read as: it is closed.", said.Line);
            return false;
        }
        var answers = draft.Stated(NoticeField.Visibility).Select(IsPublic).OfType<bool>().ToList();
        return answers is [] ? null : answers.TrueForAll(answer => answer);
    }

    /// <summary>The path that the notice states for itself, beginning with a slash.</summary>
    public static string? LegacyPath(Draft draft) =>
        draft.Stated(NoticeField.LegacyPath).Select(statement => PathOf(statement.Text)).FirstOrDefault(path => path is not null);

    /// <summary>The path by which the site itself knows the notice: its own id there.</summary>
    public static string? Permalink(Draft draft) => draft.Stated(NoticeField.LegacyPath)
        .Where(statement => !statement.Key.StartsWith("redirect", StringComparison.OrdinalIgnoreCase))
        .Select(statement => PathOf(statement.Text)).FirstOrDefault(path => path is not null);

    private static bool? IsPublic(Statement statement)
    {
        var isNegated = statement.Key.ToLowerInvariant() is "draft" or "archived" or "hidden" or "closed";
        return statement.Text.Trim().ToLowerInvariant() switch
        {
            "true" or "yes" or "1" or "on" => !isNegated,
            "false" or "no" or "0" or "off" => isNegated,
            "published" or "publish" or "open" or "active" or "live" or "public" => true,
            "draft" or "closed" or "filled" or "archived" or "private" or "pending" or "inactive" or "hidden" or "expired" => false,
            _ => null,
        };
    }

    private static string? PathOf(string text)
    {
        var path = Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsolutePath : text;
        return path.StartsWith('/') && path.Length > 1 && !path.Contains(':', StringComparison.Ordinal) && !path.Any(char.IsWhiteSpace) ? path : null;
    }

    [GeneratedRegex(
        @"^\W*(?:(?:this|the) (?:position|vacancy|role|job|post|call) (?:(?:has|is) (?:now |already )?(?:been )?(?:filled|closed)|is no longer (?:open|available))|applications (?:are|have) (?:now )?closed|we are no longer accepting applications)\b(?! (?:until|on|by|at|when|once)\b)",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Over();
}
