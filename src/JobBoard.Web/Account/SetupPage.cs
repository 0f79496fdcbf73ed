using JobBoard.Web.Shared;

namespace JobBoard.Web.Account;

/// <summary>The form that makes the first administrator.</summary>
public sealed record SetupPage(PageFrame Frame, SetupForm Form) : IPage;

/// <summary>What the first administrator typed.</summary>
public sealed class SetupForm
{
    public string? Name { get; set; }

    public string? Email { get; set; }

    public string? Password { get; set; }
}
