using JobBoard.Links;
using JobBoard.Storage;
using JobBoard.Storage.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JobBoard.Benchmarks;

/// <summary>A board of one size in a folder of its own, which is kept from one run to the next.</summary>
internal sealed class MeasuredBoard : IAsyncDisposable
{
    /// <summary>Deadlines come nearer; a board older than this is made anew.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(3);

    private readonly ServiceProvider _services;

    private MeasuredBoard(string folder)
    {
        Folder = folder;
        var services = new ServiceCollection().AddBoard(new ConfigurationBuilder().Build());
        services.Configure<StorageOptions>(storage => storage.DataDirectory = folder);
        services.Configure<LinksOptions>(links => links.BaseUrl = Origin);
        services.AddSingleton(provider => new PublicLinks(provider.GetRequiredService<IOptions<LinksOptions>>(), () => Origin));
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    private static string Origin => "https://jobs.example.org";

    public string Folder { get; }

    public string Database => Path.Combine(Folder, "jobboard.db");

    /// <summary>A board of so many postings; 0 for an empty one.</summary>
    public static async Task<MeasuredBoard> OpenAsync(string root, int count)
    {
        var folder = Path.Combine(root, $"board-{count}");
        var ready = Path.Combine(folder, "ready");
        if (count is not 0 && File.Exists(ready) && TimeProvider.System.GetUtcNow() - File.GetLastWriteTimeUtc(ready) < Fresh)
            return new MeasuredBoard(folder);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        var board = new MeasuredBoard(folder);
        await using var scope = board.Begin();
        await scope.ServiceProvider.GetRequiredService<SqliteSetup>().MigrateAsync(CancellationToken.None);
        if (count is not 0)
            await ActivatorUtilities.CreateInstance<BoardLoader>(scope.ServiceProvider).LoadAsync(count, CancellationToken.None);
        await File.WriteAllTextAsync(ready, "");
        return board;
    }

    /// <summary>A unit of work of its own, as each request has one.</summary>
    public AsyncServiceScope Begin() => _services.CreateAsyncScope();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }
}
