using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Luoshi.Ledger;
using Luoshi.Ledger.Calendars.Wanted;
using Luoshi.Ledger.Plans;
using Luoshi.Web.Tests.Webhooks;

namespace Luoshi.Nodes.Tests;

/// <summary>Two nodes serve as one: nobody notices which answers, and what was acknowledged outlives whichever is killed.</summary>
public sealed class NodeTests(TwoNodes nodes) : IClassFixture<TwoNodes>
{
    private const string Tasks = TwoNodes.Root + "/plans/2025/tasks";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task People_and_the_public_are_served_by_both_and_notice_nothing()
    {
        TwoNodes.AreNeeded();
        using var browser = new Browser(nodes.Site);
        var link = nodes.LinkOf(Role.Supervisor);
        await browser.Open(link);
        await browser.Submit(link);

        for (var time = 0; time < 10; time++)
        {
            Assert.Equal(HttpStatusCode.OK, await browser.Open("/desk/owed"));
            Assert.StartsWith("/desk/owed", browser.Address, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, await browser.Open($"/p/{TwoNodes.Place}/2025"));
        }
        await browser.Open("/desk/me");
        Assert.Equal(HttpStatusCode.BadRequest, await browser.Submit("/desk/me/tokens", ("title", ""), ("until", "2027-01-31")));
        Assert.Contains("起个名字", browser.Said, StringComparison.Ordinal);

        Assert.All(nodes.Answered, answered => Assert.True(answered > 5, $"{answered}"));
    }

    [Fact]
    public async Task What_a_node_acknowledged_before_it_was_killed_is_in_the_ledger_once()
    {
        TwoNodes.AreNeeded();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        ConcurrentQueue<string> acknowledged = [];
        var writers = TasksOfUnit().Take(4).Select((task, at) => Write(task, at, acknowledged, stop.Token)).ToList();

        for (var round = 0; round < 3; round++)
        {
            await More(acknowledged, 10);
            nodes.Kill(round % 2);
            await More(acknowledged, 4);
            await nodes.Start(round % 2);
        }
        await More(acknowledged, 4);
        await stop.CancelAsync();
        await Task.WhenAll(writers);

        var written = nodes.Office.Log().Where(entry => entry.Kind == "ProgressReported").Select(entry => entry.Body).ToList();
        Assert.All(acknowledged, said => Assert.Single(written, body => body.Contains(said, StringComparison.Ordinal)));
        Assert.Null(nodes.Office.Verify([]).Break);
    }

    [Fact]
    public async Task An_upload_that_a_restart_cuts_off_leaves_nothing_that_anybody_sees()
    {
        TwoNodes.AreNeeded();
        using var reporter = nodes.Asking(Role.Reporter, nodes.AddressOf(1));
        var task = TasksOfUnit()[4];
        var (before, file) = (nodes.Office.LastEntry(), new byte[8 << 20]);
        Random.Shared.NextBytes(file);
        var slow = new SlowContent(file);
        var sending = Attach(reporter, task, slow);
        await slow.Begun;
        await Task.Delay(500, Stop);

        nodes.Kill(1);
        slow.Release();
        await Assert.ThrowsAnyAsync<Exception>(() => sending);
        var left = Path.Combine(Directory.CreateDirectory(nodes.EvidenceFolder).FullName, ".1-cut-off.part");
        await File.WriteAllBytesAsync(left, file, Stop);
        File.SetLastWriteTimeUtc(left, DateTime.UtcNow.AddHours(-2));
        await nodes.Start(1);

        Assert.Equal(before, nodes.Office.LastEntry());
        await Until(() => !File.Exists(left));
        Assert.Empty(nodes.Office.Evidence(2025, task.Number));
        Assert.Equal(HttpStatusCode.OK, (await Attach(reporter, task, new ByteArrayContent(file))).StatusCode);
        Assert.Equal(file.Length, Assert.Single(nodes.Office.Evidence(2025, task.Number)).Size);
    }

    [Fact]
    public async Task The_node_that_tells_another_system_is_killed_and_the_other_goes_on_with_nothing_lost_and_nothing_twice_but_what_was_under_way()
    {
        TwoNodes.AreNeeded();
        nodes.Kill(1);
        await using var receiver = await Receiver.Start(nodes.HearingPort);
        using var office = nodes.Asking(Role.Supervisor, nodes.AddressOf(0));
        Assert.Equal(HttpStatusCode.OK, (await office.Post($"{TwoNodes.Root}/webhooks", $$"""{"address":"{{receiver.Address}}"}""", null, null)).StatusCode);
        List<string> entered = [Enter(0), Enter(1)];
        await Until(() => receiver.Messages.SelectMany(message => message.Numbers).Distinct().Count() == 2);
        receiver.Delay = TimeSpan.FromMinutes(5);
        entered.Add(Enter(2));
        await Until(() => receiver.Messages.SelectMany(message => message.Numbers).Contains(entered[2]));
        await nodes.Start(1);
        entered.Add(Enter(3));

        nodes.Kill(0);
        receiver.Delay = TimeSpan.Zero;
        entered.Add(Enter(4));

        // Whoever has not come back within a minute was cut off.
        await Until(() => receiver.Messages.SelectMany(message => message.Numbers).Contains(entered[4]));
        var messages = receiver.Messages.ToList();
        Assert.Equal(entered, messages.SelectMany(message => message.Numbers).Distinct());
        Assert.Equal([entered[2]], messages.SelectMany(message => message.Numbers).GroupBy(number => number).Where(told => told.Count() > 1).Select(told => told.Key));
        var again = messages.GroupBy(message => message.Id).Single(same => same.Count() > 1).ToList();
        Assert.Equal(again[0].Body, again[1].Body);
        await nodes.Start(0);
        var hook = Assert.Single(nodes.Ledger.Webhooks.Of(TwoNodes.Place));
        await Until(() => nodes.Ledger.Webhooks.Find(TwoNodes.Place, hook.Id)!.Heard == nodes.Office.LastEntry());
        nodes.Ledger.Webhooks.Remove(hook);
    }

