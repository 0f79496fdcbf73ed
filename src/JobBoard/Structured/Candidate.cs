using JobBoard.Links;
using JobBoard.Organizations;
using JobBoard.Postings;

namespace JobBoard.Structured;

/// <summary>All that the rules look at: a posting as it would stand at an instant.</summary>
/// <param name="BoardOrigin">Scheme, host and port of this board's own pages.</param>
public sealed record Candidate(
    PostingDetails Details,
    string DescriptionHtml,
    OrganizationProfile? Organization,
    Logo? Logo,
    string BoardOrigin,
    DateTimeOffset Now)
{
    public static Candidate Of(
        PostingDetails details, string html, Organization? organization, PublicLinks links, DateTimeOffset now) =>
        new(details, html, organization?.Profile, organization?.Logo, links.Origin, now);
}
