using System.Diagnostics;

namespace JobBoard.Web.Tests.Commands;

/// <summary>Runs the program as a shell does: a process of its own, whose console and exit code are what a script sees.</summary>
internal static class Run
{
    public static async Task<(int ExitCode, string Output, string Error)> BoardAsync(string dataDirectory, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "JobBoard.Web.dll"), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Test", ["JobBoard__DataDirectory"] = dataDirectory, ["JobBoard__BaseUrl"] = "http://localhost:5140" },
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
