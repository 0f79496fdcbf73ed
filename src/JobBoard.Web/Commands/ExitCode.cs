namespace JobBoard.Web.Commands;

/// <summary>What a verb, or the server, tells its caller.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Refused = 1;
    public const int Usage = 2;
    public const int CouldNot = 3;
}
