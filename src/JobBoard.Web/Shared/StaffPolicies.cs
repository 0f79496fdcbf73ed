namespace JobBoard.Web.Shared;

/// <summary>Whom an action is for. Every action names one of these, or that anybody may come (SEC-60).</summary>
public static class StaffPolicies
{
    /// <summary>Anybody with an account; what they see and change is bounded by the organizations they belong to.</summary>
    public const string Staff = nameof(Staff);

    public const string Moderator = nameof(Moderator);

    public const string Administrator = nameof(Administrator);
}
