using System.Globalization;
using JobBoard.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace JobBoard.Web.Account;

/// <summary>How long a sign-in lasts: while it is used, and never longer than <see cref="Longest"/> (SEC-70 to SEC-72).</summary>
internal static class StaffSession
{
    public static readonly TimeSpan Idle = TimeSpan.FromHours(8);
    public static readonly TimeSpan CheckedEvery = TimeSpan.FromMinutes(1);

    private const string Start = "start";
    private static readonly TimeSpan IdleOfAdministrators = TimeSpan.FromHours(1);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(14);

    public static AuthenticationProperties Begin(BoardRole role, DateTimeOffset now) => new()
    {
        IssuedUtc = now,
        ExpiresUtc = now + (role is BoardRole.Administrator ? IdleOfAdministrators : Idle),
        Items = { [Start] = now.ToString("O", CultureInfo.InvariantCulture) },
    };

    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var now = (context.Options.TimeProvider ?? TimeProvider.System).GetUtcNow();
        if (StartOf(context.Properties) is { } start && now - start < Longest)
        {
            await SecurityStampValidator.ValidatePrincipalAsync(context);
            return;
        }
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    public static Task RenewSeldomAsync(CookieSlidingExpirationContext context)
    {
        context.ShouldRenew = context.ElapsedTime >= CheckedEvery;
        return Task.CompletedTask;
    }

    private static DateTimeOffset? StartOf(AuthenticationProperties properties) =>
        properties.Items.TryGetValue(Start, out var text)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var start)
            ? start : properties.IssuedUtc;
}
