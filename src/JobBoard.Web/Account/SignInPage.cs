using JobBoard.Web.Shared;

namespace JobBoard.Web.Account;

/// <summary>The form with which staff sign in.</summary>
/// <param name="Query">The query of the address, which says where they came from.</param>
public sealed record SignInPage(PageFrame Frame, string Query, SignInForm Form) : IPage;

/// <summary>What the person typed.</summary>
public sealed class SignInForm
{
    public string? Email { get; set; }

    public string? Password { get; set; }
}
