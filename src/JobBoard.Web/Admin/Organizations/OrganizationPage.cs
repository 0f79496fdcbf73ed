using JobBoard.Web.Shared;

namespace JobBoard.Web.Admin.Organizations;

/// <summary>The organizations that a person works for.</summary>
/// <param name="Form">Takes in a new one; null for whoever may not.</param>
public sealed record OrganizationsPage(
    StaffFrame Frame,
    string? Done,
    string? Query,
    NewOrganizationForm? Form,
    string Found,
    IReadOnlyList<OrganizationLine> Organizations,
    Pager? Pager) : IStaffPage;

/// <param name="Role">What the person is in it; null for a moderator who is no member.</param>
public sealed record OrganizationLine(string Path, string Name, string? Place, string? Role, bool IsTrusted, string Openings);

/// <summary>What it takes to take in an organization; the rest is its profile.</summary>
public sealed class NewOrganizationForm
{
    public string? Name { get; set; }
}

/// <summary>One organization as staff see it: to change for its owners and moderators, to read for its other members.</summary>
/// <param name="Changed">What somebody else has saved meanwhile, beside what was typed; null when nobody has.</param>
/// <param name="Html">Its description as readers see it.</param>
/// <param name="PublicPath">Its page for readers; null while it has none.</param>
public sealed record OrganizationPage(
    StaffFrame Frame,
    string Slug,
    string Name,
    string? Done,
    bool IsEditable,
    OrganizationForm Form,
    IReadOnlyList<Difference>? Changed,
    string Html,
    LogoPart Logo,
    bool IsTrusted,
    bool MayTrust,
    string? PublicPath,
    IReadOnlyList<string> TimeZones) : IStaffPage;

/// <summary>A field of which two persons wrote two texts.</summary>
public sealed record Difference(string Label, string Stored, string Typed);
