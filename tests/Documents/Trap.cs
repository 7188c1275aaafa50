using System.Net;
using System.Net.Sockets;

namespace Luoshi.Documents.Tests;

/// <summary>An address on this machine that tells whether anybody came; who does is sent away at once.</summary>
internal sealed class Trap : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private volatile bool _sprung;

    public Trap()
    {
        _listener.Start();
        _ = SendAway();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/x.dotm";

    public bool Sprung => _sprung || _listener.Pending();

    public void Dispose() => _listener.Dispose();

    private async Task SendAway()
    {
        try
        {
            while (true)
            {
                using var caller = await _listener.AcceptTcpClientAsync();
                _sprung = true;
            }
        }
        catch (Exception cause) when (cause is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The listener is gone, and with it the trap.
        }
    }
}
