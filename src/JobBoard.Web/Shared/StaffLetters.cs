using JobBoard.Inviting;
using JobBoard.Mail;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Shared;

/// <summary>The letters to staff, in the words of StaffWords.resx.</summary>
public sealed class StaffLetters(BoardFaces faces, IStringLocalizer<StaffWords> words) : IStaffLetters
{
    private string Board => faces.Now.Name;

    public Letter Invitation(string name, string? inviter, string link) =>
        new(words["MailInvitationSubject", Board], words["MailInvitation", name, inviter ?? Board, Board, link]);

    public Letter Reset(string name, string link) => new(words["MailResetSubject", Board], words["MailReset", name, Board, link]);

    public Letter ConfirmAddress(string name, string link) => new(words["MailAddressSubject", Board], words["MailAddress", name, Board, link]);

    public Letter AddressChanged(string name) => new(words["MailAddressChangedSubject", Board], words["MailAddressChanged", name, Board]);

    public Letter PasswordChanged(string name) => new(words["MailPasswordChangedSubject", Board], words["MailPasswordChanged", name, Board]);

    public Letter SecurityChanged(string name) => new(words["MailSecurityChangedSubject", Board], words["MailSecurityChanged", name, Board]);
}
