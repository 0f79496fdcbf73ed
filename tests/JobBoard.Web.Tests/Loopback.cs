using System.Net;
using System.Net.Sockets;

namespace JobBoard.Web.Tests;

/// <summary>Addresses on this machine that nobody else can reach.</summary>
public static class Loopback
{
    /// <summary>A port that nothing listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
