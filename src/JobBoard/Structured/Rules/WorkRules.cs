using System.Text.RegularExpressions;
using JobBoard.Postings;
using static JobBoard.Structured.FindingLevel;

namespace JobBoard.Structured.Rules;

/// <summary>Sections 10 and 11: the kind of employment, the reference, what one must bring.</summary>
internal static partial class WorkRules
{
    public static IEnumerable<Finding> Check(Candidate candidate)
    {
        var details = candidate.Details;
        if (details.EmploymentTypes is EmploymentTypes.None)
            yield return new("JP-90", Warning, nameof(details.EmploymentTypes), "Say whether it is full time, part time, a contract …");
        if (PartTime().IsMatch(details.Title) && !details.EmploymentTypes.HasFlag(EmploymentTypes.PartTime))
            yield return new("JP-92", Warning, nameof(details.EmploymentTypes), "The title says part time; the employment type does not.");
        if (details.Identifier is { } identifier && identifier.Trim() is "")
            yield return new("JP-96", Error, nameof(details.Identifier), "Leave the reference empty or give one.");
        if (details.ExperienceMonths is < 0)
            yield return new("JP-111", Error, nameof(details.ExperienceMonths), "Months of experience cannot be negative.");
        if (details.Duration is { } duration && !Iso8601Duration().IsMatch(duration))
            yield return new("JL-08", Error, nameof(details.Duration), "Give how long the work lasts in days, weeks, months or years.");
    }

    [GeneratedRegex(@"\bpart[ -]?time\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PartTime();

    [GeneratedRegex(@"^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$", RegexOptions.None, 1000)]
    private static partial Regex Iso8601Duration();
}
