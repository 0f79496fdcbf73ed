namespace JobBoard.Storage;

/// <summary>Typed text as a pattern of LIKE, in which its letters stand for themselves (SEC-84).</summary>
public static class LikePattern
{
    /// <summary>What to give LIKE as its escape.</summary>
    public const string Escape = @"\";

    /// <summary>Matches whatever holds the text.</summary>
    public static string Holding(string text)
    {
        var literal = text.Replace(Escape, Escape + Escape, StringComparison.Ordinal)
            .Replace("%", $"{Escape}%", StringComparison.Ordinal).Replace("_", $"{Escape}_", StringComparison.Ordinal);
        return $"%{literal}%";
    }
}
