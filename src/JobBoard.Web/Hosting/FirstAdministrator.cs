using JobBoard.Accounts;
using JobBoard.Inviting;
using JobBoard.Links;

namespace JobBoard.Web.Hosting;

/// <summary>Tells whoever started a board without an administrator where to make one (SEC-78).</summary>
internal sealed partial class FirstAdministrator(IServiceScopeFactory scopes, PublicLinks links, ILogger<FirstAdministrator> logger) : IHostedLifecycleService
{
    /// <summary>Once the address is known that the board listens on.</summary>
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<StaffRegister>().HasAdministratorAsync(cancellationToken))
            return;
        var oneTime = scope.ServiceProvider.GetRequiredService<OneTimeLinks>();
        LogLink(links.Absolute($"/account/setup/{await oneTime.MakeAsync(LinkPurpose.Setup, userId: null, data: null, cancellationToken)}"));
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Information, "The board has no administrator yet; this link makes the first one, once and within 48 hours: {Link}")]
    private partial void LogLink(string link);
}