    [Fact]
    public async Task From_where_somebody_comes_nginx_tells_and_lets_nobody_else_tell()
    {
        TwoNodes.AreNeeded();
        await Guess(nodes.Site, IPAddress.Parse("127.0.0.2"));
        Assert.Equal("127.0.0.2", LastCaller());

        await Guess(nodes.AddressOf(0), IPAddress.Parse("127.0.0.2"));
        Assert.Equal("203.0.113.9", LastCaller());
    }

    /// <summary>Enters a day of the county's own.</summary>
    /// <returns>The entry.</returns>
    private string Enter(int at) => nodes.Office.Do(new SetOwnDay(new DateOnly(2027, 3, 1).AddDays(at), Off: true, "县里的日子"), nodes.Person(Role.Supervisor)).Last.ToString();

    /// <summary>Somebody at an address of this machine guesses a password, and says that they come from elsewhere.</summary>
    private static async Task Guess(string site, IPAddress from)
    {
        using var browser = new Browser(site);
        await browser.Open("/sign-in");
        using var guess = new HttpRequestMessage(HttpMethod.Post, site + "/sign-in");
        guess.Headers.Add("X-Forwarded-For", "203.0.113.9");
        guess.Headers.Add("Cookie", $"luoshi-form={browser.Cookie("luoshi-form")}");
        guess.Content = new FormUrlEncodedContent(browser.Page.Document.QuerySelectorAll("form[action='/sign-in'] input[type=hidden]")
            .Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field.GetAttribute("value") ?? "")).Append(new("place", TwoNodes.Place)).Append(new("name", "某人")).Append(new("password", "falsch")));
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, ConnectCallback = (context, stop) => Connected(context.DnsEndPoint, from, stop) });
        await client.SendAsync(guess, Stop);
    }

    private static async ValueTask<Stream> Connected(DnsEndPoint to, IPAddress from, CancellationToken stop)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(from, 0));
        await socket.ConnectAsync(IPAddress.Loopback, to.Port, stop);
        return new NetworkStream(socket, ownsSocket: true);
    }

    private string LastCaller() => nodes.Ledger.Accounts.Events(TwoNodes.Place, null, 1).Single().From;

    private static async Task Until(Func<bool> holds)
    {
        for (var tries = 0; !holds(); tries++)
        {
            Assert.NotEqual(2000, tries);
            await Task.Delay(50, Stop);
        }
    }

    /// <summary>Waits until as many more are acknowledged: by whatever node is there.</summary>
    private static Task More(ConcurrentQueue<string> acknowledged, int more)
    {
        var wanted = acknowledged.Count + more;
        return Until(() => acknowledged.Count >= wanted);
    }

    /// <summary>Reports again and again, each time something else, until it is told to stop; what is not answered is asked again under its key.</summary>
    private async Task Write(PlanTask task, int writer, ConcurrentQueue<string> acknowledged, CancellationToken stop)
    {
        using var reporter = nodes.Asking(Role.Reporter, nodes.Site);
        for (var time = 0; !stop.IsCancellationRequested; time++)
        {
            var said = $"第{writer}路第{time}次进展";
            if (await Report(reporter, task, said, $"{writer}-{time}", stop)) acknowledged.Enqueue(said);
        }
    }

    private static async Task<bool> Report(Web.Tests.Program reporter, PlanTask task, string said, string key, CancellationToken stop)
    {
        var (seen, body) = ("", $$"""{"word":"slow","narrative":"{{said}}"}""");
        // What a killed node was about to write can be asked again after two minutes only: others go on, and nobody says that it is written.
        for (var tries = 0; tries < 30 && !stop.IsCancellationRequested; tries++)
        {
            try
            {
                if (seen.Length == 0) seen = await reporter.Tag();
                var answer = await reporter.Post($"{Tasks}/{task.Number}/reports/2025-11", body, seen, key);
                if (answer.StatusCode == HttpStatusCode.OK) return true;
                if (answer.StatusCode is not (HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout or HttpStatusCode.Conflict)) Assert.Fail(await answer.Content.ReadAsStringAsync(Stop));
            }
            catch (Exception cause) when (cause is HttpRequestException or InvalidOperationException)
            {
                // The node was killed while it answered; asked again.
            }
            await Task.Delay(100, Stop);
        }
        return false;
    }

    private List<PlanTask> TasksOfUnit() => [.. nodes.Office.PlanOf(2025).Tasks.Where(task =>
        task.Standing == TaskStanding.Standing && task.Content.Lead == nodes.Person(Role.Reporter).Unit && task.Content.Measures.Count == 0)];

    internal static async Task<HttpResponseMessage> Attach(Web.Tests.Program program, PlanTask task, HttpContent content)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"{Tasks}/{task.Number}/evidence?period=2025-11&name=现场.png") { Content = content };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        request.Headers.TryAddWithoutValidation("If-Match", await program.Tag());
        return await program.Send(request);
    }
}
