using System.CommandLine;
using JobBoard.Samples;

namespace JobBoard.Web.Commands;

/// <summary><c>sample --count N</c>: plausible open postings, for trying and for measuring.</summary>
internal static class SampleCommand
{
    public static Command Create()
    {
        var count = new Option<int>("--count") { Description = "How many postings.", Required = true };
        count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--count takes a number from 1.");
        });
        var seed = new Option<int>("--seed") { Description = "The same seed and day give the same postings.", DefaultValueFactory = _ => 1 };
        var today = new Option<DateOnly?>("--today") { Description = "The day (YYYY-MM-DD) that dates are counted from; today in UTC when not given." };
        var command = new Command("sample", "Adds plausible open postings with organizations and logos.") { count, seed, today };
        command.Does(async (parsed, services, cancellationToken) =>
        {
            var day = parsed.GetValue(today)
                ?? DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
            var board = new SampleBoard(parsed.GetValue(seed), day);
            var stored = await services.GetRequiredService<SampleLoader>()
                .LoadAsync(board, parsed.GetValue(count), cancellationToken);
            Console.WriteLine($"{stored} sample postings are open.");
            return ExitCode.Done;
        });
        return command;
    }
}
