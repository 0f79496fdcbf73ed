namespace JobBoard.Accounts;

/// <summary>Who did what to which thing (SEC-98). Written with what it tells of, in one transaction, and never changed.</summary>
public sealed class AuditLine
{
    public long Id { get; private set; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The person's account; null for a command or the program itself.</summary>
    public Guid? ActorId { get; init; }

    /// <summary>The person's name at that time, or the command.</summary>
    public required string Actor { get; init; }

    /// <summary>What was done, in the terms of <see cref="AuditAction"/>.</summary>
    public required AuditAction Action { get; init; }

    /// <summary>The posting, organization, person or setting that it was done to, as its number or key.</summary>
    public string? Subject { get; init; }

    /// <summary>The subject's title or name at that time.</summary>
    public string? SubjectName { get; init; }

    /// <summary>Whose members may read the line; null for what concerns the board.</summary>
    public int? OrganizationId { get; init; }

    /// <summary>What differs from case to case: a reason, a role. Never a secret.</summary>
    public string? Detail { get; init; }

    /// <summary>A line about what somebody did.</summary>
    public static AuditLine By(Standing actor, AuditAction action, DateTimeOffset now, AuditSubject subject, string? detail = null) => new()
    {
        At = now,
        ActorId = actor.UserId,
        Actor = actor.Name,
        Action = action,
        Subject = subject.Key,
        SubjectName = subject.Name,
        OrganizationId = subject.OrganizationId,
        Detail = detail,
    };

    /// <summary>A line about what a person did with their own account.</summary>
    public static AuditLine By(StaffUser person, AuditAction action, DateTimeOffset now, string? detail = null) => new()
    {
        At = now,
        ActorId = person.Id,
        Actor = person.Name,
        Action = action,
        Subject = AuditSubject.Of(person).Key,
        SubjectName = person.Name,
        Detail = detail,
    };

    /// <summary>A line about what a command, or the program itself, did.</summary>
    public static AuditLine By(string command, AuditAction action, DateTimeOffset now, AuditSubject subject, string? detail = null) => new()
    {
        At = now,
        Actor = command,
        Action = action,
        Subject = subject.Key,
        SubjectName = subject.Name,
        OrganizationId = subject.OrganizationId,
        Detail = detail,
    };
}

/// <summary>What an audit line tells of.</summary>
/// <param name="Key">A number or key that stays: the posting's id, the organization's slug, the account's id.</param>
public sealed record AuditSubject(string? Key, string? Name, int? OrganizationId = null)
{
    /// <summary>The board itself.</summary>
    public static AuditSubject Board { get; } = new(null, null);

    public static AuditSubject Of(StaffUser person) => new(person.Id.ToString(), person.Name);
}

/// <summary>What can be done that is worth remembering.</summary>
public enum AuditAction
{
    SignedIn,
    SignInFailed,
    AccessRefused,
    SignedOutEverywhere,
    PasswordChanged,
    EmailChanged,
    PasskeyAdded,
    PasskeyRemoved,
    AuthenticatorAdded,
    AuthenticatorRemoved,
    PersonInvited,
    PersonJoined,
    PersonRemoved,
    RoleChanged,
    MemberAdded,
    MemberRemoved,
    OrganizationCreated,
    OrganizationChanged,
    OrganizationTrusted,
    OrganizationDistrusted,
    PostingCreated,
    PostingSaved,
    PostingSubmitted,
    PostingReturned,
    PostingPublished,
    PostingRenewed,
    PostingClosed,
    PostingReopened,
    PostingDeleted,
    PostingRestored,
    RevisionRestored,
    PreviewLinkMade,
    ProposalMade,
    ProposalApproved,
    ProposalReturned,
    CategoryChanged,
    AppearanceChanged,
    BulkActionRun,
    BulkActionUndone,
}
