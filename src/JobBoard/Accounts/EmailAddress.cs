using System.Net.Mail;

namespace JobBoard.Accounts;

/// <summary>Tells an e-mail address from other text.</summary>
public static class EmailAddress
{
    public const int MaxLength = 254;

    /// <summary>Whether the text is one address and nothing beside it: no name, no list, no line end.</summary>
    public static bool IsValid(string? text) =>
        text is { Length: > 0 and <= MaxLength } && !text.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter))
        && MailAddress.TryCreate(text, out var address) && address.Address == text && !text.StartsWith('"');
}
