using System.Net;
using System.Text;
using System.Text.Json;
using Luoshi.Desk.Webhooks;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Bulletins;
using Luoshi.Ledger.Calendars.Wanted;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Orders;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Promises;
using Luoshi.Ledger.Snapshots;
using Luoshi.Ledger.Users;
using Luoshi.Ledger.Webhooks;
using Luoshi.Web.Api;

namespace Luoshi.Web.Tests.Webhooks;

/// <summary>Another system hears what is entered: signed, in order, at least once, and nothing of what it says.</summary>
public sealed class DeliveryTests : IAsyncLifetime
{
    private const string Webhooks = Program.Root + "/webhooks";

    private readonly SampleCounty _county = new();
    private Receiver _receiver = null!;
    private Program _office = null!;

    public async ValueTask InitializeAsync()
    {
        await _county.InitializeAsync();
        _receiver = await Receiver.Start();
        _county.Receivers.Add(_receiver.Host);
        _office = _county.Asking(Role.Supervisor);
    }

    public async ValueTask DisposeAsync()
    {
        _office.Dispose();
        await _county.DisposeAsync();
        await _receiver.DisposeAsync();
    }

    [Fact]
    public async Task What_is_entered_is_told_signed_and_without_its_words()
    {
        var secret = await Make();

        var receipt = SetDays(1);

        var message = (await _receiver.Wait(1))[0];
        Assert.True(message.IsSignedBy(secret));
        Assert.False(message.IsSignedBy("whsec_" + Convert.ToBase64String(new byte[32])));
        Assert.Equal(_county.Clock.GetUtcNow().ToUnixTimeSeconds(), long.Parse(message.Timestamp), 10.0);
        Assert.Equal("entries", message.Type);
        Assert.Equal(SampleCounty.Place, message.Json.GetProperty("data").GetProperty("place").GetString());
        Assert.Equal([receipt.Last.ToString()], message.Numbers);
        Assert.Equal(["DaySet"], message.Kinds);
        Assert.Equal("""{"kind":"day","id":"2026-01-01"}""", message.Entries[0].GetProperty("subject").GetRawText());
        Assert.DoesNotContain("县里的日子", Encoding.UTF8.GetString(message.Body), StringComparison.Ordinal);
        await Until(webhook => webhook.Heard == receipt.Last && webhook is { TakenAt: not null, Failures: 0, Answer: "204", HeldUntil: null });
    }

    [Fact]
    public async Task Many_entries_come_in_their_order_at_most_a_hundred_in_a_message_and_none_twice()
    {
        await Make();

        for (var at = 0; at < 5; at++) SetDays(50, at * 50);

        await Until(webhook => webhook.Heard == _county.Office.LastEntry());
        Assert.All(_receiver.Messages, message => Assert.InRange(message.Entries.Count, 1, 100));
        Assert.Equal(_county.Ledger.Entries(SampleCounty.Place, Before(250)).Select(entry => entry.Place.ToString()), _receiver.Messages.SelectMany(message => message.Numbers));
        Assert.Equal(_receiver.Messages.Count, _receiver.Messages.Select(message => message.Id).Distinct().Count());
    }

    [Fact]
    public async Task A_message_that_is_not_taken_comes_again_under_its_id_and_what_is_entered_meanwhile_after_it()
    {
        _receiver.Answers.Enqueue(500);
        _receiver.Answers.Enqueue(503);
        _receiver.Answers.Enqueue(200);
        var secret = await Make();
        SetDays(1);
        await Until(webhook => webhook is { Failures: 1 });
        SetDays(1, 1);

        _county.Clock.Advance(TimeSpan.FromSeconds(11));
        await Until(webhook => webhook is { Failures: 2 });
        _county.Clock.Advance(TimeSpan.FromSeconds(61));

        var messages = await _receiver.Wait(4);
        Assert.Equal([messages[0].Id, messages[0].Id, messages[0].Id], messages.Take(3).Select(message => message.Id));
        Assert.All(messages.Take(3), message => Assert.Equal(messages[0].Body, message.Body));
        Assert.All(messages, message => Assert.True(message.IsSignedBy(secret)));
        Assert.NotEqual(messages[0].Timestamp, messages[2].Timestamp);
        Assert.NotEqual(messages[0].Id, messages[3].Id);
        Assert.Single(messages[3].Numbers);
    }

