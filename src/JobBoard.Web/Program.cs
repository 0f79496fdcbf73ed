using JobBoard.Web.Commands;
using JobBoard.Web.Hosting;

return args is [] or [['-', ..] and not ("--help" or "-h" or "-?" or "--version"), ..]
    ? await WebServer.RunAsync(args)
    : await CommandLine.RunAsync(args);

/// <summary>The entry point: serves the board, or runs a verb of its command line.</summary>
public partial class Program;
