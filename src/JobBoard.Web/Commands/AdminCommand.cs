using System.CommandLine;
using JobBoard.Accounts;
using JobBoard.Inviting;
using JobBoard.Storage;
using Microsoft.AspNetCore.Identity;

namespace JobBoard.Web.Commands;

/// <summary><c>admin create</c>: makes an administrator, or lets one in again.</summary>
internal static class AdminCommand
{
    private const string Name = "admin create";

    public static Command Create()
    {
        var email = new Option<string>("--email") { Description = "The address to sign in with.", Required = true };
        var name = new Option<string?>("--name") { Description = "The name that colleagues read; else what stands before the @." };
        var password = new Option<bool>("--password-stdin") { Description = "Read the password from standard input, and print no link." };
        email.Validators.Add(given =>
        {
            if (!EmailAddress.IsValid(given.GetValueOrDefault<string>()))
                given.AddError("--email must be one e-mail address.");
        });
        var create = new Command("create", "Makes an administrator and prints a link, good once and for seven days, to choose a password.") { email, name, password };
        create.Does((parsed, services, cancellationToken) => RunAsync(
            services, parsed.GetRequiredValue(email), parsed.GetValue(name), parsed.GetValue(password), cancellationToken));
        return new Command("admin", "Looks after the board's administrators.") { create };
    }

    private static async Task<int> RunAsync(IServiceProvider services, string email, string? name, bool readsPassword, CancellationToken cancellationToken)
    {
        var known = await services.GetRequiredService<UserManager<StaffUser>>().FindByEmailAsync(email);
        if (known is not null && (known.Role is not BoardRole.Administrator || readsPassword))
            return await RefuseAsync($"{email} has an account already; an administrator changes roles on the page People.");
        var called = string.IsNullOrWhiteSpace(name) ? email.Split('@')[0] : name.Trim();
        if (readsPassword)
            return await CreateAsync(services, email, called, await Console.In.ReadLineAsync(cancellationToken) ?? "");
        var invitations = services.GetRequiredService<Invitations>();
        Console.WriteLine(known is null
            ? (await invitations.InviteAsync(email, called, BoardRole.Administrator, membership: null, by: null, cancellationToken)).Link
            : await invitations.RenewAsync(known, by: null, cancellationToken));
        return ExitCode.Done;
    }

    private static async Task<int> CreateAsync(IServiceProvider services, string email, string name, string password)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var user = new StaffUser(email, name, BoardRole.Administrator, now) { EmailConfirmed = true };
        var db = services.GetRequiredService<BoardDb>();
        db.AuditLines.Add(AuditLine.By(Name, AuditAction.PersonJoined, now, AuditSubject.Of(user), user.Role.ToString()));
        var created = await services.GetRequiredService<UserManager<StaffUser>>().CreateAsync(user, password);
        if (!created.Succeeded)
            return await RefuseAsync(string.Join(' ', created.Errors.Select(error => error.Description)));
        Console.WriteLine($"{email} is an administrator.");
        return ExitCode.Done;
    }

    private static async Task<int> RefuseAsync(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return ExitCode.Refused;
    }
}