    [Fact]
    public async Task One_that_is_never_taken_rests_in_the_end_and_goes_on_where_a_ping_is()
    {
        _receiver.Answers.Enqueue(500);
        await Make();
        SetDays(1);
        foreach (var wait in (TimeSpan[])[.. ((double[])[10, 60, 300, 1800, 7200, 21600, 43200, 86400]).Select(TimeSpan.FromSeconds)])
        {
            await Until(webhook => webhook.DueAt > _county.Clock.GetUtcNow());
            Assert.Equal(wait, Only.DueAt - Only.TriedAt);
            _county.Clock.Advance(wait);
        }
        await Until(webhook => webhook.RestsSince is not null);
        Assert.Equal(("resting", 9), ((await Shown()).GetProperty("state").GetString(), _receiver.Messages.Count));

        _county.Clock.Advance(TimeSpan.FromDays(2));
        Assert.False((await Program.Json(await Ping())).GetProperty("taken").GetBoolean());
        Assert.NotNull(Only.RestsSince);
        _receiver.Answers.Clear();
        _county.Clock.Advance(TimeSpan.FromSeconds(6));
        Assert.True((await Program.Json(await Ping())).GetProperty("taken").GetBoolean());

        await Until(webhook => webhook.Heard == _county.Office.LastEntry());
        Assert.Equal(["entries", "ping", "ping", "entries"], _receiver.Messages.Skip(8).Select(message => message.Type));
        Assert.Equal(_receiver.Messages.First().Id, _receiver.Messages.Last().Id);
    }

    [Fact]
    public async Task Whoever_answers_410_hears_no_more_and_the_log_says_so()
    {
        _receiver.Answers.Enqueue(410);
        await Make();

        SetDays(1);

        await _receiver.Wait(1);
        for (var waited = 0; waited < 100 && _county.Ledger.Webhooks.Of(SampleCounty.Place).Count > 0; waited++) await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.Empty(_county.Ledger.Webhooks.Of(SampleCounty.Place));
        IEnumerable<AccountEventKind> Noted() => _county.Ledger.Accounts.EventsOf(SampleCounty.Place, SampleCounty.Person(Role.Supervisor).Name, 2).Select(done => done.Kind);
        for (var waited = 0; waited < 100 && Noted().First() != AccountEventKind.WebhookTakenBack; waited++) await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.Equal([AccountEventKind.WebhookTakenBack, AccountEventKind.WebhookMade], Noted());
    }

    [Fact]
    public async Task A_receiver_that_lets_others_wait_keeps_no_other_waiting_and_nobody_who_writes()
    {
        await using var slow = await Receiver.Start();
        slow.Delay = TimeSpan.FromSeconds(60);
        _county.Receivers.Add(slow.Host);
        await _office.Post(Webhooks, $$"""{"address":"{{slow.Address}}"}""", null, null);
        SetDays(1);
        await slow.Wait(1);
        await _office.Post(Webhooks, $$"""{"address":"{{_receiver.Address}}"}""", null, null);

        var begun = System.Diagnostics.Stopwatch.StartNew();
        SetDays(1, 1);
        await _receiver.Wait(1);

        Assert.InRange(begun.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(8));
        Assert.Single(slow.Messages);
    }

