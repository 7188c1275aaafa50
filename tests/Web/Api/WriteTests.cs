using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Luoshi.Desk;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Indicators.Wanted;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Web.Tests.Api;

/// <summary>What programs write; a county of its own, since it is written to.</summary>
public sealed class WriteTests : IAsyncLifetime
{
    private const string Tasks = Program.Root + "/plans/2025/tasks", Said = """{"word":"slow","narrative":"已完成招标","values":[{"measure":1,"value":1.5}],"problem":"雨天多"}""";

    private readonly SampleCounty _county = new();

    private Office Office => new(_county.Ledger, SampleCounty.Place);

    private static string Unit => SampleCounty.Person(Role.Reporter).Unit;

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public async Task A_month_goes_its_way_from_report_to_verdict_by_four_programs()
    {
        using var reporter = _county.Asking(Role.Reporter);
        using var head = _county.Asking(Role.UnitHead);
        using var leader = _county.Asking(Role.Leader);
        using var office = _county.Asking(Role.Supervisor);
        var task = TaskOfUnit(task => task.Content.Measures.Count > 0);
        var month = $"{Tasks}/{task.Number}/reports/2025-11";

        var receipt = await Done(reporter.Post(month, Said));
        Assert.Equal("ProgressReported", receipt.GetProperty("entries")[0].GetProperty("kind").GetString());
        await Done(head.Post(month + "/return", """{"reason":"数对不上"}"""));
        await Done(reporter.Post(month, Said));
        await Done(head.Post(month + "/sign", "{}"));
        await Done(leader.Post(month + "/sign", "{}"));
        await Done(office.Post(month + "/verify", """{"word":"under-way","values":[{"measure":1,"value":1.25}],"opinion":"现场看过"}"""));

        var report = Office.ProgressOf(2025, task.Number).Single(report => report.Period == new Period(2025, 11));
        Assert.Equal((ProgressWord.Slow, "已完成招标", "雨天多", 1.5m), (report.Reported!.Word, report.Reported.Narrative, report.Reported.Problem, report.Reported.Values[0].Value));
        Assert.Equal((ProgressWord.UnderWay, 1.25m, "现场看过"), (report.Verified!.Word, report.Verified.Values[0].Value, report.Verified.Opinion));
        Assert.Equal("数对不上", report.Returns.Single().Reason);
    }

    [Fact]
    public async Task Evidence_is_taken_as_it_is_sent_once_and_given_back_to_the_byte()
    {
        using var reporter = _county.Asking(Role.Reporter);
        var task = TaskOfUnit(_ => true);
        byte[] picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[200_000]];

        Assert.Equal(HttpStatusCode.OK, (await Attach(reporter, task, "现场.png", picture)).StatusCode);
        var again = await Attach(reporter, task, "现场.png", picture);
        var script = await Attach(reporter, task, "木马.exe", picture);

        Assert.Equal([HttpStatusCode.Conflict, HttpStatusCode.Conflict], [again.StatusCode, script.StatusCode]);
        var piece = Assert.Single(Office.Evidence(2025, task.Number));
        Assert.Equal(("现场.png", new Period(2025, 11), picture.Length), (piece.Link.Name, piece.Period, piece.Size));
        var file = await reporter.Ask($"{Tasks}/{task.Number}/evidence/{piece.Link.Hash}");
        Assert.Equal(picture, await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
    }

    [Fact]
    public async Task Whoever_does_not_say_what_they_saw_writes_nothing()
    {
        using var reporter = _county.Asking(Role.Reporter);
        var address = $"{Tasks}/{TaskOfUnit(_ => true).Number}/reports/2025-11";
        var before = Office.LastEntry();

        foreach (var seen in (string?[])[null, "*", "\"\"", "2025-3", "\"x/y\""]) Assert.Equal(428, (int)(await reporter.Post(address, Said, seen, null)).StatusCode);

        Assert.Equal(before, Office.LastEntry());
    }

