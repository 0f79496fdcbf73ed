using JobBoard.Accounts;
using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Account;

/// <summary>SEC-74: a password is long, and neither common nor made of what anybody knows about the person and the board.</summary>
internal sealed class PasswordRules(BoardFaces faces, IStringLocalizer<StaffWords> words) : IPasswordValidator<StaffUser>
{
    public const int Shortest = 12;
    public const int Longest = 128;
    private const int LeastScore = 2;

    public Task<IdentityResult> ValidateAsync(UserManager<StaffUser> manager, StaffUser user, string? password) => Task.FromResult(password switch
    {
        null or { Length: < Shortest } => Wrong("PasswordTooShort", words["PasswordTooShort", Shortest]),
        { Length: > Longest } => Wrong("PasswordTooLong", words["PasswordTooLong", Longest]),
        _ when Zxcvbn.Zxcvbn.MatchPassword(password, KnownWords(user)).Score < LeastScore => Wrong("PasswordTooCommon", words["PasswordTooCommon"]),
        _ => IdentityResult.Success,
    });

    private string[] KnownWords(StaffUser user)
    {
        string[] known = [faces.Now.Name, user.Name, user.Email ?? ""];
        return [.. known, .. known.SelectMany(text => text.Split([' ', '@', '.', '-'], StringSplitOptions.RemoveEmptyEntries))];
    }

    private static IdentityResult Wrong(string code, string text) => IdentityResult.Failed(new IdentityError { Code = code, Description = text });
}
