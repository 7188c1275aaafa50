using System.CommandLine;
using System.Net;
using System.Net.NetworkInformation;
using Luoshi.Ledger;
using Luoshi.Ledger.Storage;
using Luoshi.Sending.Signed;
using Luoshi.Terminal.Ledgers;
using Luoshi.Terminal.Serving;
using Luoshi.Web;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs;

/// <summary><c>luoshi serve</c>: the web, on a ledger of one's own or on the invented county's.</summary>
internal sealed class ServeVerb
{
    internal const string Usual = "http://localhost:5080";

    // The usual one and those after it, and in the end any that is free: passkeys want a name, but that has no free port to ask for.
    private static readonly string[][] _usual = [.. Enumerable.Range(5080, 20).Select(port => (string[])[$"http://localhost:{port}"]), ["http://127.0.0.1:0"]];

    private readonly Voice _voice;
    private readonly Option<bool> _sample;
    private readonly Option<string> _data;
    private readonly Option<string> _database;
    private readonly Option<string[]> _urls;
    private readonly Option<string> _publicAddress;
    private readonly Option<string[]> _proxies;
    private readonly Option<string> _provider;
    private readonly Option<string[]> _webhookTo;

    private ServeVerb(Voice voice)
    {
        _voice = voice;
        _sample = new("--sample") { Description = voice.Say("用自带的示例县，一年正在进行；什么也不会留下", "the invented county, its year in progress; nothing is kept") };
        _data = new("--data") { HelpName = voice.Say("文件夹", "DIR"), Description = voice.Say("账本、报告和佐证都放在这个文件夹", "the folder of ledger, reports and evidence") };
        _database = new("--database") { HelpName = voice.Say("连接", "CONNECTION"), Description = voice.Say("账本放在 PostgreSQL（Host=…），报告和佐证仍在 --data", "the ledger is on PostgreSQL (Host=…), reports and evidence in --data") };
        _publicAddress = new("--public-address") { HelpName = voice.Say("网址", "URL"), Description = voice.Say("公众看到的网址；前面有 nginx 等时要写", "the address that the public knows; needed behind nginx and its like") };
        _proxies = new("--proxy") { HelpName = "IP", AllowMultipleArgumentsPerToken = true, Description = voice.Say("前面的 nginx 等在别的机器上时写它的 IP，可写几个：只有它们说的来访地址才算数", "the IP of the server before it, where that is another machine, may be several: only they are believed from where a visitor comes") };
        _provider = new("--identity-provider") { HelpName = voice.Say("文件", "FILE"), Description = voice.Say("单位统一身份认证（OpenID Connect）的设置文件", "settings of the office's own provider of identities (OpenID Connect)") };
        _webhookTo = new("--webhook-to") { HelpName = "HOST[:PORT]", AllowMultipleArgumentsPerToken = true, Description = voice.Say("回调可以发到这台内部主机，可写几个；不写只能用 https 发到公网", "webhooks may go to this host inside, may be several; else only by https to public addresses") };
        _urls = new("--urls") { HelpName = voice.Say("地址", "URL"), AllowMultipleArgumentsPerToken = true, Description = voice.Say($"在哪里服务，可写几个；不写就是 {Usual}，被占用就用下一个端口", $"where to listen, may be several; by default {Usual}, the next port where that is taken") };
    }

