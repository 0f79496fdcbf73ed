using JobBoard.Publishing;

namespace JobBoard.Web.Hosting;

/// <summary>Does the runs over many postings, one posting after the other, while requests come and go.</summary>
internal sealed partial class BulkWorker(IServiceScopeFactory scopes, ILogger<BulkWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // A clock of the machine's own: how long to rest is nothing that a test moves.
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                while (await StepAsync(stoppingToken))
                {
                }
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                LogFailure(problem);
            }
        }
    }

    private async Task<bool> StepAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<BulkRuns>().StepAsync(cancellationToken);
    }

    [LoggerMessage(LogLevel.Error, "A run over many postings failed; it is tried again")]
    private partial void LogFailure(Exception problem);
}