    [Fact]
    public async Task A_node_that_is_stopped_while_it_sends_leaves_the_message_to_the_next()
    {
        await Make();
        await _county.Close();
        _receiver.Delay = TimeSpan.FromSeconds(60);
        await using (var first = _county.Node())
        {
            await first.StartAsync(TestContext.Current.CancellationToken);
            SetDays(1);
            await _receiver.Wait(1);
            _receiver.Delay = TimeSpan.Zero;
        }
        await using var next = _county.Node();
        await next.StartAsync(TestContext.Current.CancellationToken);

        await Until(webhook => webhook.Heard == _county.Office.LastEntry());

        Assert.Equal(_receiver.Messages.First().Id, _receiver.Messages.Last().Id);
        Assert.Equal(0, Only.Failures);
    }

    [Fact]
    public async Task What_nobody_foresaw_is_tried_again_after_a_minute_and_not_at_every_look()
    {
        await Make();
        await _county.Close();
        var troubled = new TroubledWebhooks(_county.Ledger.Webhooks) { Troubles = 1 };
        await using var node = Site.Build(_county.Options() with { Webhooks = troubled });
        await node.StartAsync(TestContext.Current.CancellationToken);

        SetDays(1);

        for (var waited = 0; waited < 200 && troubled.Claims == 0; waited++) await Task.Delay(50, TestContext.Current.CancellationToken);
        await Task.Delay(TimeSpan.FromSeconds(7), TestContext.Current.CancellationToken);
        Assert.Equal(1, troubled.Claims);
        Assert.Empty(_receiver.Messages);
        _county.Clock.Advance(TimeSpan.FromSeconds(61));
        await Until(webhook => webhook.Heard == _county.Office.LastEntry());
        Assert.Single(_receiver.Messages);
    }

    [Fact]
    public async Task Two_nodes_send_one_message()
    {
        await using var other = _county.Node();
        await other.StartAsync(TestContext.Current.CancellationToken);
        await Make();

        for (var at = 0; at < 6; at++)
        {
            SetDays(1, at);
            await Until(webhook => webhook.Heard == _county.Office.LastEntry());
        }

        Assert.Equal(6, _receiver.Messages.SelectMany(message => message.Numbers).Count());
        Assert.Equal(_receiver.Messages.Count, _receiver.Messages.Select(message => message.Id).Distinct().Count());
    }

    [Fact]
    public async Task Only_what_it_is_about_is_told_and_of_the_rest_it_is_known_that_it_went_by()
    {
        await Make("TaskClosed");

        SetDays(3);

        await Until(webhook => webhook.Heard == _county.Office.LastEntry());
        Assert.Empty(_receiver.Messages);
    }

    [Fact]
    public async Task Whoever_runs_the_system_hears_of_users_without_their_names_and_of_nothing_else()
    {
        using var administrator = _county.Asking(Role.Administrator);
        Assert.Equal(HttpStatusCode.OK, (await administrator.Post(Webhooks, $$"""{"address":"{{_receiver.Address}}"}""", null, null)).StatusCode);

        SetDays(1);
        _county.Office.Do(new AddUser("周新来", new Duty(Role.Leader, "", new(2025, 11, 12))), SampleCounty.Person(Role.Administrator));

        var message = (await _receiver.Wait(1))[0];
        Assert.Equal(["UserRegistered"], message.Kinds);
        Assert.Equal("""{"kind":"user"}""", message.Entries[0].GetProperty("subject").GetRawText());
        Assert.False(message.Entries[0].TryGetProperty("address", out _));
    }

