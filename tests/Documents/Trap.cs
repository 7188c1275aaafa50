using System.Net;
using System.Net.Sockets;

namespace Luoshi.Documents.Tests;

/// <summary>An address on this machine that tells whether anybody came.</summary>
internal sealed class Trap : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public Trap() => _listener.Start();

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/x.dotm";

    public bool Sprung => _listener.Pending();

    public void Dispose() => _listener.Dispose();
}
