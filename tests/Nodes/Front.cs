using System.Diagnostics;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Luoshi.Nodes.Tests;

/// <summary>nginx before two nodes, set up as the guide says, without its certificate.</summary>
internal sealed partial class Front : IDisposable
{
    private const string Nginx = "/usr/sbin/nginx";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("luoshi-nginx-");
    private readonly Process _process;

    /// <param name="port">Where it listens.</param>
    /// <param name="nodes">Where the two nodes do.</param>
    public Front(int port, params int[] nodes)
    {
        Address = $"http://127.0.0.1:{port}";
        var told = Block().Match(File.ReadAllText(Checkout.At("docs", "guide", "on-a-server.md"))).Groups[1].Value;
        var site = Certificate().Replace(told, "").Replace("listen 443 ssl", $"listen 127.0.0.1:{port}", StringComparison.Ordinal);
        foreach (var (node, at) in nodes.Select((node, at) => (node, at))) site = site.Replace($"127.0.0.1:{5081 + at}", $"127.0.0.1:{node}", StringComparison.Ordinal);
        var file = Path.Combine(_folder.FullName, "nginx.conf");
        File.WriteAllText(file, $$"""
            daemon off;
            {{(Environment.UserName == "root" ? "user root;" : "")}}
            pid {{_folder.FullName}}/pid;
            error_log {{_folder.FullName}}/errors;
            events {}
            http {
                log_format nodes '$upstream_addr';
                access_log {{Log}} nodes;
                client_body_temp_path {{_folder.FullName}}/body;
                proxy_temp_path {{_folder.FullName}}/proxy;
                fastcgi_temp_path {{_folder.FullName}}/fastcgi;
                uwsgi_temp_path {{_folder.FullName}}/uwsgi;
                scgi_temp_path {{_folder.FullName}}/scgi;
                {{site}}
            }
            """);
        _process = Run.Start(new ProcessStartInfo(Nginx, ["-c", file, "-p", _folder.FullName]));
        WaitFor(port);
    }

    public string Address { get; }

    private string Log => Path.Combine(_folder.FullName, "log");

    /// <summary>Whether it is installed.</summary>
    public static bool IsThere => File.Exists(Nginx);

    /// <summary>How many requests each node answered, by its address.</summary>
    public IReadOnlyDictionary<string, int> Answered() => File.ReadAllLines(Log).CountBy(line => line).ToDictionary();

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private void WaitFor(int port)
    {
        for (var begun = Stopwatch.StartNew(); ; Thread.Sleep(50))
        {
            try
            {
                using var client = new TcpClient("127.0.0.1", port);
                return;
            }
            catch (SocketException) when (!_process.HasExited && begun.Elapsed < TimeSpan.FromSeconds(30))
            {
                // Not yet.
            }
        }
    }

    [GeneratedRegex("```nginx\n(.+?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^ *ssl_certificate.*\n", RegexOptions.Multiline)]
    private static partial Regex Certificate();
}
