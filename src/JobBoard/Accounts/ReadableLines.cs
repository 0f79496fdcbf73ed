namespace JobBoard.Accounts;

/// <summary>The one place that answers which lines of the audit log a person reads (SEC-61).</summary>
public static class ReadableLines
{
    /// <summary>What concerns organizations, their postings and the lists that moderators keep.</summary>
    private static readonly AuditAction[] OfModerators =
    [
        .. AuditKinds.Actions(AuditKind.Postings), .. AuditKinds.Actions(AuditKind.Organizations), AuditAction.CategoryChanged,
    ];

    /// <summary>Those of their organizations; for a moderator those of all, and of postings of none; all for an administrator.</summary>
    public static IQueryable<AuditLine> ReadableBy(this IQueryable<AuditLine> lines, Standing standing)
    {
        if (standing.IsAdministrator)
            return lines;
        if (standing.IsModerator)
            return lines.Where(line => line.OrganizationId != null || OfModerators.Contains(line.Action));
        var ids = standing.Memberships.Keys.ToArray();
        return lines.Where(line => line.OrganizationId != null && ids.Contains(line.OrganizationId.Value));
    }
}

/// <summary>What a line of the audit log is about.</summary>
public enum AuditKind
{
    Postings,
    Organizations,
    People,
    Board,
}

public static class AuditKinds
{
    public static AuditAction[] Actions(AuditKind kind) => [.. Enum.GetValues<AuditAction>().Where(action => Of(action) == kind)];

    public static AuditKind Of(AuditAction action) => action switch
    {
        AuditAction.OrganizationCreated or AuditAction.OrganizationChanged or AuditAction.OrganizationTrusted
            or AuditAction.OrganizationDistrusted or AuditAction.MemberAdded or AuditAction.MemberRemoved => AuditKind.Organizations,
        AuditAction.CategoryChanged or AuditAction.AppearanceChanged => AuditKind.Board,
        >= AuditAction.SignedIn and <= AuditAction.RoleChanged => AuditKind.People,
        _ => AuditKind.Postings,
    };
}
