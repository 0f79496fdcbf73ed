using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Forms;

namespace JobBoard.Web.Admin.Members;

/// <summary>Who works for an organization.</summary>
public sealed record MembersPage(
    StaffFrame Frame,
    string Slug,
    string Organization,
    Phrase Heading,
    string? Done,
    IReadOnlyList<MemberLine> Members,
    IReadOnlyList<Choice> Roles,
    MemberForm Form) : IStaffPage;

/// <param name="Path">Where a change of this membership is sent.</param>
/// <param name="Role">The role as the form names it.</param>
public sealed record MemberLine(string Path, string Name, string Email, string Role, string RoleText, bool IsSelf);

/// <summary>Somebody who shall work for an organization.</summary>
public sealed class MemberForm
{
    public string? Email { get; set; }

    /// <summary>How colleagues call them; counts only for somebody without an account.</summary>
    public string? Name { get; set; }

    public string Role { get; set; } = nameof(Accounts.MembershipRole.Member);
}
