using System.Net;
using System.Text.Json;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;

namespace Luoshi.Web.Tests.Webhooks;

/// <summary>Subscriptions are made, seen, tried and taken back by whose they are, in the browser and by programs.</summary>
public sealed class WebhookTests : IAsyncLifetime
{
    private const string Webhooks = Program.Root + "/webhooks", Page = "/desk/webhooks", Outside = "https://oa.example.gov.cn/luoshi", Password = "Yunmu-2025";

    private readonly SampleCounty _county = new();

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public async Task One_is_made_in_the_browser_its_secret_seen_once_tried_and_taken_back()
    {
        await using var receiver = await Receiver.Start();
        _county.Receivers.Add(receiver.Host);
        using var browser = await _county.As(Role.Supervisor);
        await browser.Open(Page);
        Assert.Equal(HttpStatusCode.OK, await browser.Submit(Page, ("address", receiver.Address), ("topic", "TaskClosed")));
        var secret = browser.Page.Only("code.secret").TextContent;

        await browser.Open(Page);
        Assert.DoesNotContain(secret, browser.Page.Text, StringComparison.Ordinal);
        Assert.Contains(receiver.Address, browser.Page.Text, StringComparison.Ordinal);
        var id = browser.Page.Only("form[action='/desk/webhooks/ping'] button:first-of-type").GetAttribute("value")!;
        await browser.Submit("/desk/webhooks/ping", ("id", id));
        Assert.Contains("204", browser.Page.Only("[role=status]").TextContent, StringComparison.Ordinal);
        Assert.Equal(["ping"], receiver.Messages.Select(message => message.Type));
        Assert.All(receiver.Messages, message => Assert.True(message.IsSignedBy(secret)));

        await browser.Open(Page);
        await browser.Submit("/desk/webhooks/ping", ("id", id));
        Assert.Contains("过几秒再试", browser.Page.Only("[role=alert]").TextContent, StringComparison.Ordinal);
        await browser.Open(Page);
        using var form = new HttpRequestMessage(HttpMethod.Post, "/desk/webhooks/take-back")
        {
            Content = new FormUrlEncodedContent([new("id", id), new("__RequestVerificationToken", browser.Page.Document.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!)]),
        };
        await browser.Ask(form);
        Assert.Empty(_county.Ledger.Webhooks.Of(SampleCounty.Place));
        var done = _county.Ledger.Accounts.EventsOf(SampleCounty.Place, SampleCounty.Person(Role.Supervisor).Name, 2);
        Assert.Equal([AccountEventKind.WebhookTakenBack, AccountEventKind.WebhookMade], done.Select(what => what.Kind));
        Assert.All(done, what => Assert.EndsWith($"：127.0.0.1:{receiver.Host.Port}", what.By, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_has_a_password_shows_it_before_one_is_made()
    {
        var name = SampleCounty.Person(Role.Supervisor).Name;
        _county.Ledger.Accounts.Open(new Account(SampleCounty.Place, name, _county.Clock.GetUtcNow()));
        using var browser = _county.NewBrowser();
        var link = $"/enter/{SampleCounty.Place}/{_county.Book.Reset(SampleCounty.Place, name)}";
        await browser.Open(link);
        await browser.Submit(link, ("password", Password), ("again", Password));
        await browser.Open(Page);

        Assert.Equal(HttpStatusCode.BadRequest, await browser.Submit(Page, ("address", Outside), ("password", "falsch")));
        Assert.Empty(_county.Ledger.Webhooks.Of(SampleCounty.Place));

        Assert.Equal(HttpStatusCode.OK, await browser.Submit(Page, ("address", Outside), ("password", Password)));
        Assert.Single(_county.Ledger.Webhooks.Of(SampleCounty.Place));
    }

    [Theory]
    [InlineData("http://oa.example.gov.cn/", "https")]
    [InlineData("https://user:word@oa.example.gov.cn/", "用户名")]
    [InlineData("https://127.0.0.1/", "不是公网地址")]
    [InlineData("https://169.254.169.254/latest/meta-data", "不是公网地址")]
    [InlineData("https://[::ffff:192.168.1.1]/", "不是公网地址")]
    [InlineData("https://oa.example.gov.cn:5432/", "端口")]
    [InlineData("oa", "网址")]
    public async Task An_address_to_which_nothing_may_go_is_refused_with_the_reason(string address, string why)
    {
        using var office = _county.Asking(Role.Supervisor);

        var answer = await Make(office, address);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains(why, (await Program.Json(answer)).GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Empty(_county.Ledger.Webhooks.Of(SampleCounty.Place));
    }

    [Fact]
    public async Task A_name_that_leads_inside_is_found_out_when_the_message_goes()
    {
        using var office = _county.Asking(Role.Supervisor);
        var made = (await Program.Json(await Make(office, "https://localhost/"))).GetProperty("webhook");

        var outcome = await Program.Json(await office.Post($"{Webhooks}/{made.GetProperty("id").GetString()}/ping", "", null, null));

        Assert.False(outcome.GetProperty("taken").GetBoolean());
        Assert.Contains("localhost 不是公网地址", outcome.GetProperty("said").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_in_the_role_hears_of_cannot_be_asked_for()
    {
        using var office = _county.Asking(Role.Supervisor);

        foreach (var topic in (string[])["UserRegistered", "Nothing"])
            Assert.Contains(topic, (await Program.Json(await Make(office, Outside, topic))).GetProperty("detail").GetString(), StringComparison.Ordinal);

        Assert.Empty(_county.Ledger.Webhooks.Of(SampleCounty.Place));
    }

    [Fact]
    public async Task One_address_hears_once_and_nobody_makes_more_than_ten()
    {
        using var office = _county.Asking(Role.Supervisor);
        for (var at = 0; at < 10; at++) Assert.Equal(HttpStatusCode.OK, (await Make(office, $"{Outside}/{at}")).StatusCode);

        Assert.Equal(HttpStatusCode.Conflict, (await Make(office, Outside + "/3")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await Make(office, Outside + "/more")).StatusCode);
    }

    [Fact]
    public async Task Each_sees_their_own_and_whoever_runs_the_system_all()
    {
        using var office = _county.Asking(Role.Supervisor);
        using var administrator = _county.Asking(Role.Administrator);
        var own = (await Program.Json(await Make(office, Outside))).GetProperty("webhook").GetProperty("id").GetString()!;
        var other = (await Program.Json(await Make(administrator, Outside))).GetProperty("webhook").GetProperty("id").GetString()!;

        Assert.Equal([own], Ids(await office.Get(Webhooks)));
        Assert.Equal([own, other], Ids(await administrator.Get(Webhooks)).Order(StringComparer.Ordinal).OrderBy(id => id == other));
        Assert.Equal(HttpStatusCode.NotFound, (await office.Ask($"{Webhooks}/{other}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Delete(office, other)).StatusCode);

        Assert.Equal(HttpStatusCode.OK, (await Delete(administrator, own)).StatusCode);

        Assert.Empty(Ids(await office.Get(Webhooks)));
        var done = _county.Ledger.Accounts.EventsOf(SampleCounty.Place, SampleCounty.Person(Role.Supervisor).Name, 1)[0];
        Assert.Equal((AccountEventKind.WebhookTakenBack, $"{SampleCounty.Person(Role.Administrator).Name}：oa.example.gov.cn"), (done.Kind, done.By));
    }

    [Fact]
    public async Task A_list_is_as_it_is_now_though_nothing_was_entered_since()
    {
        using var office = _county.Asking(Role.Supervisor);
        var before = await office.Ask(Webhooks);
        Assert.False(before.Headers.Contains("ETag"));
        await Make(office, Outside);

        Assert.Single(Ids(await office.Get(Webhooks)));
    }

    private static Task<HttpResponseMessage> Make(Program by, string address, params string[] topics) =>
        by.Post(Webhooks, JsonSerializer.Serialize(new { address, topics }), null, null);

    private static Task<HttpResponseMessage> Delete(Program by, string id) => by.Send(new HttpRequestMessage(HttpMethod.Delete, $"{Webhooks}/{id}"));

    private static IEnumerable<string> Ids(JsonElement list) => list.GetProperty("items").EnumerateArray().Select(webhook => webhook.GetProperty("id").GetString()!);
}
