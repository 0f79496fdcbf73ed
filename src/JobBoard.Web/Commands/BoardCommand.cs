using System.CommandLine;

namespace JobBoard.Web.Commands;

/// <summary>The root of the verbs, with the configuration that the command line states beside them.</summary>
/// <param name="settings">Arguments as ASP.NET Core's own command-line configuration takes them.</param>
internal sealed class BoardCommand(string[] settings)
    : RootCommand("JobBoard: a job board. Without a verb it serves; see --urls. Configuration: --JobBoard:Name=value.")
{
    public string[] Settings => settings;
}
