using JobBoard.Web.Shared;

namespace JobBoard.Web.Organizations;

/// <summary>The organizations that have openings.</summary>
public sealed record OrganizationsPage(
    PageFrame Frame, string Lede, IReadOnlyList<OrganizationLine> Organizations, Pager? Pager) : IPage;

public sealed record OrganizationLine(string Path, string Name, string? Place, string Openings);

/// <summary>One organization and its openings.</summary>
/// <param name="Html">What it says of itself: safe HTML; empty when it says nothing.</param>
/// <param name="Found">The heading of its openings.</param>
/// <param name="Feed">The address of the feed of its openings.</param>
/// <param name="Elsewhere">Its pages elsewhere, the website first.</param>
/// <param name="Standing">A statement that stands in each of its notices.</param>
public sealed record OrganizationPage(
    PageFrame Frame,
    string Name,
    string? Place,
    Picture? Logo,
    string Html,
    string Found,
    IReadOnlyList<OpeningCard> Cards,
    Pager? Pager,
    string Feed,
    IReadOnlyList<OutwardLink> Elsewhere,
    string? Standing) : IPage;

public sealed record OutwardLink(string Url, string Host);
