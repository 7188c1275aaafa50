using System.Net;
using Luoshi.Desk;
using Luoshi.Ledger;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Snapshots.Wanted;

namespace Luoshi.Web.Tests.Boards;

/// <summary>What happens on the pages as things are entered, released and taken back; a county of its own, since it is written to.</summary>
public sealed class ReleaseTests : IAsyncLifetime
{
    private const string Board = SampleCounty.Board, Reason = "年终核减";

    private static readonly Actor _office = new("林主任", Role.Supervisor);

    private readonly SampleCounty _county = new();

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public async Task What_is_entered_shows_once_it_is_released_and_goes_when_it_is_taken_back_leaving_the_notice()
    {
        var office = new Office(_county.Ledger, "990101");
        var task = office.PlanOf(2025).Tasks.First(task => task.Standing == TaskStanding.Standing && task.Content.Lead.Length > 0);
        office.Do(new ReviseTask(2025, task.Number, task.Content with { Words = task.Content.Words + "（调整）" }, "陈县长"), _office, Reason);
        var address = $"{Board}/tasks/{task.Number}";

        Assert.DoesNotContain(Reason, (await _county.Visitor.Open(address)).Text, StringComparison.Ordinal);
        office.Do(office.Releasing(2025, new(2025, 11, 10), "陈县长"), _office);
        Assert.Contains(Reason, (await _county.Visitor.Open(address)).Text, StringComparison.Ordinal);

        var released = office.Snapshots(2025)[^1];
        office.Do(new WithdrawSnapshot(2025, released.AsOf, released.Shows), _office, "理由写错了");
        var after = await _county.Visitor.Open(address);
        Assert.DoesNotContain(Reason, after.Text, StringComparison.Ordinal);
        Assert.Contains("理由写错了", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_everything_was_taken_back_only_the_notices_are_left()
    {
        var office = new Office(_county.Ledger, "990101");
        foreach (var snapshot in office.Snapshots(2025).Where(snapshot => snapshot.Stands))
            office.Do(new WithdrawSnapshot(2025, snapshot.AsOf, snapshot.Shows), _office, "全部撤回");

        Assert.Contains("全部撤回", (await _county.Visitor.Open(Board)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _county.Visitor.Ask($"{Board}/tasks.json")).StatusCode);
        Assert.Contains("还没有公开的内容", (await _county.Visitor.Open("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_leads_in_the_government_stays_inside_when_it_changes()
    {
        var office = new Office(_county.Ledger, "990101");
        var task = office.PlanOf(2025).Tasks.First(task => task.Standing == TaskStanding.Standing);
        office.Do(new ReviseTask(2025, task.Number, task.Content with { Leader = "赵副县长" }, "陈县长"), _office, "分工调整");
        office.Do(office.Releasing(2025, new(2025, 11, 10), "陈县长"), _office);

        foreach (var address in (string[])[$"/tasks/{task.Number}", "/changes.csv", "/feed.atom"])
            Assert.DoesNotContain("赵副县长", await Visitor.Words(await _county.Visitor.Ask(Board + address)), StringComparison.Ordinal);
    }
}
