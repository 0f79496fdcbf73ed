using JobBoard.Web.Shared;

namespace JobBoard.Web.Account;

/// <summary>The form with which a link's person chooses a password.</summary>
/// <param name="Address">The address that they sign in with.</param>
public sealed record ChoosePasswordPage(PageFrame Frame, string Lede, string Address, ChoosePasswordForm Form) : IPage;

/// <summary>What the person typed.</summary>
public sealed class ChoosePasswordForm
{
    public string? Password { get; set; }
}
