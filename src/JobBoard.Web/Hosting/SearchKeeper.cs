using JobBoard.Search;

namespace JobBoard.Web.Hosting;

/// <summary>Readies the search before the first visitor asks, and clears out what closed long ago.</summary>
internal sealed partial class SearchKeeper(IServiceScopeFactory scopes, ILogger<SearchKeeper> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // A clock of the machine's own: how long to rest is nothing that a test moves.
        using var timer = new PeriodicTimer(Pause);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<PostingSearch>().WarmAsync(stoppingToken);
                while (await scope.ServiceProvider.GetRequiredService<SearchIndex>().SweepAsync(stoppingToken) > 0)
                {
                }
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                LogFailure(problem);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Error, "The search could not be readied; the first visitor waits for it")]
    private partial void LogFailure(Exception problem);
}
