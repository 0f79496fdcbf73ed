using JobBoard.Links;
using JobBoard.Samples;
using JobBoard.Search;
using JobBoard.Storage.Sqlite;
using JobBoard.Web.Api;
using JobBoard.Web.Commands;
using JobBoard.Web.Css;
using JobBoard.Web.Feeds;
using JobBoard.Web.Health;
using JobBoard.Web.Jobs;
using JobBoard.Web.Organizations;
using JobBoard.Web.Sitemaps;

namespace JobBoard.Web.Hosting;

/// <summary>Serves the board.</summary>
internal static class WebServer
{
    private static readonly string[] AddressKeys =
        [WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey];

    /// <returns>Done after a normal end; CouldNot when it could not start, with one line on standard error that says why.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            await using var app = Build(args);
            await PrepareAsync(app, CancellationToken.None);
            await app.RunAsync();
            return ExitCode.Done;
        }
        catch (Exception problem) when (problem is not HostAbortedException) // By which design-time tools end the program.
        {
            await Console.Error.WriteLineAsync(BoardHost.Why(problem));
            return ExitCode.CouldNot;
        }
    }

    private static WebApplication Build(string[] args)
    {
        var builder = BoardHost.CreateBuilder(args);
        builder.Services.AddOptions<LinksOptions>().Validate(
            links => links.BaseUrl is not null || !builder.Environment.IsProduction(),
            "JobBoard:BaseUrl is missing; in Production it must say the board's public address, such as https://jobs.example.org.");
        // Also outside Development, so that a board run from its build output finds its style sheet; published, it does nothing.
        builder.WebHost.UseStaticWebAssets();
        if (AddressKeys.All(key => builder.Configuration[key] is null))
            builder.WebHost.UseUrls(BoardHost.DefaultUrl);
        builder.AddPipeline();
        builder.Services.AddStaffAccess();
        builder.Services.AddPages();
        builder.Services.AddApi();
        builder.Services.AddHostedService<SearchKeeper>();
        builder.Services.AddBoardHealth();
        var app = builder.Build();
        app.Services.ValidateOptions();
        app.UsePipeline();
        var open = app.MapGroup("").AllowAnonymous();
        app.MapStaticAssets().AllowAnonymous();
        app.MapControllers().WithStaticAssets();
        open.MapDeadlines();
        open.MapFeeds();
        open.MapApi();
        open.MapSitemaps();
        open.MapLogos();
        open.MapAccents();
        open.MapHealth();
        return app;
    }

    private static async Task PrepareAsync(WebApplication app, CancellationToken cancellationToken)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SqliteSetup>().MigrateAsync(cancellationToken);
        await scope.ServiceProvider.GetRequiredService<SearchIndex>().FillAsync(cancellationToken);
        if (app.Environment.IsDevelopment())
            await scope.ServiceProvider.GetRequiredService<SampleLoader>().LoadFirstBoardAsync(cancellationToken);
    }
}
