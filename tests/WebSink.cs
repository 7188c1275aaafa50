using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Luoshi.Tests;

/// <summary>A web server on this machine that keeps what is posted to it and answers as it is told to.</summary>
internal sealed class WebSink : IDisposable
{
    private readonly HttpListener _listener = new();

    public WebSink()
    {
        _listener.Prefixes.Add(Url);
        _listener.Start();
        _ = Serve();
    }

    public string Url { get; } = $"http://127.0.0.1:{FreePort()}/";

    public int Status { get; set; } = 200;

    public string Answer { get; set; } = """{"errcode":0,"errmsg":"ok"}""";

    /// <summary>How long it lets others wait.</summary>
    public TimeSpan Delay { get; set; }

    public ConcurrentQueue<(string Path, string? Token, string Body)> Posts { get; } = [];

    public void Dispose() => _listener.Close();

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
                Posts.Enqueue((context.Request.RawUrl!, context.Request.Headers["Authorization"], await reader.ReadToEndAsync()));
                await Task.Delay(Delay);
                context.Response.StatusCode = Status;
                if (Status is >= 300 and < 400) context.Response.RedirectLocation = Url + "elsewhere";
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(Answer));
                context.Response.Close();
            }
            catch (Exception cause) when (cause is HttpListenerException or ObjectDisposedException)
            {
                // Closed, by us or by whoever had posted.
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
