using System.Text.RegularExpressions;

namespace JobBoard.Web.Commands;

/// <summary>The program's verbs, one file each.</summary>
internal static partial class CommandLine
{
    /// <returns>0 done; 1 done but something was refused; 2 usage; 3 could not, with one line that says why.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var (settings, words) = Part(args);
        var root = new BoardCommand(settings)
        {
            ImportCommand.Create(), SampleCommand.Create(), LintCommand.Create(), DoctorCommand.Create(), AdminCommand.Create(),
        };
        var parsed = root.Parse(words);
        if (parsed.Errors.Count is 0)
            return await parsed.InvokeAsync();
        foreach (var error in parsed.Errors)
            await Console.Error.WriteLineAsync(error.Message);
        await Console.Error.WriteLineAsync($"See: {parsed.CommandResult.Command.Name} --help");
        return ExitCode.Usage;
    }

    /// <summary>Parts configuration (<c>--Section:Key=value</c>, <c>--Section:Key value</c>) from the words of a verb.</summary>
    private static (string[] Settings, string[] Words) Part(string[] args)
    {
        var (settings, words) = (new List<string>(), new List<string>());
        for (var at = 0; at < args.Length; at++)
        {
            var setting = Setting().Match(args[at]);
            if (setting.Groups["value"].Success)
                settings.Add(args[at]);
            else if (setting.Success && at + 1 < args.Length)
                settings.AddRange([args[at], args[++at]]);
            else
                words.Add(args[at]);
        }
        return ([.. settings], [.. words]);
    }

    [GeneratedRegex(@"^--\w+(:\w+)+(?<value>=.*)?\z", RegexOptions.Singleline)]
    private static partial Regex Setting();
}
