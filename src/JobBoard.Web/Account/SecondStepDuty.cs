using JobBoard.Accounts;
using JobBoard.Storage;
using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace JobBoard.Web.Account;

/// <summary>Where the board asks for a second step, whoever has none sets one up before they see anything else (SEC-78).</summary>
public sealed class SecondStepDuty(BoardDb db, IOptions<SiteOptions> site)
{
    /// <summary>Whether the person must still set up an authenticator app or a passkey.</summary>
    public async Task<bool> IsOwedAsync(Standing standing, CancellationToken cancellationToken)
    {
        var isAsked = site.Value.RequireSecondStep switch
        {
            SecondStepFor.Nobody => false,
            SecondStepFor.Administrators => standing.IsAdministrator,
            SecondStepFor.Everybody => true,
        };
        if (!isAsked)
            return false;
        var passkeys = db.Set<IdentityUserPasskey<Guid>>();
        return !await db.StaffUsers.AnyAsync(
            user => user.Id == standing.UserId && (user.TwoFactorEnabled || passkeys.Any(one => one.UserId == user.Id)), cancellationToken);
    }

    /// <summary>Leads to the page where it is set up; the pages of the account, signing out among them, stay open.</summary>
    internal static async Task LeadAsync(HttpContext context, RequestDelegate next)
    {
        var isForStaff = context.GetEndpoint()?.Metadata is { } route
            && route.GetMetadata<IAuthorizeData>() is not null && route.GetMetadata<IAllowAnonymous>() is null
            && !context.Request.Path.StartsWithSegments(StaffPaths.Account, StringComparison.OrdinalIgnoreCase);
        if (isForStaff
            && await context.RequestServices.GetRequiredService<CurrentStaff>().FindAsync(context.User, context.RequestAborted) is { } standing
            && await context.RequestServices.GetRequiredService<SecondStepDuty>().IsOwedAsync(standing, context.RequestAborted))
        {
            context.Response.Redirect(StaffPaths.Security);
            return;
        }
        await next(context);
    }
}
