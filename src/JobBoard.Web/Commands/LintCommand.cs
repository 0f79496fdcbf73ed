using System.CommandLine;
using JobBoard.Publishing;
using JobBoard.Structured;

namespace JobBoard.Web.Commands;

/// <summary><c>lint</c>: every open posting against the structured-data rules.</summary>
internal static class LintCommand
{
    public static Command Create()
    {
        var command = new Command("lint", "Checks every open posting's record and markup against the structured-data rules.");
        command.Does((_, services, cancellationToken) => RunAsync(services.GetRequiredService<BoardLint>(), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(BoardLint lint, CancellationToken cancellationToken)
    {
        var (postings, errors, warnings) = (0, 0, 0);
        await foreach (var (posting, findings) in lint.RunAsync(cancellationToken))
        {
            postings += posting is null ? 0 : 1;
            errors += findings.Count(finding => finding.Level is FindingLevel.Error);
            warnings += findings.Count(finding => finding.Level is FindingLevel.Warning);
            foreach (var finding in findings)
            {
                var subject = posting is null ? "board" : $"posting {posting.Id}, {posting.Details.Title}";
                Console.WriteLine($"{finding.Level.ToString().ToLowerInvariant()} {finding.Rule} {finding.Field} ({subject}): {finding.Message}");
            }
        }
        Console.WriteLine($"{postings} open postings: {errors} errors, {warnings} warnings");
        return errors > 0 ? ExitCode.Refused : ExitCode.Done;
    }
}
