namespace JobBoard.Importing.Jekyll;

/// <summary>The two parts of a page: front matter between lines of three dashes, and what follows it.</summary>
internal sealed record JekyllFile(string FrontMatter, string Body, int BodyLine, bool IsUnclosed)
{
    private const string Fence = "---";

    /// <summary>The line on which the front matter begins.</summary>
    public const int FrontMatterLine = 2;

    public static bool HasFrontMatter(string text) => Lines(text) is [var first, ..] && first.TrimEnd() is Fence;

    /// <summary>Parts a text that has front matter. Where the closing line is missing it ends before the first line that is no YAML.</summary>
    public static JekyllFile Split(string text)
    {
        var lines = Lines(text);
        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() is Fence or "...");
        var isUnclosed = end < 0;
        if (isUnclosed)
            end = 1 + lines.Skip(1).TakeWhile(LooksLikeYaml).Count();
        var body = isUnclosed ? end : end + 1;
        return new JekyllFile(
            string.Join('\n', lines[1..end]), string.Join('\n', lines[Math.Min(body, lines.Length)..]), body + 1, isUnclosed);
    }

    private static bool LooksLikeYaml(string line) =>
        line.StartsWith(' ') || line.StartsWith('-') || line.StartsWith('#')
        || line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && !line.AsSpan(0, colon).ContainsAny(" <({\"");

    private static string[] Lines(string text) => text.Split('\n');
}
