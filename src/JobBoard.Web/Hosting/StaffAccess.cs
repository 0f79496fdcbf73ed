using JobBoard.Accounts;
using JobBoard.Links;
using JobBoard.Web.Account;
using JobBoard.Web.Admin.Dashboard;
using JobBoard.Web.Admin.Postings;
using JobBoard.Web.Admin.Publication;
using JobBoard.Web.Admin.Revisions;
using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Abstractions;

namespace JobBoard.Web.Hosting;

/// <summary>Who comes in where. Readers need no account, and no page of theirs carries a cookie.</summary>
internal static class StaffAccess
{
    /// <summary>Lets nobody in where an action says nothing; what has none is answered 404 or 405, as for anybody.</summary>
    private static readonly AuthorizationPolicy Nobody = new AuthorizationPolicyBuilder()
        .RequireAssertion(asked => asked.Resource is HttpContext context && context.GetEndpoint()?.Metadata.GetMetadata<ActionDescriptor>() is null).Build();

    public static void AddStaffAccess(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        new IdentityBuilder(typeof(StaffUser), services).AddSignInManager();
        services.Configure<SecurityStampValidatorOptions>(StaffSignIn.Configure);
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<PublicLinks>(
            (cookie, links) =>
            {
                StaffSignIn.Configure(cookie, links.Origin);
                cookie.Events.OnRedirectToLogin = SignedOutEditor.AnswerAsync;
            });
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme).Configure<PublicLinks>(
            (cookie, links) => StaffSignIn.Configure(cookie.Cookie, "second-step", links.Origin));
        services.AddOptions<AntiforgeryOptions>().Configure<PublicLinks>((antiforgery, links) =>
            StaffSignIn.Configure(antiforgery.Cookie, "forms", links.Origin));
        services.AddOptions<IdentityPasskeyOptions>().Configure<PublicLinks>((passkeys, links) => StaffSignIn.Configure(passkeys, links.Origin));
        services.AddAccountLimits();
        services.AddScoped<SignInDelay>();
        services.AddScoped<StaffDoor>();
        services.AddScoped<LinkedAccounts>();
        services.AddScoped<SecondStep>();
        services.AddScoped<SecondStepDuty>();
        services.AddScoped<OwnAccount>();
        services.AddSingleton<ForgottenPasswords>();
        services.AddHostedService(provider => provider.GetRequiredService<ForgottenPasswords>());
        services.AddHostedService<FirstAdministrator>();
        services.AddHostedService<MailDelivery>();
        services.AddScoped<CurrentStaff>();
        services.AddScoped<StaffFrames>();
        services.AddSingleton<PreviewTokens>();
        services.AddScoped<StaffDashboard>();
        services.AddScoped<PostingTable>();
        services.AddScoped<FieldTexts>();
        services.AddScoped<OutcomePages>();
        services.AddScoped<Comparisons>();
        services.AddHostedService<BulkWorker>();
        services.AddScoped<IAuthorizationHandler, StandingHandler>();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(Nobody)
            .AddPolicy(StaffPolicies.Staff, policy => policy.AddRequirements(new StandingRequirement(BoardRole.Member)))
            .AddPolicy(StaffPolicies.Moderator, policy => policy.AddRequirements(new StandingRequirement(BoardRole.Moderator)))
            .AddPolicy(StaffPolicies.Administrator, policy => policy.AddRequirements(new StandingRequirement(BoardRole.Administrator)));
    }

    public static void UseStaffAccess(this WebApplication app)
    {
        app.UseAccountLimits();
        app.UseWhen(IsForStaff, staff =>
        {
            // Cookies follow the scheme that browsers see, which a proxy may not pass on.
            var links = app.Services.GetRequiredService<PublicLinks>();
            staff.Use((context, next) =>
            {
                context.Request.Scheme = new Uri(links.Origin).Scheme;
                return next(context);
            });
            staff.UseAuthentication();
        });
        app.UseAuthorization();
        app.Use(SecondStepDuty.LeadAsync);
    }

    /// <summary>Whether an address is one of the staff's, the only ones that look at a cookie.</summary>
    private static bool IsForStaff(HttpContext context) =>
        context.Request.Path.StartsWithSegments(StaffPaths.Admin, StringComparison.Ordinal)
        || context.Request.Path.StartsWithSegments(StaffPaths.Account, StringComparison.Ordinal);

    /// <param name="Least">The least role on the board as a whole.</param>
    private sealed record StandingRequirement(BoardRole Least) : IAuthorizationRequirement;

    private sealed class StandingHandler(CurrentStaff staff) : AuthorizationHandler<StandingRequirement>
    {
        protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, StandingRequirement requirement)
        {
            var cancellationToken = (context.Resource as HttpContext)?.RequestAborted ?? CancellationToken.None;
            if (await staff.FindAsync(context.User, cancellationToken) is { } standing && standing.Role >= requirement.Least)
                context.Succeed(requirement);
        }
    }
}
