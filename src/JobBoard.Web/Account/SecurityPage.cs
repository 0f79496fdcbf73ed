using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Forms;

namespace JobBoard.Web.Account;

/// <summary>How a person signs in, and what they can change about it.</summary>
/// <param name="OwesSecondStep">Whether the person must set one up before they go on.</param>
public sealed record SecurityPage(
    StaffFrame Frame, string Email, bool OwesSecondStep, bool HasAuthenticator, int RecoveryCodes, IReadOnlyList<Choice> Passkeys,
    string? Done) : IStaffPage
{
    /// <summary>The form of the password; each of the others has a name of its own, which tells where an error belongs.</summary>
    public SecurityForm Form { get; } = new();

    public SecurityForm Address { get; } = new();

    public SecurityForm Authenticator { get; } = new();

    public SecurityForm Passkey { get; } = new();

    public SecurityForm Removal { get; } = new();
}

/// <summary>What the forms of the page send; each fills in what it needs.</summary>
public sealed class SecurityForm
{
    public string? Email { get; set; }

    /// <summary>The passkey to remove.</summary>
    public string? PasskeyId { get; set; }

    public string? PasskeyName { get; set; }

    /// <summary>What the browser answered about a passkey.</summary>
    public string? Credential { get; set; }

    /// <summary>The current password, which every change asks for (SEC-73).</summary>
    public string? Current { get; set; }

    public string? Password { get; set; }
}

/// <summary>The key for an authenticator app.</summary>
public sealed record AuthenticatorPage(StaffFrame Frame, string Key, QrCode Code, CodeForm Form) : IStaffPage;

/// <summary>Recovery codes, shown this once.</summary>
public sealed record RecoveryCodesPage(StaffFrame Frame, IReadOnlyList<string> Codes) : IStaffPage;
