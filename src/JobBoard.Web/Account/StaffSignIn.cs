using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace JobBoard.Web.Account;

/// <summary>How staff sign in, and for how long.</summary>
internal static class StaffSignIn
{
    private static readonly TimeSpan Idle = TimeSpan.FromHours(8);

    public static void Configure(IdentityOptions identity)
    {
        identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        identity.User.RequireUniqueEmail = true;
    }

    public static void Configure(CookieAuthenticationOptions cookie, string origin)
    {
        Configure(cookie.Cookie, "staff", origin);
        cookie.ExpireTimeSpan = Idle;
        cookie.LoginPath = StaffPaths.SignIn;
        cookie.ReturnUrlParameter = "return";
        cookie.Events.OnRedirectToAccessDenied = Refuse;
    }

    /// <summary>SEC-22: for this host only, and over https only where the board is served by it.</summary>
    public static void Configure(CookieBuilder cookie, string name, string origin)
    {
        var isSecure = origin.StartsWith("https:", StringComparison.Ordinal);
        cookie.Name = isSecure ? $"__Host-{name}" : name;
        cookie.SecurePolicy = isSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.IsEssential = true;
    }

    private static Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
