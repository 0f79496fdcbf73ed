using JobBoard.Accounts;
using JobBoard.Storage;
using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace JobBoard.Web.Account;

/// <summary>How staff sign in, and for how long.</summary>
internal static class StaffSignIn
{
    /// <summary>OWASP's figure for PBKDF2 with HMAC-SHA-512.</summary>
    private const int HashIterations = 210_000;

    public static void Configure(IdentityOptions identity)
    {
        identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        identity.User.RequireUniqueEmail = true;
        // A person signs in with an address, which may hold letters that names may not.
        identity.User.AllowedUserNameCharacters = "";
    }

    public static void Configure(PasswordHasherOptions hasher) => hasher.IterationCount = HashIterations;

    public static void Configure(SecurityStampValidatorOptions stamps) => stamps.ValidationInterval = StaffSession.CheckedEvery;

    /// <summary>A passkey stands for both steps, so the device must have checked the person.</summary>
    public static void Configure(IdentityPasskeyOptions passkeys, string origin)
    {
        passkeys.ServerDomain = new Uri(origin).Host;
        passkeys.UserVerificationRequirement = "required";
        passkeys.ResidentKeyRequirement = "required";
        passkeys.ValidateOrigin = asked => ValueTask.FromResult(!asked.CrossOrigin && asked.Origin == origin);
    }

    public static void Configure(CookieAuthenticationOptions cookie, string origin)
    {
        Configure(cookie.Cookie, "staff", origin);
        cookie.ExpireTimeSpan = StaffSession.Idle;
        cookie.SlidingExpiration = true;
        cookie.LoginPath = StaffPaths.SignIn;
        cookie.ReturnUrlParameter = "return";
        cookie.Events.OnValidatePrincipal = StaffSession.ValidateAsync;
        cookie.Events.OnCheckSlidingExpiration = StaffSession.RenewSeldomAsync;
        cookie.Events.OnRedirectToAccessDenied = RefuseAsync;
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

    private static async Task RefuseAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        var services = context.HttpContext.RequestServices;
        var cancellationToken = context.HttpContext.RequestAborted;
        var standing = await services.GetRequiredService<CurrentStaff>().FindAsync(context.HttpContext.User, cancellationToken);
        if (standing is null)
            return;
        var db = services.GetRequiredService<BoardDb>();
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        db.AuditLines.Add(AuditLine.By(standing, AuditAction.AccessRefused, now, new AuditSubject(context.Request.Path, null)));
        await db.SaveChangesAsync(cancellationToken);
    }
}
