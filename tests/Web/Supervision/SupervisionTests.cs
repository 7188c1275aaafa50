using System.Net;
using Luoshi.Desk;
using Luoshi.Ledger;
using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Assignments.Wanted;
using Luoshi.Ledger.Attachments.Wanted;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;
using Period = Luoshi.Ledger.Progress.Period;

namespace Luoshi.Web.Tests.Supervision;

/// <summary>What the supervision office does in the browser, without scripts; a county of its own, since it is written to.</summary>
public sealed class SupervisionTests : IAsyncLifetime
{
    private static readonly Period _month = new(2025, 10);

    private readonly SampleCounty _county = new();

    private Office Office => new(_county.Ledger, SampleCounty.Place);

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public async Task The_queue_opens_what_waits_longest_and_goes_on_to_the_next_when_it_is_verified()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open("/desk/verify");
        var waiting = Waiting(office);
        var first = NumberOpen(office);

        Assert.Equal(HttpStatusCode.OK, await office.Submit($"/desk/tasks/2025/{first}/2025-10/verify"));

        Assert.Equal("/desk/verify", office.Address);
        Assert.Equal(waiting - 1, Waiting(office));
        Assert.NotEqual(first, NumberOpen(office));
        Assert.Equal("林主任", ReportOf(first).Verified!.By);
    }

    [Fact]
    public async Task Evidence_of_the_task_as_a_whole_is_seen_where_it_is_verified()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open("/desk/verify");
        var first = NumberOpen(office);
        Assert.DoesNotContain("总体方案", office.Said, StringComparison.Ordinal);

        Office.Do(new AttachEvidence(2025, TaskNumber.Parse(first)!.Value, new EvidenceLink("总体方案.txt", _county.Evidence.Keep("方案"u8.ToArray()))), SampleCounty.Person(Role.Supervisor));

        await office.Open("/desk/verify");
        Assert.Contains("总体方案", office.Said, StringComparison.Ordinal);
        await office.Open($"/desk/tasks/2025/{first}");
        Assert.Contains("总体方案", office.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_sent_back_needs_a_reason_and_leaves_the_queue()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open("/desk/verify");
        var first = NumberOpen(office);
        var address = $"/desk/tasks/2025/{first}/2025-10/return";

        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit(address));
        Assert.NotNull(ReportOf(first).Reported);
        await office.Open("/desk/verify");
        Assert.Equal(HttpStatusCode.OK, await office.Submit(address, ("reason", "数和佐证不一致")));

        Assert.Null(ReportOf(first).Reported);
        Assert.Equal("数和佐证不一致", ReportOf(first).Returns[^1].Reason);
    }

    [Fact]
    public async Task What_was_seen_can_be_verified_instead_of_what_was_said()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open($"/desk/verify?at={Uri.EscapeDataString("13/2025-10")}");
        Assert.Equal("13", NumberOpen(office));

        Assert.Equal(HttpStatusCode.OK, await office.Submit("/desk/tasks/2025/13/2025-10/verify", ("word", "Slow"), ("opinion", "现场只看到一半")));

        Assert.Equal(HttpStatusCode.OK, await office.Open("/desk/tasks/2025/13"));
        Assert.Contains("现场只看到一半", office.Said, StringComparison.Ordinal);
        Assert.Equal(ProgressWord.Slow, ReportOf("13").Verified!.Word);
    }

    [Fact]
    public async Task What_is_owed_is_shown_by_debtor_and_only_what_is_over_where_that_is_asked()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open("/desk/owed");
        var all = office.Page.Document.QuerySelectorAll("tbody tr").Length;
        var over = office.Page.Document.QuerySelectorAll("tbody .word.bad").Length;

        await office.Open("/desk/owed?only=over");
        Assert.Equal(over, office.Page.Document.QuerySelectorAll("tbody tr").Length);
        Assert.InRange(over, 1, all - 1);
        await office.Open("/desk/owed?of=" + Uri.EscapeDataString("发改委"));

        Assert.Equal(["发改委"], office.Page.Document.QuerySelectorAll("main section h2 span[lang=zh-CN]").Select(debtor => debtor.TextContent));
    }

    [Fact]
    public async Task Lamps_are_lit_again_and_overridden_with_reason_and_leave_and_put_back()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open("/desk/lamps?period=2025-10");
        Assert.Equal(HttpStatusCode.OK, await office.Submit("/desk/lamps/2025/2025-10/light"));
        Assert.Empty(office.Page.Document.QuerySelectorAll("form[action$='/light']"));

        await office.Open("/desk/lamps?period=2025-10&only=red");
        var number = office.Page.Document.QuerySelectorAll("tbody tr td:nth-child(2)")[0].TextContent;
        var address = $"/desk/lamps/2025/2025-10/{number}/override";
        await office.Open($"/desk/lamps?period=2025-10&at={number}");
        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit(address, ("lamp", "yellow"), ("reason", "汛期停工")));
        Assert.Equal(HttpStatusCode.OK, await office.Submit(address, ("lamp", "yellow"), ("reason", "汛期停工"), ("approved-by", "陈县长")));

        await office.Open($"/desk/lamps?period=2025-10&at={number}");
        Assert.Contains("汛期停工", office.Said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await office.Submit($"/desk/lamps/2025/2025-10/{number}/withdraw", ("reason", "已复工")));
        Assert.False(Office.LampsOf(2025, _month, new(2025, 11, 12))!.Tasks.First(lit => lit.Task.Number.ToString() == number).Lamp.IsOverridden);
    }

    [Fact]
    public async Task A_month_that_is_not_over_has_no_lamps_and_says_why()
    {
        using var office = await _county.As(Role.Supervisor);

        await office.Open("/desk/lamps?period=2025-11");

        Assert.Contains("还没有过完", office.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_unit_sent_back_stays_there_or_goes_to_another_by_leave()
    {
        var unit = SampleCounty.Person(Role.Reporter).Unit;
        var tasks = Office.PlanOf(2025).Tasks.Where(task => task.Standing == TaskStanding.Standing && task.Content.Lead != unit).Take(2).ToList();
        foreach (var task in tasks)
        {
            Office.Do(new ReviseTask(2025, task.Number, task.Content with { Lead = unit, Supporters = [] }, "陈县长"), SampleCounty.Person(Role.Supervisor), "分工调整");
            Office.Do(new DisputeAssignment(2025, task.Number, "赵副县长"), SampleCounty.Person(Role.UnitHead), "不属本单位");
        }
        using var office = await _county.As(Role.Supervisor);
        await office.Open("/desk/dispatch");

        Assert.Equal(HttpStatusCode.OK, await office.Submit($"/desk/tasks/2025/{tasks[0].Number}/uphold", ("reason", "三定方案有规定")));
        Assert.Equal("/desk/dispatch", office.Address);
        Assert.Equal(HttpStatusCode.OK, await office.Submit($"/desk/dispatch/2025/{tasks[1].Number}/reassign", ("unit", "水利局"), ("approved-by", "陈县长"), ("reason", "属水利")));

        using var state = _county.Ledger.Read(SampleCounty.Place);
        Assert.Equal("三定方案有规定", state.Assignment(2025, tasks[0].Number).Disputes[^1].Answer);
        Assert.Equal("水利局", state.Task(2025, tasks[1].Number).Content.Lead);
    }

    [Fact]
    public async Task What_is_verified_and_released_shows_on_the_public_page_and_what_is_taken_back_leaves_its_notice()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open("/desk/release");
        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit("/desk/release/2025"));
        Assert.Equal(HttpStatusCode.OK, await office.Submit("/desk/release/2025", ("as-of", "2025-11-12"), ("approved-by", "陈县长")));
        Assert.Contains("2025年11月12日", (await _county.Visitor.Open(SampleCounty.Board)).Text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, await office.Submit("/desk/release/2025/withdraw", ("reason", "有一项数录错")));

        Assert.Contains("有一项数录错", (await _county.Visitor.Open(SampleCounty.Board)).Text, StringComparison.Ordinal);
    }

    private static int Waiting(Browser office) => office.Page.Document.QuerySelectorAll(".queue li").Length;

    private static string NumberOpen(Browser office) => office.Page.Only(".queue a[aria-current]").QuerySelector("span")!.TextContent.Split(' ')[0];

    private ProgressReport ReportOf(string number) => Office.ProgressOf(2025, TaskNumber.Parse(number)!.Value).First(report => report.Period == _month);
}
