using JobBoard.Web.Tests;

namespace JobBoard.Browser.Tests;

/// <summary>A board that listens on a port of its own, for a browser to come to.</summary>
public sealed class ServedBoard : TestBoard
{
    private readonly string? _origin;

    public ServedBoard()
        : this(isNamed: false)
    {
    }

    /// <param name="isNamed">Whether it goes by the name of this machine, since a passkey belongs to a name and not to an address.</param>
    public ServedBoard(bool isNamed)
    {
        var port = isNamed ? Loopback.FreePort() : 0;
        _origin = isNamed ? $"http://localhost:{port}" : null;
        UseKestrel(port);
        StartServer();
    }

    /// <summary>Scheme, host and port.</summary>
    public string Origin => _origin ?? ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);

    protected override string? BaseUrl => _origin;
}
