using System.Globalization;
using System.Text.RegularExpressions;
using Luoshi.Terminal.Tests.Ledgers;

namespace Luoshi.Terminal.Tests.Serving;

/// <summary>The program asks a server that is another run of itself.</summary>
public sealed partial class RemoteTests : IDisposable
{
    private const string Unit = "发改委";

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
    public async Task The_year_the_plan_and_indicators_are_told_as_by_the_ledger_itself()
    {
        _county.Done("indicator", "adopt");
        _county.Done("indicator", "record", "gdp", "--period", "2025-06", "--vintage", "flash", "--value", "61.2", "--growth", "5.1", "--source", "六月月报");
        _county.Done("indicator", "record", "gdp", "--period", "2025-09", "--vintage", "flash", "--value", "95.4", "--source", "九月月报");
        var token = TokenOf("林主任", "supervisor");
        using var served = Served.Start(Run.Program, "serve", "--data", _county.Scratch.Folder, "--urls", "http://127.0.0.1:0");
        string[] server = ["--server", Address().Match(await served.Until("Ctrl-C")).Value, "--token-file", token];

        foreach (var words in (string[][])[["status"], ["status", "--unit", Unit], ["plan", "show"], ["plan", "show", "--of", Unit], ["plan", "show", "1"], ["indicator", "list"], ["indicator", "show", "gdp"], ["indicator", "show", "地区生产总值"]])
        {
            var asked = Run.Of([.. words, .. server]);
            Assert.True(asked.ExitCode == 0, $"{string.Join(' ', words)}: {asked.Remarks}");
            Assert.Equal(_county.Done(words).Output, asked.Output);
        }

        Assert.Contains("已记入账本", Done([.. (string[])["indicator", "record", "gdp", "--period", "2025-12", "--vintage", "final", "--value", "130.2", "--growth", "5.3", "--source", "公报"], .. server]), StringComparison.Ordinal);
        Assert.Contains("130.2", _county.Done("indicator", "show", "gdp").Output, StringComparison.Ordinal);
        Assert.Contains("没有", Refused([.. (string[])["indicator", "show", "nothing"], .. server]), StringComparison.Ordinal);
        Assert.Contains("--as", Refused([.. (string[])["indicator", "record", "gdp", "--period", "2025-12", "--vintage", "final", "--value", "1", "--as", "别人"], .. server]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_reports_through_a_server_by_the_rules_of_the_ledger()
    {
        var token = TokenOf("小王", "reporter", Unit);
        using var served = Served.Start(Run.Program, "serve", "--data", _county.Scratch.Folder, "--urls", "http://127.0.0.1:0");
        string[] server = ["--server", Address().Match(await served.Until("Ctrl-C")).Value, "--token-file", token];
        string[] report = ["progress", "report", "1", "完成招投标，施工单位进场", "--period", "2026-03", "--state", "slow", "--problem", "冬季停工"];

        Assert.Contains("已记入账本", Done([.. report, .. server]), StringComparison.Ordinal);

        Assert.Contains("完成招投标", _county.Done("progress", "show", "1").Output, StringComparison.Ordinal);
        // A second time: how it stood stays as it was said.
        Done([.. (string[])["progress", "report", "1", "主体开工", "--period", "2026-03"], .. server]);
        Assert.Contains("推进缓慢", _county.Done("progress", "show", "1").Output, StringComparison.Ordinal);
        Assert.Contains("--unit", Refused([.. report, "--unit", Unit, .. server]), StringComparison.Ordinal);
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

    /// <returns>A file with a token of somebody who is registered for it.</returns>
    private string TokenOf(string name, string role, params string[] more)
    {
        _county.Done("user", "add", "管理员", "administrator", "--as", "管理员");
        _county.Done([.. (string[])["user", "add", name, role, "--as", "管理员"], .. more]);
        _county.Whole("account", "add", name);
        var scopes = role == "reporter" ? (string[])["--scope", "read", "--scope", "report"] : ["--scope", "read", "--scope", "supervise"];
        return _county.Scratch.Write("令牌.txt", _county.Whole(
            [.. (string[])["account", "token", "add", name, "--title", "手边", "--until", DateTime.Today.AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)], .. scopes]).Output);
    }

    private static string Done(params string[] words)
    {
        var run = Run.Of(words);
        Assert.True(run.ExitCode == 0, run.Remarks);
        return run.Remarks;
    }

    private static string Refused(params string[] words)
    {
        var run = Run.Of(words);
        Assert.Equal(2, run.ExitCode);
        return run.Remarks;
    }

    [GeneratedRegex(@"http://[a-z0-9.]+:\d+")]
    private static partial Regex Address();
}
