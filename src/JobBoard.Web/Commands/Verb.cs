using System.CommandLine;
using JobBoard.Search;
using JobBoard.Storage.Sqlite;
using JobBoard.Web.Hosting;

namespace JobBoard.Web.Commands;

/// <summary>Runs a verb on the board's rooms, beside a serving board or alone.</summary>
internal static class Verb
{
    /// <summary>What fails in the database is told in the one line; the log would tell it again.</summary>
    private const string Quiet = "--Serilog:MinimumLevel:Override:Microsoft.EntityFrameworkCore=Fatal";

    /// <summary>Sets what the command does; whatever stops it becomes one line on standard error.</summary>
    /// <param name="run">Does it, and returns the exit code.</param>
    public static void Does(this Command command, Func<ParseResult, IServiceProvider, CancellationToken, Task<int>> run) =>
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                var settings = ((BoardCommand)parsed.RootCommandResult.Command).Settings;
                await using var app = BoardHost.CreateBuilder([Quiet, .. settings]).Build();
                app.Services.ValidateOptions();
                await using var scope = app.Services.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<SqliteSetup>().MigrateAsync(cancellationToken);
                await scope.ServiceProvider.GetRequiredService<SearchIndex>().FillAsync(cancellationToken);
                return await run(parsed, scope.ServiceProvider, cancellationToken);
            }
            catch (Exception problem)
            {
                await Console.Error.WriteLineAsync(BoardHost.Why(problem));
                return ExitCode.CouldNot;
            }
        });
}
