using System.Threading.Channels;
using JobBoard.Accounts;
using JobBoard.Inviting;
using JobBoard.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Web.Account;

/// <summary>Writes links for forgotten passwords after the answer is given, so that its time tells nothing (SEC-76).</summary>
public sealed partial class ForgottenPasswords(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ForgottenPasswords> logger) : BackgroundService
{
    private const int AtMost = 200;

    /// <summary>Nobody gets a second letter sooner.</summary>
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(2);

    private readonly Channel<string> _asked = Channel.CreateBounded<string>(new BoundedChannelOptions(AtMost) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Add(string email) => _asked.Writer.TryWrite(email);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var email in _asked.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await WriteAsync(email, stoppingToken);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                LogProblem(problem.GetType().Name);
            }
        }
    }

    private async Task WriteAsync(string email, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        if (await services.GetRequiredService<UserManager<StaffUser>>().FindByEmailAsync(email) is not { PasswordHash: not null } user)
            return;
        var fresh = clock.GetUtcNow() + OneTimeLinks.LifeOf(LinkPurpose.Reset) - Between;
        var hasLink = await services.GetRequiredService<BoardDb>().OneTimeLinks
            .AnyAsync(link => link.UserId == user.Id && link.Purpose == LinkPurpose.Reset && link.ExpiresAt > fresh, cancellationToken);
        if (!hasLink)
            await services.GetRequiredService<Invitations>().RenewAsync(user, by: null, cancellationToken);
    }

    [LoggerMessage(LogLevel.Error, "A link for a new password could not be written ({Problem})")]
    private partial void LogProblem(string problem);
}
