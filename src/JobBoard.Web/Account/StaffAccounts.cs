using JobBoard.Accounts;
using JobBoard.Storage;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Identity;

namespace JobBoard.Web.Account;

/// <summary>What serving and the verbs need to make and check accounts.</summary>
internal static class StaffAccounts
{
    public static void AddStaffAccounts(this IServiceCollection services)
    {
        services.AddDataProtection(protection => protection.ApplicationDiscriminator = "JobBoard");
        services.AddOptions<KeyManagementOptions>().Configure<DataDirectory, ILoggerFactory>(
            (keys, data, logs) => keys.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(data.Keys), logs));
        // In the place of the rules that ask for digits and capitals.
        services.AddScoped<IPasswordValidator<StaffUser>, PasswordRules>();
        services.AddScoped<IUserStore<StaffUser>, StaffStore>();
        services.AddIdentityCore<StaffUser>(StaffSignIn.Configure)
            .AddTokenProvider<AuthenticatorCodes>(TokenOptions.DefaultAuthenticatorProvider);
        services.Configure<PasswordHasherOptions>(StaffSignIn.Configure);
    }
}
