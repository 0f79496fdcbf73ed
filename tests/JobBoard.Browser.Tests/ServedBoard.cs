using JobBoard.Web.Tests;

namespace JobBoard.Browser.Tests;

/// <summary>A board that listens on a port of its own, for a browser to come to.</summary>
public sealed class ServedBoard : TestBoard
{
    public ServedBoard()
    {
        UseKestrel(0);
        StartServer();
    }

    /// <summary>Scheme, host and port.</summary>
    public string Origin => ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);

    protected override string? BaseUrl => null;
}
