using JobBoard.Structured.Rules;

namespace JobBoard.Structured;

/// <summary>
/// The rules that a posting must keep to be public: an error blocks it, a warning is shown. What follows from how
/// markup is built (types, property names, one block a page) needs no rule here; tests hold it.
/// </summary>
public static class PublishingGate
{
    private static readonly Func<Candidate, IEnumerable<Finding>>[] Rules =
    [
        TitleRules.Check, DescriptionRules.Check, DateRules.Check, OrganizationRules.Check,
        PlaceRules.Check, PayRules.Check, WorkRules.Check, ApplyRules.Check, PlaceholderRules.Check,
    ];

    /// <summary>The findings about one posting, the gravest first; none blocks when none is an error.</summary>
    public static IReadOnlyList<Finding> Check(Candidate candidate) =>
        [.. Rules.SelectMany(rule => rule(candidate)).OrderByDescending(finding => finding.Level)];

    public static bool Blocks(IEnumerable<Finding> findings) => findings.Any(finding => finding.Level is FindingLevel.Error);
}
