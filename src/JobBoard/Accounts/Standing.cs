namespace JobBoard.Accounts;

/// <summary>What a person is on the board as a whole.</summary>
public enum BoardRole
{
    /// <summary>Works for the organizations that they belong to, and for no other.</summary>
    Member,

    /// <summary>Works for every organization, and reviews what others submit.</summary>
    Moderator,

    /// <summary>Also decides about people and the board itself.</summary>
    Administrator,
}

/// <summary>What a person is in one organization.</summary>
public enum MembershipRole
{
    /// <summary>Works on its postings.</summary>
    Member,

    /// <summary>Also decides about its profile and its members.</summary>
    Owner,
}

/// <summary>Who asks, and what they may do: read anew for each request, so that a changed role counts at once.</summary>
/// <param name="Memberships">The organizations that the person belongs to, by id.</param>
public sealed record Standing(Guid UserId, string Name, BoardRole Role, IReadOnlyDictionary<int, MembershipRole> Memberships)
{
    public bool IsModerator => Role is BoardRole.Moderator or BoardRole.Administrator;

    public bool IsAdministrator => Role is BoardRole.Administrator;

    /// <summary>Whether they may work on the postings of an organization, or of none yet.</summary>
    public bool WorksFor(int? organizationId) => IsModerator || organizationId is { } id && Memberships.ContainsKey(id);

    /// <summary>Whether they may change an organization's profile and members.</summary>
    public bool Owns(int organizationId) => IsModerator || Memberships.GetValueOrDefault(organizationId) is MembershipRole.Owner;
}