    [Fact]
    public async Task Nothing_is_told_once_whoever_made_it_is_not_in_the_role_any_more()
    {
        await Make();
        _county.Book.Lock(SampleCounty.Place, SampleCounty.Person(Role.Supervisor).Name, locked: true);

        SetDays(1);

        await Until(webhook => webhook.RestsSince is not null);
        Assert.Empty(_receiver.Messages);
        Assert.Contains("不再投递", Only.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_secret_lies_sealed_and_one_that_was_changed_opens_nothing()
    {
        var secret = await Make();
        Assert.DoesNotContain(secret["whsec_".Length..], Only.Secret, StringComparison.Ordinal);
        var webhook = Only;
        _county.Ledger.Webhooks.Remove(webhook);
        _county.Ledger.Webhooks.Keep(webhook with { Secret = webhook.Secret[..^4] + "AAAA" });

        SetDays(1);

        await Until(webhook => webhook.Failures == 1);
        Assert.Empty(_receiver.Messages);
        Assert.Contains("密钥打不开", Only.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_address_that_is_told_is_answered()
    {
        var subjects = _county.Ledger.Entries(SampleCounty.Place).Where(entry => Heard.By(Role.Supervisor).Contains(entry.Kind)).Select(entry => ToldSubject.Of(FactCodec.Read(entry).Subject)).Distinct().ToList();
        var addresses = subjects.Select(subject => EntryAddress.Of(SampleCounty.Place, subject)).OfType<string>().Distinct().ToList();
        Assert.All(subjects.Where(subject => _shown.Contains(subject.Kind)), subject => Assert.NotNull(EntryAddress.Of(SampleCounty.Place, subject)));
        Assert.All((string[])["/orders/2025/", "/cases/2025-", "/bulletins/2025/"], part => Assert.Contains(addresses, address => address.Contains(part, StringComparison.Ordinal)));

        foreach (var address in addresses.GroupBy(address => address.Count(sign => sign == '/')).SelectMany(alike => alike.Take(12)))
            Assert.Equal($"200 {address}", $"{(int)(await _office.Ask(address)).StatusCode} {address}");
    }

    [Fact]
    public void Nothing_that_is_told_of_the_year_names_anybody()
    {
        var entries = _county.Ledger.Entries(SampleCounty.Place).ToList();
        var names = entries.SelectMany(entry => (string[])[entry.By.Name, entry.By.Unit]).Concat(_county.Office.PlanOf(2025).Tasks.Select(task => task.Content.Lead)).Where(name => name.Length > 1).Distinct().ToList();
        Assert.Contains(entries, entry => names.Any(FactCodec.Read(entry).Subject.Id.Contains));

        Assert.All(entries.Select(entry => ToldSubject.Of(FactCodec.Read(entry).Subject)), subject => Assert.DoesNotContain(names, subject.Id.Contains));
    }

    // What the API shows for itself.
    private static readonly string[] _shown = [PlanTask.Kind, Order.Kind, Case.Kind, Bulletin.Kind, Snapshot.Kind, ReleasedPromise.Kind];

    private Webhook Only => _county.Ledger.Webhooks.Of(SampleCounty.Place).Single();

    /// <returns>The secret.</returns>
    private async Task<string> Make(params string[] topics)
    {
        var answer = await _office.Post(Webhooks, JsonSerializer.Serialize(new { address = _receiver.Address, topics }), null, null);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await Program.Json(answer)).GetProperty("secret").GetString()!;
    }

    private Task<HttpResponseMessage> Ping() => _office.Post($"{Webhooks}/{Only.Id}/ping", "", null, null);

    private Task<JsonElement> Shown() => _office.Get($"{Webhooks}/{Only.Id}");

    /// <summary>Enters something: days of the county's own, from the first of 2026 on.</summary>
    private Receipt SetDays(int count, int from = 0) => _county.Office.Do(
        count == 1 ? Day(from) : new Together([.. Enumerable.Range(from, count).Select(Day)]), SampleCounty.Person(Role.Supervisor));

    private EntryPlace Before(int count) => _county.Office.LastEntry() is var last ? new(last.Year, last.Number - count) : default;

    private static Command Day(int at) => new SetOwnDay(new DateOnly(2026, 1, 1).AddDays(at), Off: true, "县里的日子");

    private async Task Until(Func<Webhook, bool> holds)
    {
        for (var waited = 0; !holds(Only); waited++)
        {
            Assert.True(waited < 300, Only.ToString());
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
