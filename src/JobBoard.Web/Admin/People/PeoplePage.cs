using JobBoard.Accounts;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Forms;

namespace JobBoard.Web.Admin.People;

/// <summary>Everybody who works on the board.</summary>
public sealed record PeoplePage(StaffFrame Frame, IReadOnlyList<PersonRow> People) : IStaffPage;

/// <param name="SignedIn">The day of the last sign-in; null for somebody who has not come yet.</param>
public sealed record PersonRow(Guid Id, string Name, string Email, string Role, string Organizations, string? SignedIn);

/// <summary>The form that invites somebody.</summary>
public sealed record InvitePage(StaffFrame Frame, InviteForm Form, IReadOnlyList<Choice> Roles) : IStaffPage;

/// <summary>Whom to invite, as typed.</summary>
public sealed class InviteForm
{
    public string? Email { get; set; }

    public string? Name { get; set; }

    public string? Role { get; set; } = nameof(BoardRole.Member);
}

/// <summary>One person: their role, a new link, their removal.</summary>
public sealed record PersonPage(StaffFrame Frame, PersonRow Person, RoleForm Form, IReadOnlyList<Choice> Roles, bool HasComeIn) : IStaffPage;

/// <summary>The role that was chosen.</summary>
public sealed class RoleForm
{
    public string? Role { get; set; }
}

/// <summary>A link, shown this once.</summary>
/// <param name="Link">Null when it was sent by mail, or there is none.</param>
public sealed record LinkPage(StaffFrame Frame, string Heading, string Text, string? Link) : IStaffPage;
