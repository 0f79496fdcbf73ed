using JobBoard.Web.Shared;

namespace JobBoard.Web.Account;

/// <summary>How a person signs in, and what they can change about it.</summary>
/// <param name="OwesSecondStep">Whether the person must set one up before they go on.</param>
public sealed record SecurityPage(
    StaffFrame Frame, string Email, bool OwesSecondStep, bool HasAuthenticator, int RecoveryCodes, IReadOnlyList<PasskeyRow> Passkeys, string? Done, SecurityForm Form) : IStaffPage;

/// <param name="Id">The credential's id, in base64url.</param>
public sealed record PasskeyRow(string Id, string Name, string Since);

/// <summary>What the forms of the page send; each fills in what it needs.</summary>
public sealed class SecurityForm
{
    /// <summary>The current password, which every change asks for (SEC-73).</summary>
    public string? Current { get; set; }

    public string? Password { get; set; }

    public string? Email { get; set; }

    /// <summary>What the browser answered about a passkey.</summary>
    public string? Credential { get; set; }

    public string? PasskeyName { get; set; }

    /// <summary>The passkey to remove.</summary>
    public string? PasskeyId { get; set; }
}

/// <summary>The key for an authenticator app.</summary>
public sealed record AuthenticatorPage(StaffFrame Frame, string Key, QrCode Code, CodeForm Form) : IStaffPage;

/// <summary>Recovery codes, shown this once.</summary>
public sealed record RecoveryCodesPage(StaffFrame Frame, IReadOnlyList<string> Codes) : IStaffPage;
