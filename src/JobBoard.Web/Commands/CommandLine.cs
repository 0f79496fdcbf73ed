namespace JobBoard.Web.Commands;

/// <summary>The verbs of the command line, one file each.</summary>
internal static class CommandLine
{
    public static Task<int> RunAsync(string[] args) => Task.FromResult(args.Length > 0 ? 2 : 0);
}
