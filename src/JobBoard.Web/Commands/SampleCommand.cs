using System.CommandLine;
using System.Globalization;
using JobBoard.Samples;

namespace JobBoard.Web.Commands;

/// <summary><c>sample --count N</c>: plausible open postings, for trying and for measuring.</summary>
internal static class SampleCommand
{
    private const int TellEvery = 1_000;

    public static Command Create()
    {
        var count = new Option<int>("--count") { Description = "How many postings.", Required = true };
        count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > SampleBoard.Most)
                result.AddError($"--count takes a number from 1 to {SampleBoard.Most}.");
        });
        var seed = new Option<int>("--seed")
        {
            Description = "The same seed and day give the same postings; those that the board has already stay as they are.",
            DefaultValueFactory = _ => 1,
        };
        var today = DayOption.Create("--today", "The day (YYYY-MM-DD) that dates are counted from; today in UTC when not given.");
        var command = new Command("sample", "Adds plausible open postings with organizations and logos.") { count, seed, today };
        command.Does((parsed, services, cancellationToken) => RunAsync(
            services, parsed.GetValue(seed), parsed.GetValue(today), parsed.GetValue(count), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        IServiceProvider services, int seed, DateOnly? today, int count, CancellationToken cancellationToken)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var day = today ?? DateOnly.FromDateTime(now.UtcDateTime);
        var board = new SampleBoard(seed, day);
        if (!board.IsOpenAt(now))
        {
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"Counted from {day:yyyy-MM-dd} some postings would not be open now; leave --today out, or give {now:yyyy-MM-dd}."));
            return ExitCode.CouldNot;
        }
        var (done, added) = (0, 0);
        await foreach (var batch in services.GetRequiredService<SampleLoader>().LoadAsync(board, count, cancellationToken))
        {
            done += batch.Size;
            added += batch.Added;
            if (done % TellEvery is 0)
                await Console.Error.WriteLineAsync($"{done} of {count}");
        }
        Console.WriteLine($"{added} sample postings were added{(added < count ? $"; {count - added} of this seed were there already" : "")}.");
        return ExitCode.Done;
    }
}
