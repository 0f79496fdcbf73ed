using System.Globalization;
using System.Text.RegularExpressions;

namespace JobBoard.Postings;

/// <summary>How long work lasts, in days or longer; null for a unit that is not named.</summary>
public sealed partial record WorkDuration(int? Years, int? Months, int? Weeks, int? Days)
{
    /// <summary>Reads an ISO 8601 duration, <c>P1Y6M</c>; null for anything else, and for a number that no work lasts.</summary>
    public static WorkDuration? Parse(string? text) => Iso8601().Match(text ?? "") is { Success: true } match
        ? new WorkDuration(Number(match, "years"), Number(match, "months"), Number(match, "weeks"), Number(match, "days"))
        : null;

    private static int? Number(Match match, string unit) =>
        match.Groups[unit] is { Success: true } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        @"^P(?=[0-9])((?<years>[0-9]{1,4})Y)?((?<months>[0-9]{1,4})M)?((?<weeks>[0-9]{1,4})W)?((?<days>[0-9]{1,5})D)?\z",
        RegexOptions.None, 1000)]
    private static partial Regex Iso8601();
}
