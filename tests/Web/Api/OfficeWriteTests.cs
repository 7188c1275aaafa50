using System.Net;
using System.Text.Json;
using Luoshi.Desk.Orders;
using Luoshi.Ledger;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Orders;

namespace Luoshi.Web.Tests.Api;

/// <summary>Orders, cases, bulletins, promises and findings by programs; a county of its own, since it is written to.</summary>
public sealed class OfficeWriteTests : IAsyncLifetime
{
    private const string Plan = Program.Root + "/plans/2025";

    private readonly SampleCounty _county = new();

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    private OrderBoard Orders => _county.Office.Orders(SampleCounty.Rules, new(2025, 11, 12)).Board(2025);

    private static string Unit => SampleCounty.Person(Role.Reporter).Unit;

    [Fact]
    public async Task An_order_goes_out_is_signed_for_answered_sent_back_raised_and_closed()
    {
        using var office = _county.Asking(Role.Supervisor);
        using var reporter = _county.Asking(Role.Reporter);
        var task = _county.Office.PlanOf(2025).Tasks.First(task => task.Content.Lead == Unit && Orders.Lines.All(line => line.Task.Number != task.Number));
        await Done(office.Post($"{Plan}/tasks/{task.Number}/orders", """{"step":"blue","reason":"领导批示","wanted":"限期整改"}"""));
        var number = Orders.Lines[0].Order.Number;
        var order = $"{Program.Root}/orders/2025/{number}";

        await Done(reporter.Post(order + "/sign", "{}"));
        await Done(reporter.Post(order + "/answer", """{"answer":"已经整改"}"""));
        await Done(office.Post(order + "/back", """{"reason":"没有佐证"}"""));
        await Done(office.Post(order + "/raise", """{"reason":"还是没有佐证"}"""));
        await Done(office.Post(order + "/close", """{"reason":"属实"}"""));

        var shown = await reporter.Get(order);
        Assert.Equal(["issued", "signed-for", "answered", "sent-back", "raised", "closed"], shown.GetProperty("events").EnumerateArray().Select(happened => happened.GetProperty("deed").GetString()));
        Assert.Equal(("closed", "限期整改"), (shown.GetProperty("standing").GetString(), shown.GetProperty("events")[0].GetProperty("wanted").GetString()));
    }

    [Fact]
    public async Task An_answer_names_files_that_are_attached_and_no_others()
    {
        using var reporter = _county.Asking(Role.Reporter);
        var order = Orders.Lines.First(line => line.Unit == Unit && line.Order.Standing == OrderStanding.Open).Order;

        var refused = await reporter.Post($"{Program.Root}/orders/2025/{order.Number}/answer", $$"""{"answer":"已经整改","evidence":["{{new string('0', 64)}}"]}""");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
    }

