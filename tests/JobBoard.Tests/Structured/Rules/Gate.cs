using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Structured;
using JobBoard.Text;

namespace JobBoard.Tests.Structured.Rules;

/// <summary>The publishing gate over a record that is right but for what a test says.</summary>
internal static class Gate
{
    private static readonly Logo Fit = new("00000000000000000000000000000000.png", 240, 240);

    public static IReadOnlyList<Finding> Check(
        Func<PostingDetails, PostingDetails>? details = null,
        Func<OrganizationProfile, OrganizationProfile>? organization = null,
        Logo? logo = null,
        string? html = null)
    {
        var said = details is null ? Some.Details() : details(Some.Details());
        var profile = organization is null ? Some.Profile() : organization(Some.Profile());
        return PublishingGate.Check(new Candidate(
            said, html ?? Markdown.Render(said.Description).Html, profile, logo ?? Fit, "https://jobs.example.org", Some.Now));
    }

    /// <summary>One rule speaks, at one level, and says in a sentence what to do; no other does.</summary>
    public static void Finds(string rule, FindingLevel level, IReadOnlyList<Finding> findings)
    {
        Assert.Equal([(rule, level)], findings.Select(finding => (finding.Rule, finding.Level)).Distinct());
        Assert.All(findings, finding => Assert.Matches(@"^[A-Z""“].{12,}\.$", finding.Message));
        Assert.Equal(level is FindingLevel.Error, PublishingGate.Blocks(findings));
    }

    public static void Title(string rule, FindingLevel level, string title) =>
        Finds(rule, level, Check(details => details with { Title = title }));

    public static void Passes(Func<PostingDetails, PostingDetails> details) => Assert.Empty(Check(details));
}
