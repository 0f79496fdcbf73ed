using JobBoard.Mail;

namespace JobBoard.Inviting;

/// <summary>What the board writes to its staff.</summary>
public interface IStaffLetters
{
    /// <param name="inviter">Null when a command invites.</param>
    Letter Invitation(string name, string? inviter, string link);

    Letter Reset(string name, string link);

    Letter ConfirmAddress(string name, string link);

    /// <summary>That the address of an account was changed, for the old address.</summary>
    Letter AddressChanged(string name);

    Letter PasswordChanged(string name);

    /// <summary>That a second step or a passkey was added or removed.</summary>
    Letter SecurityChanged(string name);
}
