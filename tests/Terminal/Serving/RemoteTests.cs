using System.Globalization;
using System.Text.RegularExpressions;
using Luoshi.Terminal.Tests.Ledgers;

namespace Luoshi.Terminal.Tests.Serving;

/// <summary>The program asks a server that is another run of itself.</summary>
public sealed partial class RemoteTests : IDisposable
{
    private readonly County _county = new();

    [Fact]
    public async Task A_server_tells_what_is_owed_as_the_ledger_itself_does()
    {
        _county.Done("user", "add", "管理员", "administrator", "--as", "管理员");
        _county.Done("user", "add", "林主任", "supervisor", "--as", "管理员");
        _county.Whole("account", "add", "林主任");
        var token = _county.Scratch.Write("令牌.txt", _county.Whole(
            "account", "token", "add", "林主任", "--title", "手边", "--until", DateTime.Today.AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Output);
        using var served = Served.Start(Run.Program, "serve", "--data", _county.Scratch.Folder, "--urls", "http://127.0.0.1:0");
        var url = Address().Match(await served.Until("Ctrl-C")).Value;

        var asked = Run.Of("due", "--server", url, "--token-file", token);

        Assert.True(asked.ExitCode == 0, asked.Remarks);
        Assert.Contains("待签收", asked.Output, StringComparison.Ordinal);
        Assert.Equal(_county.Done("due").Output, asked.Output);
        Assert.Equal(_county.Done("due", "--of", "发改委", "--full").Output, Run.Of("due", "--of", "发改委", "--full", "--server", url, "--token-file", token).Output);
        Assert.Contains("令牌", Refused("due", "--server", url, "--token-file", _county.Scratch.Write("别的.txt", "luoshi_990101_x")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_asked_of_a_server_is_told_and_no_token_goes_out()
    {
        var token = _county.Scratch.Write("令牌.txt", "luoshi_990101_x");

        Assert.Contains("https", Refused("due", "--server", "http://ldj.example.gov.cn", "--token-file", token), StringComparison.Ordinal);
        Assert.Contains("网址", Refused("due", "--server", "ldj", "--token-file", token), StringComparison.Ordinal);
        Assert.Contains("--token-file", Refused("due", "--server", "https://ldj.example.gov.cn"), StringComparison.Ordinal);
        Assert.Contains("--server", Refused("due", "--token-file", token), StringComparison.Ordinal);
        Assert.Contains("--ledger", Refused("due", "--server", "https://ldj.example.gov.cn", "--token-file", token, "--ledger", "x.db"), StringComparison.Ordinal);
        Assert.Contains("没有令牌", Refused("due", "--server", "https://ldj.example.gov.cn", "--token-file", _county.Scratch.Write("空.txt", "\n")), StringComparison.Ordinal);
        Assert.Contains("没有应答", Refused("due", "--server", "http://127.0.0.1:1", "--token-file", token), StringComparison.Ordinal);
    }

    public void Dispose() => _county.Dispose();

    private static string Refused(params string[] words)
    {
        var run = Run.Of(words);
        Assert.Equal(2, run.ExitCode);
        return run.Remarks;
    }

    [GeneratedRegex(@"http://[a-z0-9.]+:\d+")]
    private static partial Regex Address();
}
