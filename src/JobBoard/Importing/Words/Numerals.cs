using System.Globalization;
using System.Text.RegularExpressions;

namespace JobBoard.Importing.Words;

/// <summary>Counts and amounts as people write them.</summary>
internal static partial class Numerals
{
    /// <summary>A small count in digits or as a word, for use inside another pattern.</summary>
    public const string Count =
        @"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|twenty-four|deux|trois|quatre|zwei|drei|vier|fünf|sechs|dos|tres|cuatro|dois|duas|três)";

    private static readonly string[] Names =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>What <see cref="Count"/> matched.</summary>
    public static int CountOf(string text) => text.ToLowerInvariant() switch
    {
        "deux" or "zwei" or "dos" or "dois" or "duas" => 2,
        "trois" or "drei" or "tres" or "três" => 3,
        "quatre" or "vier" or "cuatro" => 4,
        "fünf" => 5,
        "sechs" => 6,
        "fifteen" => 15,
        "eighteen" => 18,
        "twenty" => 20,
        "twenty-four" => 24,
        var word when Array.IndexOf(Names, word) is >= 0 and var count => count,
        var digits => int.Parse(digits, CultureInfo.InvariantCulture),
    };

    /// <summary>
    /// An amount with its separators: one that is followed by exactly three digits parts thousands, another one is the
    /// decimal point; "k" is a thousand.
    /// </summary>
    public static decimal? AmountOf(string text)
    {
        var digits = Amount().Match(text.Trim());
        if (!digits.Success)
            return null;
        var whole = Separator().Replace(digits.Groups["whole"].Value, "");
        var cents = digits.Groups["cents"].Value;
        var plain = cents.Length is 0 ? whole : $"{whole}.{cents}";
        if (!decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
            return null;
        return digits.Groups["k"].Success ? amount * 1000 : amount;
    }

    [GeneratedRegex(@"^(?<whole>\d{1,3}(?:[\s.,'’]\d{3})+|\d+)(?:[.,](?<cents>\d{1,2})|[.,]-+)?\s?(?<k>[kK])?$", RegexOptions.None, 1000)]
    private static partial Regex Amount();

    [GeneratedRegex(@"[\s.,'’]", RegexOptions.None, 1000)]
    private static partial Regex Separator();
}
