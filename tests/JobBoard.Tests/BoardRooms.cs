using JobBoard.Links;
using JobBoard.Storage;
using JobBoard.Storage.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace JobBoard.Tests;

/// <summary>The rooms of a board without its doors: a database file of its own, and a clock that the test moves.</summary>
public sealed class BoardRooms : IAsyncLifetime
{
    private readonly string _data = Directory.CreateTempSubdirectory("jobboard-rooms-").FullName;
    private readonly ServiceProvider _services;

    public BoardRooms()
    {
        var services = new ServiceCollection().AddBoard(new ConfigurationBuilder().Build());
        services.Configure<StorageOptions>(storage => storage.DataDirectory = _data);
        services.Configure<LinksOptions>(links => links.BaseUrl = "https://jobs.example.org");
        services.AddSingleton(provider => new PublicLinks(provider.GetRequiredService<IOptions<LinksOptions>>(), () => ""));
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public FakeTimeProvider Clock { get; } = new(Some.Now);

    public string Data => _data;

    /// <summary>A unit of work of its own, as each request has one.</summary>
    public AsyncServiceScope Begin() => _services.CreateAsyncScope();

    public async Task InitializeAsync()
    {
        await using var scope = Begin();
        await scope.ServiceProvider.GetRequiredService<SqliteSetup>().MigrateAsync(CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_data, recursive: true);
    }
}

public static class Rooms
{
    public static BoardDb Db(this AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<BoardDb>();

    public static T Get<T>(this AsyncServiceScope scope) where T : notnull => scope.ServiceProvider.GetRequiredService<T>();
}
