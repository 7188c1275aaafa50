using Luoshi.Ledger.Pacing;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;

namespace Luoshi.Ledger.Tests.Plans;

/// <summary>Plan curves in the ledger: drawn while the plan is a draft, goalposts once it is published.</summary>
public sealed class PaceRules
{
    private static readonly TaskNumber One = new(TaskList.Main, 1);

    private readonly Rehearsal _county = new();

    public PaceRules() => _county.Give(
        new ProposePlan(2025, "任务分解表", null,
            [new(TaskList.Main, new TaskContent("改造渠道18公里") { Lead = "水利局", Kind = TaskKind.Project, Measures = [new Measure("渠道", 18, "公里")] })]), Rehearsal.Office);

    private PlanTask Task => _county.State.Task(2025, One);

    [Fact]
    public void A_curve_of_a_draft_is_edited_and_no_goalpost()
    {
        _county.Give(new EditTask(2025, One, With(new Schedule { Halts = [1, 2, 3] })), Rehearsal.Office);

        Assert.Equal(0, Task.CurveOf(Task.Content.Measures[0])!.At(3));
        Assert.Empty(Shifts.Of([Task]));
    }

    [Fact]
    public void A_curve_that_is_moved_after_publication_is_told_by_how_much()
    {
        Publish();
        Assert.Contains("不能都停", _county.Refuse(Revise(With(new Schedule { Halts = [.. Enumerable.Range(1, 12)] })), Rehearsal.Office, "冬季停工").Chinese, StringComparison.Ordinal);
        _county.Give(Revise(With(new Schedule { Halts = [1, 2, 3] })), Rehearsal.Office, "冬季停工");

        var shift = Assert.Single(Shifts.Of([Task]));
        Assert.Equal((ShiftedField.Schedule, -25.0m, "渠道"), (shift.Field, shift.By, shift.Measure));
        Assert.StartsWith("逐月累计：8.3、16.7、25.0", shift.Before, StringComparison.Ordinal);
        Assert.StartsWith("逐月累计：0.0、0.0、0.0、11.1", shift.Now, StringComparison.Ordinal);
        Assert.Equal("冬季停工", shift.Revision.Reason);
    }

    [Fact]
    public void Turning_a_project_into_a_milestone_is_a_goalpost_without_points()
    {
        Publish();
        _county.Give(Revise(With(new Schedule { Pace = Pace.Milestone })), Rehearsal.Office, "一次建成");

        var shift = Assert.Single(Shifts.Of([Task]));
        Assert.Equal(("节点", null), (shift.Now, shift.By));
    }

    [Fact]
    public void A_planned_start_and_what_is_followed_are_goalposts_too()
    {
        Publish();
        _county.Give(Revise(Task.Content with { Start = new(2025, 4, 1) }), Rehearsal.Office, "晚开工");
        _county.Give(Revise(Task.Content with { Start = new(2025, 5, 1), Registration = false, Funds = false }), Rehearsal.Office, "投资小");

        Assert.Equal([ShiftedField.Start, ShiftedField.Registration, ShiftedField.Funds], Shifts.Of([Task]).Select(shift => shift.Field));
    }

    [Fact]
    public void A_goal_and_a_curve_that_move_together_are_two_goalposts()
    {
        Publish();
        var measure = Task.Content.Measures[0] with { Value = 15, Schedule = new Schedule { Halts = [1] } };
        _county.Give(Revise(Task.Content with { Measures = [measure] }), Rehearsal.Office, "汛期");

        Assert.Equal([ShiftedField.Schedule, ShiftedField.Measure], Shifts.Of([Task]).Select(shift => shift.Field));
    }

    private TaskContent With(Schedule schedule) => Task.Content with { Measures = [Task.Content.Measures[0] with { Schedule = schedule }] };

    private static ReviseTask Revise(TaskContent content) => new(2025, One, content, "陈县长");

    private void Publish()
    {
        _county.Give(new ApprovePlan(2025), Rehearsal.Chief);
        _county.Give(new PublishPlan(2025, ""), Rehearsal.Office);
    }
}
