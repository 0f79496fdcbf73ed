namespace JobBoard.Web.Shared;

/// <summary>Words of the interface around something that is none of them: a date, a name, what a visitor typed.</summary>
/// <param name="Instant">The machine's form of an inset that is a date; null for one that is not.</param>
public sealed record Phrase(string Before, string Inset, string After, string? Instant = null)
{
    /// <summary>Words alone.</summary>
    public static Phrase Of(string words) => new(words, "", "");

    /// <summary>Cuts finished words at the place that was held for the inset.</summary>
    public static Phrase Split(string words, char place, string inset)
    {
        var at = words.IndexOf(place, StringComparison.Ordinal);
        return at < 0 ? Of(words) : new Phrase(words[..at], inset, words[(at + 1)..]);
    }

    public override string ToString() => Before + Inset + After;
}
