using Luoshi.Ledger.Places;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;

namespace Luoshi.Ledger.Tests.Plans;

/// <summary>A proposed task that a person looked at.</summary>
public sealed class ConfirmRules
{
    private static readonly TaskNumber _first = new(TaskList.Main, 1);

    private readonly Rehearsal _county = new();

    public ConfirmRules()
    {
        _county.Give(new OpenLedger("990101", "云牧县"), new("管理员", Role.Administrator));
        _county.Give(new ProposePlan(2025, "任务分解表", null,
        [
            new(TaskList.Main, new("新建水库一座。") { Lead = "水利局" }) { ProposedLead = new("水利局", "住建局", 0.3) },
            new(TaskList.Main, new("新建书屋九个。") { Lead = "文旅局" }),
        ]), Rehearsal.Office);
    }

    [Fact]
    public void It_is_not_doubtful_any_more_and_says_what_it_said()
    {
        Assert.True(Task(_first).IsDoubtful);

        _county.Give(new ConfirmTask(2025, _first), Rehearsal.Office);

        Assert.Equal((false, false, "水利局"), (Task(_first).IsDoubtful, Task(_first).IsUnread, Task(_first).Content.Lead));
    }

    [Fact]
    public void What_people_wrote_needs_nobody_to_confirm_it() => Assert.False(Task(new(TaskList.Main, 2)).IsUnread);

    [Fact]
    public void Confirming_does_not_undo_an_approval()
    {
        _county.Give(new ApprovePlan(2025), Rehearsal.Chief);

        _county.Give(new ConfirmTask(2025, _first), Rehearsal.Office);

        Assert.Equal(PlanStage.Approved, _county.State.Plan(2025).Stage);
    }

    [Fact]
    public void It_is_confirmed_once_and_only_in_a_plan_that_is_not_published()
    {
        _county.Give(new ConfirmTask(2025, _first), Rehearsal.Office);
        Assert.Contains("已经认可过", _county.Refuse(new ConfirmTask(2025, _first), Rehearsal.Office).Chinese, StringComparison.Ordinal);

        _county.Give(new ApprovePlan(2025), Rehearsal.Chief);
        _county.Give(new PublishPlan(2025, ""), Rehearsal.Office);
        Assert.Contains("已经印发", _county.Refuse(new ConfirmTask(2025, _first), Rehearsal.Office).Chinese, StringComparison.Ordinal);
    }

    private PlanTask Task(TaskNumber number) => _county.State.Task(2025, number);
}
