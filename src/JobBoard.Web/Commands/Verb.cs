using System.CommandLine;
using JobBoard.Storage.Sqlite;
using JobBoard.Web.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace JobBoard.Web.Commands;

/// <summary>Runs a verb on the board's rooms, beside a serving board or alone.</summary>
internal static class Verb
{
    /// <summary>Sets what the command does; what stops it becomes one line on standard error.</summary>
    /// <param name="run">Does it, and returns the exit code.</param>
    public static void Does(this Command command, Func<ParseResult, IServiceProvider, CancellationToken, Task<int>> run) =>
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                await using var app = BoardHost.CreateBuilder([]).Build();
                app.Services.ValidateOptions();
                await using var scope = app.Services.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<SqliteSetup>().MigrateAsync(cancellationToken);
                return await run(parsed, scope.ServiceProvider, cancellationToken);
            }
            catch (Exception problem) when (
                problem is OptionsValidationException or IOException or UnauthorizedAccessException or SqliteException)
            {
                await Console.Error.WriteLineAsync(problem.Message);
                return ExitCode.CouldNot;
            }
        });
}
