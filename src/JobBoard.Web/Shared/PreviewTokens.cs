using System.Globalization;
using System.Security.Cryptography;
using JobBoard.Links;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace JobBoard.Web.Shared;

/// <summary>Signed links to what is not public yet: whoever has one may read that posting until the link ends, and nothing else.</summary>
public sealed class PreviewTokens(IDataProtectionProvider protection, TimeProvider time)
{
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    private readonly IDataProtector _protector = protection.CreateProtector("preview link");

    /// <summary>A path that leads to the posting until an instant.</summary>
    public string PathTo(int postingId, DateTimeOffset until)
    {
        var said = string.Create(CultureInfo.InvariantCulture, $"{postingId} {until.UtcTicks}");
        return PublicLinks.Preview(WebEncoders.Base64UrlEncode(_protector.Protect(System.Text.Encoding.UTF8.GetBytes(said))));
    }

    /// <summary>The posting that a token leads to; null for one that is forged, broken or has ended.</summary>
    public int? Read(string token)
    {
        try
        {
            var said = System.Text.Encoding.UTF8.GetString(_protector.Unprotect(WebEncoders.Base64UrlDecode(token))).Split(' ');
            return long.Parse(said[1], CultureInfo.InvariantCulture) > time.GetUtcNow().UtcTicks ? int.Parse(said[0], CultureInfo.InvariantCulture) : null;
        }
        catch (Exception problem) when (problem is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