    public static Command Build(Voice voice)
    {
        var verb = new ServeVerb(voice);
        var command = new Command("serve", voice.Say("打开网页：公开榜、读报告", "open the web: the public scoreboard, reading a report"))
        {
            verb._sample, verb._data, verb._database, verb._urls, verb._publicAddress, verb._proxies, verb._provider, verb._webhookTo,
        };
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult words)
    {
        string[] asked = words.GetValue(_urls) ?? [];
        RefuseNoAddresses(asked);
        var (data, sample) = (words.GetValue(_data), words.GetValue(_sample));
        if (sample && (data ?? words.GetValue(_database) ?? words.GetValue(_provider)) is not null) throw new Failure(new(
            "--sample 是自带的示例县，不能和 --data、--database、--identity-provider 一起写。", "--sample is the invented county and does not go with --data, --database or --identity-provider."));
        if (sample) return ServeSample(asked, HostsIn(words));
        if (data is null) throw new Failure(new(
            "请写明数据放在哪个文件夹（--data），或者先看示例县（--sample）。", "Say in which folder the data is (--data), or look at the invented county first (--sample)."));
        if (words.GetValue(_publicAddress) is { } address && !(Uri.TryCreate(address, UriKind.Absolute, out var known) && known.Scheme is "http" or "https")) throw new Failure(new(
            $"--public-address 要写成网址，例如 https://ldj.example.gov.cn，不能是“{address}”。", $"--public-address is an address such as https://ldj.example.gov.cn, not \"{address}\"."));
        var provider = words.GetValue(_provider) is { } file ? ProviderFile.Read(file) : null;
        using var ledger = OpenLedger(words.GetValue(_database), data);
        return Serve(new SiteOptions(ledger, ReportWords.In(data), TimeProvider.System, asked)
        {
            Accounts = ledger.Accounts,
            Answers = ledger.Answers,
            Letters = ledger.Letters,
            Webhooks = ledger.Webhooks,
            WebhookTo = HostsIn(words),
            SignIn = PackFolder.SignIn(),
            Provider = provider,
            Rules = PackFolder.Rules(),
            Units = PackFolder.Units(),
            Boundaries = PackFolder.Boundaries(),
            Evidence = EvidenceWords.Beside(Path.Combine(data, LedgerAddress.Default)),
            PublicAddress = words.GetValue(_publicAddress)?.TrimEnd('/'),
            Proxies = ProxiesIn(words),
        });
    }

    private IReadOnlyList<IPAddress> ProxiesIn(ParseResult words)
    {
        string[] asked = words.GetValue(_proxies) ?? [];
        if (asked.Length > 0 && words.GetValue(_publicAddress) is null) throw new Failure(new(
            "--proxy 只和 --public-address 一起用。", "--proxy goes with --public-address."));
        return [.. asked.Select(written => IPAddress.TryParse(written, out var proxy) ? proxy : throw new Failure(new(
            $"--proxy 要写成 IP 地址，例如 10.0.0.5，不能是“{written}”。", $"--proxy takes IP addresses such as 10.0.0.5, not \"{written}\".")))];
    }

    private IReadOnlyList<AllowedHost> HostsIn(ParseResult words) =>
    [
        .. (words.GetValue(_webhookTo) ?? []).Select(written => AllowedHost.Parse(written) ?? throw new Failure(new(
            $"--webhook-to 要写成主机名或者主机名加端口，例如 10.0.0.8:8080，不能是“{written}”。", $"--webhook-to takes a host, or a host with its port, such as 10.0.0.8:8080, not \"{written}\"."))),
    ];

    private int ServeSample(string[] asked, IReadOnlyList<AllowedHost> hosts)
    {
        _voice.Remark(new("正在准备示例县的一年…", "Making the invented county's year …"));
        using var sample = SampleSite.Make();
        return Serve(new SiteOptions(sample.Ledger, sample.Shelf, sample.Clock, asked)
        {
            Accounts = sample.Ledger.Accounts,
            Answers = sample.Ledger.Answers,
            Letters = sample.Ledger.Letters,
            Webhooks = sample.Ledger.Webhooks,
            WebhookTo = hosts,
            SignIn = SampleSite.SignIn,
            Rules = PackFolder.Rules(),
            Units = PackFolder.Units(),
            Boundaries = PackFolder.Boundaries(),
            Evidence = sample.Evidence,
            Notice = new("这是虚构的云牧县，日历停在 2025 年 11 月；数字都不是真的，关掉就没有了。",
                "This county is invented, and it is November 2025 there: none of its figures is real, and all is gone when it is closed."),
        }, url =>
        {
            TellLinks(sample, url);
            sample.FillRegisters(cause => _voice.Remark(new($"示例县的台账没有填完：{cause.Message}", $"The sample's registers were not filled: {cause.Message}")));
        });
    }

