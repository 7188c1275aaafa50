using System.Net;
using Luoshi.Desk;
using Luoshi.Ledger;
using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Web.Tests.Units;

/// <summary>A unit reports in the browser, without scripts; a county of its own, since it is written to.</summary>
public sealed class ReportTests : IAsyncLifetime
{
    private const string Home = "/desk/my", Month = "2025-11";

    private readonly SampleCounty _county = new();

    private Office Office => new(_county.Ledger, SampleCounty.Place);

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public async Task A_report_is_in_the_ledger_as_it_was_typed_with_the_files_that_show_it()
    {
        using var reporter = await _county.As(Role.Reporter);
        var task = TaskOfUnit(task => task.Content.Measures is [{ Unit: not "1" }, ..]);
        var address = await Sheet(reporter, task);

        Assert.Equal(HttpStatusCode.OK, await reporter.Send(address, [("现场.png", "\u0089PNG\r\n\u001a\n..."u8.ToArray())],
            ("value", $"1.5万{task.Content.Measures[0].Unit}"), ("word", "Slow"), ("narrative", "已完成招标"), ("problem", "雨天多")));

        var report = ReportOf(task)!;
        Assert.Equal((ProgressWord.Slow, "已完成招标", "雨天多", 15_000m), (report.Reported!.Word, report.Reported.Narrative, report.Reported.Problem, report.Reported.Values[0].Value));
        var piece = Assert.Single(Office.Evidence(2025, task.Number));
        Assert.Equal(("现场.png", new Period(2025, 11)), (piece.Link.Name, piece.Period));
        Assert.Contains("现场.png", reporter.Said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await reporter.Open($"/desk/tasks/2025/{task.Number}/evidence/{piece.Link.Hash}"));
    }

