namespace JobBoard.Importing.Jekyll;

/// <summary>How front matter is written.</summary>
internal enum FrontMatterSyntax
{
    /// <summary>YAML, of which JSON is a part.</summary>
    Yaml,
    Toml,
}

/// <summary>
/// The two parts of a page: front matter and what follows it. YAML stands between lines of three dashes, TOML between
/// lines of three plus signs, JSON in braces of its own; a word behind the dashes names another syntax.
/// </summary>
/// <param name="FrontMatterLine">The line on which the front matter begins.</param>
internal sealed record JekyllFile(
    FrontMatterSyntax Syntax, string FrontMatter, int FrontMatterLine, string Body, int BodyLine, bool IsUnclosed)
{
    public static bool HasFrontMatter(string text) => FenceOf(text.Split('\n')[0]) is not null;

    /// <summary>Parts a text that has front matter. Where the closing line is missing it ends before the first line that is no key.</summary>
    public static JekyllFile Split(string text)
    {
        var lines = text.Split('\n');
        var (syntax, closing) = FenceOf(lines[0]) ?? (FrontMatterSyntax.Yaml, "---");
        var isBraced = closing is "}";
        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() is var fence && (fence == closing || (fence is "..." && closing is "---")));
        var isUnclosed = end < 0;
        if (isUnclosed)
            end = 1 + lines.Skip(1).TakeWhile(line => LooksLikeKeys(line, syntax)).Count();
        var body = isUnclosed ? end : end + 1;
        var front = isBraced ? lines[..body] : lines[1..end];
        return new JekyllFile(
            syntax, string.Join('\n', front), isBraced ? 1 : 2, string.Join('\n', lines[Math.Min(body, lines.Length)..]), body + 1, isUnclosed);
    }

    private static (FrontMatterSyntax Syntax, string Closing)? FenceOf(string firstLine) => firstLine.TrimEnd() switch
    {
        "---" or "---yaml" or "---json" => (FrontMatterSyntax.Yaml, "---"),
        "---toml" => (FrontMatterSyntax.Toml, "---"),
        "+++" => (FrontMatterSyntax.Toml, "+++"),
        "{" => (FrontMatterSyntax.Yaml, "}"),
        _ => null,
    };

    private static bool LooksLikeKeys(string line, FrontMatterSyntax syntax) =>
        line.StartsWith(' ') || line.StartsWith('#') || line.StartsWith(syntax is FrontMatterSyntax.Toml ? '[' : '-')
        || line.IndexOf(syntax is FrontMatterSyntax.Toml ? '=' : ':', StringComparison.Ordinal) is > 0 and var sign
            && !line.AsSpan(0, sign).TrimEnd().ContainsAny(" <({\"");
}
