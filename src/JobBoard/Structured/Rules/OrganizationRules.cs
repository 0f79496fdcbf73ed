using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Text;
using static JobBoard.Structured.FindingLevel;

namespace JobBoard.Structured.Rules;

/// <summary>Section 7: who hires.</summary>
internal static class OrganizationRules
{
    private const string Field = PostingDetails.HiringOrganization;

    /// <summary>The one name by which Google knows an employer that stays anonymous.</summary>
    private const string Anonymous = "confidential";

    private const int LeastLogoSide = 112;

    public static IEnumerable<Finding> Check(Candidate candidate)
    {
        if (candidate.Organization is not { } organization)
        {
            yield return new("JP-50", Error, Field, "Say which organization hires.");
            yield break;
        }
        if (string.IsNullOrWhiteSpace(organization.Name))
            yield return new("JP-51", Error, Field, "Give the organization a name.");
        foreach (var finding in CheckAnonymous(organization, candidate.Logo))
            yield return finding;
        string?[] pages = [organization.Website, .. organization.SameAs];
        if (pages.Any(page => page is not null && !WebAddress.IsPage(page)))
            yield return new("JL-13", Error, Field, "The organization's website and links must be whole addresses that begin with https://.");
        else if (pages.Any(page => page is not null && new Uri(page).GetLeftPart(UriPartial.Authority) == candidate.BoardOrigin))
            yield return new("JP-53", Warning, Field, "Give the organization's own website, not a page of this board.");
        if (candidate.Logo is { } logo && !IsFit(logo))
            yield return new("JP-54", Warning, Field, $"The logo should be at least {LeastLogoSide} × {LeastLogoSide} pixels, between 3:4 and 5:2 in shape.");
    }

    private static IEnumerable<Finding> CheckAnonymous(OrganizationProfile organization, Logo? logo)
    {
        if (organization.Name is Anonymous && (organization.Website is not null || organization.SameAs.Count > 0 || logo is not null))
            yield return new("JP-55", Error, Field, "An organization that stays anonymous shows no website and no logo.");
        string[] alike = [Anonymous, "undisclosed", "anonymous", "anonymous employer"];
        if (organization.Name is not Anonymous && alike.Contains(organization.Name.Trim().ToLowerInvariant()))
            yield return new("JP-55", Error, Field, $"Call an organization that stays anonymous exactly \"{Anonymous}\".");
    }

    private static bool IsFit(Logo logo) =>
        logo is { Width: >= LeastLogoSide, Height: >= LeastLogoSide } && (double)logo.Width / logo.Height is >= 0.75 and <= 2.5;
}