    [Fact]
    public async Task The_value_of_the_last_month_stands_beside_the_new_one()
    {
        using var reporter = await _county.As(Role.Reporter);
        var task = TaskOfUnit(task => task.Content.Measures.Count > 0 && Office.ProgressOf(2025, task.Number)[^1] is { Verified.Values.Count: > 0 });
        var last = Office.ProgressOf(2025, task.Number)[^1];

        await Sheet(reporter, task);

        Assert.Contains(GoalWords.Amount(last.Verified!.Values[0].Value, task.Content.Measures[0].Unit), reporter.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_and_what_was_typed_stays()
    {
        using var reporter = await _county.As(Role.Reporter);
        var task = TaskOfUnit(task => task.Content.Measures.Count > 0);
        var address = await Sheet(reporter, task);

        Assert.Equal(HttpStatusCode.BadRequest, await reporter.Send(address, [], ("value", "很多"), ("narrative", "推进顺利，细节见附件")));

        Assert.Contains("不是数", reporter.Page.Only("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("推进顺利，细节见附件", reporter.Page.Only("textarea[name=narrative]").TextContent);
        Assert.Equal("很多", reporter.Page.Document.QuerySelector("input[name=value]")!.GetAttribute("value"));
        Assert.Null(ReportOf(task));
    }

    [Theory]
    [InlineData("脚本.html")]
    [InlineData("木马.exe")]
    [InlineData("图.svg")]
    public async Task A_file_that_could_run_is_no_evidence_and_nothing_is_entered(string name)
    {
        using var reporter = await _county.As(Role.Reporter);
        var task = TaskOfUnit(_ => true);
        var address = await Sheet(reporter, task);

        Assert.Equal(HttpStatusCode.BadRequest, await reporter.Send(address, [(name, "<script>1</script>"u8.ToArray())], ("narrative", "推进")));

        Assert.Null(ReportOf(task));
        Assert.Empty(Office.Evidence(2025, task.Number));
    }

    [Fact]
    public async Task A_page_in_a_file_that_is_called_a_text_is_saved_and_not_shown()
    {
        using var reporter = await _county.As(Role.Reporter);
        var task = TaskOfUnit(_ => true);
        await reporter.Send(await Sheet(reporter, task), [("说明.png", "<script>alert(1)</script>"u8.ToArray())], ("narrative", "推进"));
        var piece = Assert.Single(Office.Evidence(2025, task.Number));

        await reporter.Open($"/desk/tasks/2025/{task.Number}/evidence/{piece.Link.Hash}");

        Assert.Equal("application/octet-stream", reporter.Page.Answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", reporter.Page.Answer.Content.Headers.ContentDisposition!.DispositionType);
    }

    [Fact]
    public async Task Whoever_writes_upon_what_another_changed_meanwhile_is_told()
    {
        using var reporter = await _county.As(Role.Reporter);
        var task = TaskOfUnit(_ => true);
        var address = await Sheet(reporter, task);
        Office.Do(new Luoshi.Ledger.Progress.Wanted.ReportProgress(2025, task.Number, new(2025, 11), new(ProgressWord.Done, "别人报的")), SampleCounty.Person(Role.UnitHead));

        Assert.Equal(HttpStatusCode.BadRequest, await reporter.Send(address, [], ("narrative", "后报的")));

        Assert.Contains("别人改过", reporter.Page.Only("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("别人报的", ReportOf(task)!.Reported!.Narrative);
    }

    [Fact]
    public async Task What_was_sent_back_says_why_and_is_there_to_be_mended()
    {
        using var reporter = await _county.As(Role.Reporter);
        var task = TaskOfUnit(_ => true);
        await reporter.Send(await Sheet(reporter, task), [], ("narrative", "推进顺利"));
        Office.Do(new Luoshi.Ledger.Progress.Wanted.ReturnProgress(2025, task.Number, new(2025, 11)), SampleCounty.Person(Role.Supervisor), "没有写数");

        await reporter.Open(Home);
        Assert.Contains("没有写数", reporter.Said, StringComparison.Ordinal);
        await Sheet(reporter, task);

        Assert.Contains("没有写数", reporter.Said, StringComparison.Ordinal);
        Assert.Equal("推进顺利", reporter.Page.Only("textarea[name=narrative]").TextContent);
    }

    [Fact]
    public async Task Tasks_of_another_unit_are_not_there()
    {
        using var reporter = await _county.As(Role.Reporter);
        var unit = SampleCounty.Person(Role.Reporter).Unit;
        var other = Office.PlanOf(2025).Tasks.First(task => task.Standing == TaskStanding.Standing && task.Content.Lead != unit && !task.Content.Supporters.Contains(unit));
        var shared = Office.PlanOf(2025).Tasks.First(task => task.Standing == TaskStanding.Standing && task.Content.Lead != unit && task.Content.Supporters.Contains(unit));

        Assert.Equal(HttpStatusCode.NotFound, await reporter.Open($"/desk/tasks/2025/{other.Number}"));
        Assert.Equal(HttpStatusCode.NotFound, await reporter.Open($"/desk/tasks/2025/{other.Number}/{Month}/report"));
        Assert.Equal(HttpStatusCode.OK, await reporter.Open($"/desk/tasks/2025/{shared.Number}"));
        Assert.Equal(HttpStatusCode.NotFound, await reporter.Open($"/desk/tasks/2025/{shared.Number}/{Month}/report"));
    }

    [Fact]
    public async Task A_task_that_changed_hands_is_signed_for_or_sent_back_with_a_signature()
    {
        var unit = SampleCounty.Person(Role.Reporter).Unit;
        var task = Office.PlanOf(2025).Tasks.First(task => task.Standing == TaskStanding.Standing && task.Content.Lead != unit && Office.ProgressOf(2025, task.Number).Count == 0 || task.Content.Lead != unit);
        Office.Do(new Luoshi.Ledger.Plans.Wanted.ReviseTask(2025, task.Number, task.Content with { Lead = unit, Supporters = [] }, "陈县长"), SampleCounty.Person(Role.Supervisor), "分工调整");
        using var reporter = await _county.As(Role.Reporter);
        var address = $"/desk/tasks/2025/{task.Number}";
        await reporter.Open(address);

        Assert.Equal(HttpStatusCode.OK, await reporter.Submit(address + "/dispute", ("reason", "不属本单位职责"), ("signed-by", "赵副县长")));
        Assert.Contains("不属本单位职责", reporter.Said, StringComparison.Ordinal);
        using var office = await _county.As(Role.Supervisor);
        await office.Open(address);
        Assert.Equal(HttpStatusCode.OK, await office.Submit(address + "/uphold", ("reason", "三定方案第五条")));
        await reporter.Open(address);
        Assert.Contains("三定方案第五条", reporter.Said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await reporter.Submit(address + "/sign-for"));

        using var state = _county.Ledger.Read(SampleCounty.Place);
        Assert.Equal("小王", state.Assignment(2025, task.Number).SignedFor!.By);
    }

    private PlanTask TaskOfUnit(Func<PlanTask, bool> fits) => Office.PlanOf(2025).Tasks.First(task =>
        task.Standing == TaskStanding.Standing && task.Content.Lead == SampleCounty.Person(Role.Reporter).Unit && ReportOf(task) is null && fits(task));

    private ProgressReport? ReportOf(PlanTask task) => Office.ProgressOf(2025, task.Number).FirstOrDefault(report => report.Period == new Period(2025, 11));

    private static async Task<string> Sheet(Browser reporter, PlanTask task)
    {
        var address = $"/desk/tasks/2025/{task.Number}/{Month}/report";
        Assert.Equal(HttpStatusCode.OK, await reporter.Open(address));
        return address;
    }
}
