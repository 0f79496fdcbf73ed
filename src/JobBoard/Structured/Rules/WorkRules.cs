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
            yield return new("JP-90", Warning, nameof(details.EmploymentTypes), "Say whether it is full time, part time, a contract or another kind of work.");
        if (PartTime().IsMatch(details.Title) && !details.EmploymentTypes.HasFlag(EmploymentTypes.PartTime))
            yield return new("JP-92", Warning, nameof(details.EmploymentTypes), "The title says part time; choose that employment type too.");
        if (details.ExperienceMonths is < 0)
            yield return new("JP-111", Error, nameof(details.ExperienceMonths), "Give the months of experience as a number from 0.");
        if (details.Duration is { } duration && WorkDuration.Parse(duration) is null)
            yield return new("JL-08", Error, nameof(details.Duration), "Give how long the work lasts in days, weeks, months or years.");
    }

    [GeneratedRegex(@"\bpart[ -]?time\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PartTime();
}
