using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Luoshi.Terminal.Tests.Serving;

public sealed partial class ServeTests
{
    [Fact]
    public async Task The_bare_command_opens_the_web_for_whoever_sits_at_a_terminal()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "There is no terminal to be had here (script).");
        using var served = Served.Start("/usr/bin/script", "-qefc", $"'{Run.Program}'", "/dev/null");

        var url = Address().Match(await served.Until("Ctrl-C")).Value;
        var links = await served.Until("承办单位");

        using var client = new HttpClient();
        Assert.Contains("云牧县", await client.GetStringAsync(new Uri(url), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.All((string[])["督查室", "县领导", "承办单位"], role => Assert.Contains(role, links, StringComparison.Ordinal));
        var enter = await client.GetAsync(new Uri(Link().Match(links).Value), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, enter.StatusCode);
    }

    [Fact]
    public async Task Where_the_usual_port_is_taken_the_next_is_used_and_told()
    {
        using var usual = new TcpListener(IPAddress.Loopback, 5080);
        await Take(usual);
        using var served = Served.Start(Run.Program, "serve", "--sample");

        var told = await served.Until("Ctrl-C");

        Assert.Contains("http://localhost:5080 已经有程序在用", told, StringComparison.Ordinal);
        using var client = new HttpClient();
        Assert.Contains("云牧县", await client.GetStringAsync(new Uri(Address().Match(told[told.IndexOf("打开", StringComparison.Ordinal)..]).Value), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_made_is_its_owners_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Files have other rights there.");
        using var scratch = new Scratch();
        var folder = scratch.At("data");
        using var served = Served.Start(Run.Program, "serve", "--data", folder, "--urls", "http://127.0.0.1:0");
        await served.Until("Ctrl-C");

        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
    }

    [Fact]
    public void An_address_that_was_asked_for_and_is_taken_is_refused()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var refused = Run.Of("serve", "--sample", "--urls", $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("已经有程序在用", refused.Remarks, StringComparison.Ordinal);
        Assert.Contains("--urls", refused.Remarks, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5080")]
    [InlineData("localhost")]
    [InlineData("ftp://localhost")]
    public void An_address_that_is_none_is_refused(string url)
    {
        var refused = Run.Of("serve", "--sample", "--urls", url);

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains(url, refused.Remarks, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://10.0.0.8")]
    [InlineData("10.0.0.8:port")]
    [InlineData("")]
    public void What_is_no_host_that_messages_may_go_to_is_refused(string host)
    {
        var refused = Run.Of("serve", "--sample", "--webhook-to", host);

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains($"“{host}”", refused.Remarks, StringComparison.Ordinal);
        Assert.Contains("10.0.0.8:8080", refused.Remarks, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"http://[a-z0-9.]+:\d+")]
    private static partial Regex Address();

    [GeneratedRegex(@"http://\S+/enter/\S+")]
    private static partial Regex Link();

    /// <summary>A program that is on its way out is waited for; where another of this machine keeps the port, that is just as well.</summary>
    private static async Task Take(TcpListener port)
    {
        for (var attempt = 0; attempt < 50; attempt++)
        {
            try
            {
                port.Start();
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
        }
    }
}
