using System.Globalization;
using Microsoft.AspNetCore.DataProtection;

namespace JobBoard.Web.Admin.Postings;

/// <summary>
/// What an open editor holds so that its text is kept when it is sent after the sign-in has run out: it lets in nobody,
/// and has a text stored for the person who opened the page, under the key that the page had.
/// </summary>
public sealed class EditorPass(IDataProtectionProvider protection, TimeProvider time)
{
    private static readonly TimeSpan Valid = TimeSpan.FromDays(14);

    private readonly IDataProtector _protector = protection.CreateProtector("JobBoard.Editor.Pass");

    public string Issue(Guid userId, int? postingId, string? key)
    {
        var until = time.GetUtcNow().Add(Valid).ToUnixTimeSeconds();
        return _protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{userId} {postingId ?? 0} {key} {until}"));
    }

    /// <summary>What a pass of this board that is still valid says; null for anything else.</summary>
    public PassContent? Read(string? pass)
    {
        if (string.IsNullOrEmpty(pass) || !TryUnprotect(pass, out var text) || text.Split(' ') is not [var user, var posting, var key, var until])
            return null;
        var isValid = long.Parse(until, CultureInfo.InvariantCulture) > time.GetUtcNow().ToUnixTimeSeconds();
        var id = int.Parse(posting, CultureInfo.InvariantCulture);
        return isValid ? new PassContent(Guid.Parse(user), id is 0 ? null : id, key) : null;
    }

    private bool TryUnprotect(string pass, out string text)
    {
        try
        {
            text = _protector.Unprotect(pass);
            return true;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            text = "";
            return false;
        }
    }
}

/// <param name="PostingId">Null for a new posting.</param>
public sealed record PassContent(Guid UserId, int? PostingId, string Key);