    [Fact]
    public async Task A_unit_finds_no_order_of_another_however_it_asks()
    {
        using var reporter = _county.Asking(Role.Reporter);
        var other = Orders.Lines.First(line => line.Unit != Unit).Order;

        Assert.Equal(HttpStatusCode.NotFound, (await reporter.Ask($"{Program.Root}/orders/2025/{other.Number}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await reporter.Post($"{Program.Root}/orders/2025/{other.Number}/sign", "{}")).StatusCode);
        Assert.All((await reporter.Get($"{Plan}/orders")).GetProperty("items").EnumerateArray(), order => Assert.Equal(Unit, order.GetProperty("unit").GetString()));
    }

    [Fact]
    public async Task A_case_is_handed_replied_to_closed_and_published()
    {
        using var office = _county.Asking(Role.Supervisor);
        using var reporter = _county.Asking(Role.Reporter);
        var it = _county.Office.Cases().First(it => it.Stage == CaseStage.Handed && it.Held!.Unit == Unit);
        var at = $"{Program.Root}/cases/{it.Name}";

        await Done(reporter.Post(at + "/reply", """{"words":"录入时少写了一位，已更正"}"""));
        await Done(office.Post(at + "/close", """{"outcome":"corrected","answer":"少写一位，已经更正。"}"""));
        await Done(office.Post(at + "/publish", """{"approvedBy":"陈县长","question":"数为什么小了"}"""));

        var shown = await office.Get(at);
        Assert.Equal(("closed", "corrected", "少写一位，已经更正。"), (shown.GetProperty("stage").GetString(), shown.GetProperty("outcome").GetString(), shown.GetProperty("publicAnswer").GetString()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await office.Post(at + "/close", """{"outcome":"gone","answer":"少写一位，已经更正。"}""")).StatusCode);
    }

    [Fact]
    public async Task A_bulletin_goes_out_is_read_as_a_paper_and_taken_back()
    {
        using var office = _county.Asking(Role.Supervisor);
        using var unit = _county.Asking(Role.Reporter);
        await Done(office.Post($"{Plan}/bulletins", """{"period":"2025-10","approvedBy":"陈县长","demands":"请各单位对照检查。","to":"各单位"}"""));
        var last = (await unit.Get($"{Plan}/bulletins")).GetProperty("items")[0];
        var at = $"{Program.Root}/bulletins/{last.GetProperty("year").GetInt32()}/{last.GetProperty("number").GetInt32()}";

        using var paper = await unit.Ask(at + "/paper");
        Assert.Equal("PK"u8.ToArray(), (await paper.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))[..2]);
        await Done(office.Post(at + "/withdraw", """{"reason":"数有误"}"""));

        Assert.Equal("数有误", (await unit.Get(at)).GetProperty("withdrawal").GetString());
    }

    [Fact]
    public async Task A_promise_is_judged_released_and_taken_back_as_it_was_looked_at()
    {
        using var office = _county.Asking(Role.Supervisor);
        var line = (await office.Get($"{Plan}/promises")).GetProperty("items").EnumerateArray().First(line => !line.GetProperty("isPublic").GetBoolean());
        var (start, sign) = (line.GetProperty("start").GetInt32(), line.GetProperty("sign").GetString());

        Assert.Equal(HttpStatusCode.Conflict, (await office.Post($"{Plan}/promises/release", $$"""{"promises":[{"start":{{start}},"sign":"0000000000000000"}],"approvedBy":"陈县长"}""")).StatusCode);
        await Done(office.Post($"{Plan}/promises/{start}/judge", $$"""{"sign":"{{sign}}","verdict":"partly","because":"只完成了一部分","approvedBy":"陈县长"}"""));
        Assert.Equal(("partly", true), Shown(await office.Get($"{Plan}/promises"), start));
        await Done(office.Post($"{Plan}/promises/{start}/withdraw", """{"reason":"认定有误"}"""));

        Assert.False(Shown(await office.Get($"{Plan}/promises"), start).IsPublic);
    }

    [Fact]
    public async Task A_finding_is_released_as_it_was_looked_at_and_taken_back()
    {
        using var office = _county.Asking(Role.Supervisor);
        var line = (await office.Get($"{Plan}/findings")).GetProperty("items").EnumerateArray().First(line => !line.GetProperty("isPublic").GetBoolean());
        var (rule, start) = (line.GetProperty("rule").GetString(), line.GetProperty("start").GetInt32());

        await Done(office.Post($"{Plan}/findings/release", $$"""{"findings":[{"rule":"{{rule}}","start":{{start}},"sign":"{{line.GetProperty("sign").GetString()}}"}],"approvedBy":"陈县长"}"""));
        Assert.Contains(line.GetProperty("words").GetString()!, (await _county.Visitor.Open(SampleCounty.Board + "/findings")).Text, StringComparison.Ordinal);
        await Done(office.Post($"{Plan}/findings/withdraw", $$"""{"rule":"{{rule}}","start":{{start}},"reason":"说得过了"}"""));

        Assert.Contains("说得过了", (await _county.Visitor.Open(SampleCounty.Board + "/findings")).Text, StringComparison.Ordinal);
    }

    private static (string? Verdict, bool IsPublic) Shown(JsonElement listed, int start) => listed.GetProperty("items").EnumerateArray().Single(line => line.GetProperty("start").GetInt32() == start) is var line
        ? (line.GetProperty("verdict").GetString(), line.GetProperty("isPublic").GetBoolean()) : default;

    private static async Task Done(Task<HttpResponseMessage> asked)
    {
        using var answer = await asked;
        Assert.True(answer.StatusCode == HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
