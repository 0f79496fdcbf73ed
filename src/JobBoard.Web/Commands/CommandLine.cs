using System.CommandLine;

namespace JobBoard.Web.Commands;

/// <summary>The program's verbs, one file each.</summary>
internal static class CommandLine
{
    /// <returns>0 done; 1 done but something was refused; 2 usage; 3 could not, with one line that says why.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("JobBoard: a job board. Without a verb it serves; see --urls.")
        {
            ImportCommand.Create(), SampleCommand.Create(), LintCommand.Create(), DoctorCommand.Create(),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count is 0)
            return await parsed.InvokeAsync();
        foreach (var error in parsed.Errors)
            await Console.Error.WriteLineAsync(error.Message);
        await Console.Error.WriteLineAsync($"See: {parsed.CommandResult.Command.Name} --help");
        return ExitCode.Usage;
    }
}