    private void TellLinks(SampleSite sample, string url)
    {
        _voice.Remark(new("每个身份一个登录链接，只能用一次，只在这台电脑上有效：", "A link for each role, good once and only on this machine:"));
        foreach (var (who, link) in sample.Links())
            _voice.Remark(new($"  {url}{link}  {who.Name}（{who.Unit}{RoleNames.Chinese(who.Role)}）", $"  {url}{link}  {who.Name} ({RoleNames.English(who.Role)})"));
    }

    private static StoredLedger OpenLedger(string? database, string data)
    {
        if (File.Exists(data)) throw new Failure(new($"{data} 是文件，要的是文件夹。", $"{data} is a file; a folder is wanted."));
        MakeForOwner(data);
        return database is null ? StoredLedger.OpenFile(Path.Combine(data, LedgerAddress.Default), create: true, TimeProvider.System) : StoredLedger.OpenServer(database, TimeProvider.System);
    }

    /// <summary>A folder that is made is its owner's alone: what people sign in with lies in it.</summary>
    private static void MakeForOwner(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static void RefuseNoAddresses(string[] urls)
    {
        foreach (var url in urls)
            // http://*:5080 and http://+:5080 are all addresses of the machine.
            if (!Uri.TryCreate(url.Replace("//*", "//all", StringComparison.Ordinal).Replace("//+", "//all", StringComparison.Ordinal), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")) throw new Failure(new(
                $"--urls 要写成网址，例如 {Usual}，不能是“{url}”。", $"--urls takes addresses such as {Usual}, not \"{url}\"."));
    }

    /// <summary>Serves where it was asked to; where nobody asked and the usual port is taken, on the next that is free.</summary>
    private int Serve(SiteOptions options, Action<string>? more = null)
    {
        var isFree = options.Urls.Count == 0;
        foreach (var urls in isFree ? _usual : [[.. options.Urls]])
        {
            if (isFree && IsListenedAt(urls[0]))
            {
                SayNext(urls[0]);
                continue;
            }
            try
            {
                Site.Run(options with { Urls = urls }, (at, setUp) => Tell([.. at], setUp, more));
                return ExitCode.Done;
            }
            catch (CannotListenException cause) when (cause.IsTaken && isFree && urls != _usual[^1])
            {
                SayNext(urls[0]);
            }
            catch (CannotListenException cause)
            {
                throw new Failure(cause.IsTaken
                    ? new($"{string.Join("、", urls)} 已经有程序在用，没有打开。用 --urls 另写一个。", $"{string.Join(", ", urls)} is taken by another program. Name another with --urls.")
                    : new($"不能在 {string.Join("、", urls)} 服务：{cause.Message}。用 --urls 另写一个。", $"Cannot listen on {string.Join(", ", urls)}: {cause.Message}. Name another with --urls."));
            }
        }
        return ExitCode.Done;
    }

    private void SayNext(string url) => _voice.Remark(new($"{url} 已经有程序在用，换下一个端口。", $"{url} is taken by another program; the next port is tried."));

    /// <summary>Whether a program has the port at one of the machine's two own addresses: the server would then take the other alone, and browsers go to either.</summary>
    private static bool IsListenedAt(string url) => new Uri(url).Port is > 0 and var port && IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners()
        .Any(listener => listener.Port == port && (IPAddress.IsLoopback(listener.Address) || listener.Address.Equals(IPAddress.Any) || listener.Address.Equals(IPAddress.IPv6Any)));

    private void Tell(List<string> urls, string? setUp, Action<string>? more)
    {
        foreach (var url in urls) _voice.Remark(new($"打开 {url} 。按 Ctrl-C 停。", $"Open {url} . Ctrl-C stops it."));
        if (more is not null) more(urls[0]);
        else if (setUp is not null) _voice.Remark(new(
            $"第一次使用，先建账（这个网址只在这里印，建好就失效）：\n  {urls[0]}{setUp}", $"First use: set the ledger up here (the address is printed here only, and is no good once that is done):\n  {urls[0]}{setUp}"));
    }
}
