using System.Globalization;
using System.Text.RegularExpressions;

namespace JobBoard.Web.Admin.Postings;

/// <summary>Numbers as people type them: 45000, 45,000, 45 000, 22.50, 22,50. What may be two numbers is none.</summary>
internal static partial class NumberText
{
    public static string? Of(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Reads a number from 0; nothing typed is no number and no error.</summary>
    public static bool TryRead(string? typed, out decimal? number)
    {
        number = null;
        if (string.IsNullOrWhiteSpace(typed))
            return true;
        var said = typed.Trim();
        if (Grouped().IsMatch(said))
            said = Separator().Replace(said, "");
        else if (GroupedByPoints().IsMatch(said))
            said = said.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        else if (DecimalComma().IsMatch(said))
            said = said.Replace(',', '.');
        else if (MightBeTwo().IsMatch(said))
            return false;
        var isNumber = decimal.TryParse(said, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read);
        number = isNumber ? read : null;
        return isNumber;
    }

    [GeneratedRegex(@"^[0-9]{1,3}([,'’\s\u00A0\u202F][0-9]{3})+(\.[0-9]+)?\z", RegexOptions.None, 1000)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^[0-9]{1,3}((\.[0-9]{3})+,[0-9]{1,2}|(\.[0-9]{3}){2,})\z", RegexOptions.None, 1000)]
    private static partial Regex GroupedByPoints();

    [GeneratedRegex(@"^[0-9]+,[0-9]{1,2}\z", RegexOptions.None, 1000)]
    private static partial Regex DecimalComma();

    // A thousand with a point, or a fraction to three places.
    [GeneratedRegex(@"^[1-9][0-9]{0,2}\.[0-9]{3}\z", RegexOptions.None, 1000)]
    private static partial Regex MightBeTwo();

    [GeneratedRegex(@"[,'’\s\u00A0\u202F]", RegexOptions.None, 1000)]
    private static partial Regex Separator();
}
