using JobBoard.Accounts;
using Microsoft.AspNetCore.Identity;

namespace JobBoard.Web.Account;

/// <summary>What serving and the verbs need to make and check accounts.</summary>
internal static class StaffAccounts
{
    public static void AddStaffAccounts(this IServiceCollection services)
    {
        // In the place of the rules that ask for digits and capitals.
        services.AddScoped<IPasswordValidator<StaffUser>, PasswordRules>();
        services.AddScoped<IUserStore<StaffUser>, StaffStore>();
        services.AddIdentityCore<StaffUser>(StaffSignIn.Configure)
            .AddTokenProvider<AuthenticatorTokenProvider<StaffUser>>(TokenOptions.DefaultAuthenticatorProvider);
        services.Configure<PasswordHasherOptions>(StaffSignIn.Configure);
    }
}