    [Fact]
    public async Task What_others_changed_since_is_not_written_over_and_both_are_told()
    {
        using var reporter = _county.Asking(Role.Reporter);
        var task = TaskOfUnit(task => task.Content.Measures.Count > 0);
        var address = $"{Tasks}/{task.Number}/reports/2025-11";
        var seen = await reporter.Tag();
        await Done(reporter.Post(address, Said, seen, null));

        var answer = await reporter.Post(address, Said.Replace("已完成招标", "已开工", StringComparison.Ordinal), seen, null);

        Assert.Equal(HttpStatusCode.PreconditionFailed, answer.StatusCode);
        var problem = await Program.Json(answer);
        Assert.Equal("/api/reference#changed-meanwhile", problem.GetProperty("type").GetString());
        Assert.Contains("已完成招标", problem.GetProperty("detail").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_future_was_not_seen_by_anybody()
    {
        using var office = _county.Asking(Role.Supervisor);

        var answer = await office.Post(Program.Root + "/plans/2025/snapshots", """{"asOf":"2025-10-31","approvedBy":"陈县长"}""", "\"2099-1\"", null);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("2099-1", (await Program.Json(answer)).GetProperty("detail").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_call_again_is_answered_the_same_and_written_once()
    {
        using var reporter = _county.Asking(Role.Reporter);
        var task = TaskOfUnit(task => task.Content.Measures.Count > 0);
        var (address, seen) = ($"{Tasks}/{task.Number}/reports/2025-11", await reporter.Tag());

        var first = await reporter.Post(address, Said, seen, "m-2025-11");
        var again = await reporter.Post(address, Said, seen, "m-2025-11");
        var other = await reporter.Post(address, Said.Replace("雨", "雪", StringComparison.Ordinal), await reporter.Tag(), "m-2025-11");

        Assert.Equal([200, 200, 422], [(int)first.StatusCode, (int)again.StatusCode, (int)other.StatusCode]);
        Assert.Equal((await Program.Json(first)).ToString(), (await Program.Json(again)).ToString());
        Assert.Equal("true", again.Headers.GetValues("Idempotency-Replayed").Single());
        Assert.EndsWith("key-used", (await Program.Json(other)).GetProperty("type").GetString()!, StringComparison.Ordinal);
        Assert.Equal((await Program.Json(first)).GetProperty("last").GetString(), Office.LastEntry().ToString());
        _county.Clock.Advance(TimeSpan.FromHours(25));
        Assert.Equal(412, (int)(await reporter.Post(address, Said, seen, "m-2025-11")).StatusCode);
    }

    [Fact]
    public async Task Whoever_may_not_write_is_not_told_what_was_answered_to_who_may()
    {
        using var reporter = _county.Asking(Role.Reporter);
        using var reader = _county.Asking(Role.Reporter, TokenScope.Read);
        var address = $"{Tasks}/{TaskOfUnit(task => task.Content.Measures.Count > 0).Number}/reports/2025-11";
        var seen = await reporter.Tag();
        await Done(reporter.Post(address, Said, seen, "k"));

        Assert.Equal(HttpStatusCode.Forbidden, (await reader.Post(address, Said, seen, "k")).StatusCode);
    }

    [Fact]
    public async Task Answers_are_forgotten_while_the_site_goes_on_serving()
    {
        using var reporter = _county.Asking(Role.Reporter);
        await Done(reporter.Post($"{Tasks}/{TaskOfUnit(task => task.Content.Measures.Count > 0).Number}/reports/2025-11", Said, "k"));
        var claim = new KeptAnswer(SampleCounty.Place, SampleCounty.Person(Role.Reporter).Name, "k") { Request = "another", At = _county.Clock.GetUtcNow() };
        Assert.NotNull(_county.Ledger.Answers.Claim(claim, default));

        _county.Clock.Advance(TimeSpan.FromHours(25));

        for (var tries = 0; _county.Ledger.Answers.Claim(claim, default) is not null; tries++)
        {
            Assert.NotEqual(500, tries);
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task Of_many_calls_with_one_key_at_once_one_is_written()
    {
        using var reporter = _county.Asking(Role.Reporter);
        var task = TaskOfUnit(task => task.Content.Measures.Count > 0);
        var (address, seen) = ($"{Tasks}/{task.Number}/reports/2025-11", await reporter.Tag());

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => reporter.Post(address, Said, seen, "k")));

        Assert.All(answers, answer => Assert.Contains((int)answer.StatusCode, (int[])[200, 409]));
        Assert.Single(Office.Log(), entry => entry.Kind == "ProgressReported" && entry.Body.Contains("已完成招标", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_refused_can_be_tried_again_under_its_key()
    {
        using var reporter = _county.Asking(Role.Reporter);
        var address = $"{Tasks}/{TaskOfUnit(task => task.Content.Measures.Count > 0).Number}/reports/2025-11";

        Assert.Equal(412, (int)(await reporter.Post(address, Said, "\"1-0\"", "k")).StatusCode);
        Assert.Equal(200, (int)(await reporter.Post(address, Said, "k")).StatusCode);
        Assert.Equal(422, (int)(await reporter.Post(address, Said, "k k")).StatusCode);
    }

    [Theory]
    [InlineData("""{"narrative":"已开工"}""", "word")]
    [InlineData("""{"word":"splendid","narrative":"已开工"}""", "not-started, slow, under-way")]
    [InlineData("""{"word":"slow","narrative":"已开工","values":[{"measure":99,"value":1}]}""", "99")]
    [InlineData("""{"word":"slow","narrative":"已开工","values":[{"measure":1,"value":1},{"measure":1,"value":2}]}""", "第 1 个指标写了两个数")]
    [InlineData("""{"word":"slow","narrative":"已开工","mood":"good"}""", "mood")]
    [InlineData("""{"word":"slow","narrative":""", "$")]
    [InlineData("", "$")]
    [InlineData("null", "空")]
    public async Task A_body_that_cannot_be_read_is_told_where(string body, string told)
    {
        using var reporter = _county.Asking(Role.Reporter);
        var before = Office.LastEntry();

        var answer = await reporter.Post($"{Tasks}/{TaskOfUnit(task => task.Content.Measures.Count > 0).Number}/reports/2025-11", body);

        Assert.Equal(422, (int)answer.StatusCode);
        Assert.Contains(told, (await Program.Json(answer)).GetProperty("detail").GetString()!, StringComparison.Ordinal);
        Assert.Equal(before, Office.LastEntry());
    }

    [Fact]
    public async Task What_the_ledger_refuses_is_told_in_its_own_words()
    {
        using var office = _county.Asking(Role.Supervisor);
        var task = TaskOfUnit(_ => true);

        var answer = await office.Post($"{Tasks}/{task.Number}/reports/2025-12/verify", "{}");

        Assert.Equal(409, (int)answer.StatusCode);
        Assert.EndsWith("refused", (await Program.Json(answer)).GetProperty("type").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_office_overrides_a_lamp_releases_and_takes_back()
    {
        using var office = _county.Asking(Role.Supervisor);
        var task = TaskOfUnit(task => Office.LampsOf(2025, new(2025, 10), new(2025, 11, 12))!.Tasks.Any(lit => lit.Task.Number == task.Number && lit.Lamp.Lamp is { Name: not "red" }));
        await Done(office.Post($"{Program.Root}/plans/2025/lamps/2025-10/{task.Number}/override", """{"lamp":"red","approvedBy":"陈县长","reason":"现场没有开工"}"""));
        var lamp = (await office.Get($"{Tasks}/{task.Number}")).GetProperty("lamps").EnumerateArray().Single(lamp => lamp.GetProperty("period").GetString() == "2025-10");
        Assert.Equal(("red", "现场没有开工"), (lamp.GetProperty("lamp").GetString(), lamp.GetProperty("override").GetProperty("reason").GetString()));
        await Done(office.Post($"{Program.Root}/plans/2025/lamps/2025-10/{task.Number}/withdraw", """{"reason":"查清了"}"""));

        await Done(office.Post(Program.Root + "/plans/2025/snapshots", """{"asOf":"2025-10-31","approvedBy":"陈县长"}"""));
        var released = (await office.Get(Program.Root + "/plans/2025/snapshots")).GetProperty("items")[0];
        await Done(office.Post(
            Program.Root + "/plans/2025/snapshots/withdraw", $$"""{"asOf":"2025-10-31","shows":"{{released.GetProperty("shows").GetString()}}","reason":"数据有误"}"""));

        Assert.Equal("数据有误", (await office.Get(Program.Root + "/plans/2025/snapshots")).GetProperty("items").EnumerateArray().Single(each => !each.GetProperty("stands").GetBoolean()).GetProperty("withdrawal").GetString());
    }

    [Fact]
    public async Task A_task_is_given_to_another_unit_disputed_and_left_there()
    {
        using var office = _county.Asking(Role.Supervisor);
        using var head = _county.Asking(Role.UnitHead);
        var task = Office.PlanOf(2025).Tasks.First(task => task.Standing == TaskStanding.Standing && task.Content.Lead != Unit && !task.Content.Supporters.Contains(Unit));

        await Done(office.Post($"{Tasks}/{task.Number}/reassign", $$"""{"unit":"{{Unit}}","approvedBy":"陈县长","reason":"职责调整"}"""));
        await Done(head.Post($"{Tasks}/{task.Number}/dispute", """{"reason":"不是本单位职责","signedBy":"陈县长"}"""));
        await Done(office.Post($"{Tasks}/{task.Number}/uphold", """{"reason":"三定方案写明"}"""));
        await Done(head.Post($"{Tasks}/{task.Number}/sign-for", ""));

        Assert.Equal("signed-for", (await head.Get($"{Tasks}/{task.Number}")).GetProperty("assignment").GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_value_of_an_indicator_is_recorded_and_read_in_its_series()
    {
        Office.Do(new DeclareIndicators([new DeclaredIndicator("sheep", "羊存栏") { Unit = "万只", Counting = Counting.AtEnd, Rhythm = Rhythm.Monthly }]), SampleCounty.Person(Role.Supervisor));
        using var office = _county.Asking(Role.Supervisor);

        await Done(office.Post(Program.Root + "/indicators/sheep/values", """{"period":"2025-10","vintage":"flash","on":"2025-11-10","source":"统计月报","value":58.2}"""));

        var series = await office.Get(Program.Root + "/indicators/sheep");
        Assert.Equal(58.2m, series.GetProperty("observations")[0].GetProperty("releases")[0].GetProperty("value").GetDecimal());
        Assert.Equal(409, (int)(await office.Post(Program.Root + "/indicators/goats/values", """{"period":"2025-10","vintage":"flash","on":"2025-11-10","source":"统计月报","value":1}""")).StatusCode);
    }

    [Fact]
    public async Task Each_entry_that_a_token_wrote_is_in_the_log_of_accounts()
    {
        using var reporter = _county.Asking(Role.Reporter);

        var receipt = await Done(reporter.Post($"{Tasks}/{TaskOfUnit(task => task.Content.Measures.Count > 0).Number}/reports/2025-11", Said));

        var traced = _county.Ledger.Accounts.Events(SampleCounty.Place, null, 1).Single();
        Assert.Equal((AccountEventKind.WroteByToken, SampleCounty.Person(Role.Reporter).Name, $"月报接口：{receipt.GetProperty("last").GetString()}", "127.0.0.1"), (traced.Kind, traced.Name, traced.By, traced.From));
    }

    private static async Task<JsonElement> Done(Task<HttpResponseMessage> asked)
    {
        var answer = await asked;
        var said = await Program.Json(answer);
        Assert.True(answer.IsSuccessStatusCode, said.ToString());
        return said;
    }

    private static async Task<HttpResponseMessage> Attach(Program program, PlanTask task, string name, byte[] content)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"{Tasks}/{task.Number}/evidence?period=2025-11&name={Uri.EscapeDataString(name)}") { Content = new ByteArrayContent(content) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        request.Headers.TryAddWithoutValidation("If-Match", await program.Tag());
        return await program.Send(request);
    }

    private PlanTask TaskOfUnit(Func<PlanTask, bool> fits) => Office.PlanOf(2025).Tasks.First(task =>
        task.Standing == TaskStanding.Standing && task.Content.Lead == Unit && fits(task) && Office.ProgressOf(2025, task.Number).All(report => report.Period < new Period(2025, 11)));
}
