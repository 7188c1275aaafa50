using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Tests.Plans;

/// <summary>From a draft to an issued plan, and what may be changed when.</summary>
public sealed class PlanRules
{
    private readonly Rehearsal _county = new();

    public PlanRules() => _county.Give(new ProposePlan(2025, "2025年重点任务", null,
    [
        Proposed("新建水库一座"), Proposed("改造农村公路82公里"), Proposed("新增城镇就业2300人"),
        new(TaskList.PracticalMatters, new TaskContent("新建幼儿园2所")),
    ]), Rehearsal.Office);

    [Fact]
    public void Numbers_run_over_each_list() =>
        Assert.Equal(["1", "2", "3", "民1"], _county.State.Tasks(2025).Select(task => task.Number.ToString()));

    [Fact]
    public void A_year_has_one_plan() =>
        Assert.Contains("已经有了", _county.Refuse(new ProposePlan(2025, "又一个", null, [Proposed("别的")]), Rehearsal.Office).Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_task_from_a_leaders_note_takes_the_next_number()
    {
        _county.Give(new AddTasks(2025, [Proposed("整治河道") with { Origin = TaskOrigin.Instruction, OriginPaper = "陈县长批示" }]), Rehearsal.Office);

        Assert.Equal((TaskOrigin.Instruction, "陈县长批示"), (Task("4").Origin, Task("4").OriginPaper));
    }

    [Fact]
    public void A_split_keeps_the_number_and_gives_it_parts()
    {
        _county.Give(new SplitTask(2025, Number("2"), [Proposed("改造农村公路50公里"), Proposed("改造农村公路32公里")]), Rehearsal.Office);

        Assert.Equal(TaskStanding.Split, Task("2").Standing);
        Assert.Equal("改造农村公路32公里", Task("2-2").Content.Words);
        Assert.Equal(["1", "2", "2-1", "2-2", "3", "民1"], _county.State.Tasks(2025).Select(task => task.Number.ToString()));
    }

    [Fact]
    public void What_was_split_or_merged_is_not_changed_any_more()
    {
        _county.Give(new MergeTasks(2025, Number("2"), Number("1")), Rehearsal.Office);

        Assert.Equal("新建水库一座；改造农村公路82公里", Task("1").Content.Words);
        Assert.Contains("不能再改", _county.Refuse(new AssignTask(2025, Number("2"), "水利局", [], ""), Rehearsal.Office).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void No_plan_is_approved_while_a_task_has_no_lead()
    {
        _county.Give(new AssignTask(2025, Number("1"), "水利局", [], ""), Rehearsal.Office);

        Assert.Contains("还有 3 项没有牵头单位：2、3、民1", _county.Refuse(new ApprovePlan(2025), Rehearsal.Chief).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void No_plan_is_published_before_a_leader_approved_it()
    {
        AssignAll();

        Assert.Contains("还没有审定", _county.Refuse(new PublishPlan(2025, ""), Rehearsal.Office).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_after_approval_has_to_be_approved_again()
    {
        AssignAll();
        _county.Give(new ApprovePlan(2025), Rehearsal.Chief);

        _county.Give(new EditTask(2025, Number("1"), Task("1").Content with { Words = "新建水库两座" }), Rehearsal.Office);

        Assert.Contains("还没有审定", _county.Refuse(new PublishPlan(2025, ""), Rehearsal.Office).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_plan_is_revised_with_reason_and_leave_and_keeps_what_it_said()
    {
        Publish();
        var revise = new ReviseTask(2025, Number("2"), Task("2").Content with { Words = "改造农村公路60公里" }, "陈县长");

        Assert.Contains("理由", _county.Refuse(revise, Rehearsal.Office).Chinese, StringComparison.Ordinal);
        Assert.Contains("批准人", _county.Refuse(revise with { ApprovedBy = "" }, Rehearsal.Office, "汛期停工").Chinese, StringComparison.Ordinal);
        Assert.Contains("已经印发", _county.Refuse(new EditTask(2025, Number("2"), revise.Content), Rehearsal.Office).Chinese, StringComparison.Ordinal);
        _county.Today = new DateOnly(2025, 8, 3);
        _county.Give(revise, Rehearsal.Office, "汛期停工");

        var revision = Assert.Single(Task("2").Revisions);
        Assert.Equal((new DateOnly(2025, 8, 3), "汛期停工", "陈县长"), (revision.On, revision.Reason, revision.ApprovedBy));
        Assert.Equal(("改造农村公路82公里", "改造农村公路60公里"), (Task("2").AsPublished.Words, Task("2").Content.Words));
    }

    [Fact]
    public void A_revision_that_changes_nothing_does_not_take_the_place_of_the_one_before()
    {
        Publish();
        _county.Give(new ReviseTask(2025, Number("2"), Task("2").Content with { Measures = [new("农村公路", 82, "公里")] }, "陈县长"), Rehearsal.Office, "补目标");

        var refusal = _county.Refuse(new ReviseTask(2025, Number("2"), Task("2").Content with { Measures = [new("农村公路", 82, "公里")] }, "陈县长"), Rehearsal.Office, "啥也没改");

        Assert.Contains("没有要改的", refusal.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_and_an_assignment_that_change_nothing_are_not_entered()
    {
        AssignAll();

        Assert.Contains("没有要改的", _county.Refuse(new EditTask(2025, Number("1"), Task("1").Content with { }), Rehearsal.Office).Chinese, StringComparison.Ordinal);
        Assert.Contains("没有要改的", _county.Refuse(new AssignTask(2025, Number("1"), " 水利局", ["财政局"], "陈县长"), Rehearsal.Office).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_goalpost_is_told_with_the_reason_of_its_own_revision()
    {
        Publish();
        _county.Give(new ReviseTask(2025, Number("2"), Task("2").Content with { Due = new(2025, 10, 31) }, "陈县长"), Rehearsal.Office, "提前完工");
        _county.Give(new ReviseTask(2025, Number("2"), Task("2").Content with { Leader = "刘县长" }, "陈县长"), Rehearsal.Office, "分工调整");
        _county.Give(new ReviseTask(2025, Number("2"), Task("2").Content with { Due = new(2025, 11, 30) }, "陈县长"), Rehearsal.Office, "汛期停工");

        Assert.Equal(
            ["Leader 分工调整", "Due 提前完工、汛期停工"],
            Shifts.Of([Task("2")]).Select(shift => $"{shift.Field} {string.Join('、', shift.Revisions.Select(revision => revision.Reason))}"));
    }

    [Fact]
    public void A_goal_that_was_moved_is_told_in_the_scale_it_is_read_in()
    {
        _county.Give(new EditTask(2025, Number("1"), Task("1").Content with { Measures = [new("牲畜", 951100.00m, "头只")] }), Rehearsal.Office);
        Publish();
        _county.Give(new ReviseTask(2025, Number("1"), Task("1").Content with { Measures = [new("牲畜", 960000, "头只")] }, "陈县长"), Rehearsal.Office, "上级调整");

        var shift = Assert.Single(Shifts.Of([Task("1")]));
        Assert.Equal(("95.11万头只", "96万头只", 0.9m), (shift.Before, shift.Now, shift.Percent));
    }

    [Fact]
    public void A_task_that_is_given_up_stays_in_the_table()
    {
        Publish();

        _county.Give(new WithdrawTask(2025, Number("3"), "陈县长"), Rehearsal.Office, "上级政策调整");

        Assert.Equal(TaskStanding.Withdrawn, Task("3").Standing);
        Assert.Equal("上级政策调整", Assert.Single(Task("3").Revisions).Reason);
    }

    [Fact]
    public void A_task_without_words_is_not_entered()
    {
        Assert.Contains("不能是空的", _county.Refuse(new EditTask(2025, Number("1"), Task("1").Content with { Words = "" }), Rehearsal.Office).Chinese, StringComparison.Ordinal);
        Assert.Contains("不能是空的", _county.Refuse(new AddTasks(2025, [Proposed(" ")]), Rehearsal.Office).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_is_not_due_before_the_year_of_its_plan() => Assert.Contains(
        "在计划年度 2025 之前", _county.Refuse(new EditTask(2025, Number("1"), Task("1").Content with { Due = new(2019, 1, 1) }), Rehearsal.Office).Chinese, StringComparison.Ordinal);

    [Theory]
    [InlineData(Nature.Level, true)]
    [InlineData(Nature.Ratio, true)]
    [InlineData(Nature.Rate, false)]
    public void A_goal_below_nothing_is_one_of_changes_only(Nature nature, bool refused)
    {
        var edit = new EditTask(2025, Number("1"), Task("1").Content with { Measures = [new("畜产品", -5, "吨") { Nature = nature }] });

        if (refused) Assert.Contains("是负数", _county.Refuse(edit, Rehearsal.Office).Chinese, StringComparison.Ordinal);
        else _county.Give(edit, Rehearsal.Office);
    }

    [Fact]
    public void A_task_of_a_draft_is_dropped_and_its_number_not_given_again()
    {
        Assert.Contains("plan drop 3", _county.Refuse(new WithdrawTask(2025, Number("3"), "陈县长"), Rehearsal.Office, "重复").Chinese, StringComparison.Ordinal);
        Assert.Contains("理由", _county.Refuse(new DropTask(2025, Number("3")), Rehearsal.Office).Chinese, StringComparison.Ordinal);

        _county.Give(new DropTask(2025, Number("3")), Rehearsal.Office, "重复");
        _county.Give(new AddTasks(2025, [Proposed("整治河道")]), Rehearsal.Office);

        Assert.Equal((TaskStanding.Dropped, "整治河道"), (Task("3").Standing, Task("4").Content.Words));
        Assert.Contains("不能再改", _county.Refuse(new EditTask(2025, Number("3"), Task("3").Content with { Words = "别的" }), Rehearsal.Office).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_of_a_published_plan_is_not_dropped()
    {
        Publish();

        Assert.Contains("已经印发", _county.Refuse(new DropTask(2025, Number("3")), Rehearsal.Office, "重复").Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_of_a_split_keep_why_the_whole_was_proposed()
    {
        _county.Give(new AddTasks(2025, [Proposed("修桥修路") with { Why = ["建议由交通局牵头：路"] }]), Rehearsal.Office);

        _county.Give(new SplitTask(2025, Number("4"), [Proposed("修桥"), Proposed("修路")]), Rehearsal.Office);

        Assert.Equal("建议由交通局牵头：路", Assert.Single(Task("4-2").Why));
    }

    [Fact]
    public void A_plan_is_published_on_the_day_it_was_issued_and_its_number_comes_later()
    {
        AssignAll();
        _county.Give(new ApprovePlan(2025), Rehearsal.Chief);
        Assert.Contains("还没有到", _county.Refuse(new PublishPlan(2025, "") { On = new(2025, 1, 21) }, Rehearsal.Office).Chinese, StringComparison.Ordinal);
        _county.Give(new PublishPlan(2025, "") { On = new(2025, 1, 18) }, Rehearsal.Office);

        _county.Give(new ReviseHead(2025, "云政办发〔2025〕3号", new(2025, 1, 18), ""), Rehearsal.Office, "补登文号");

        Assert.Equal(("云政办发〔2025〕3号", new DateOnly(2025, 1, 18)), (_county.State.Plan(2025).DocumentNumber, _county.State.Plan(2025).PublishedOn));
        var again = new ReviseHead(2025, "云政办发〔2025〕4号", new(2025, 1, 18), "");
        Assert.Contains("批准人", _county.Refuse(again, Rehearsal.Office, "写错了").Chinese, StringComparison.Ordinal);
        Assert.Contains("没有要改的", _county.Refuse(again with { DocumentNumber = "云政办发〔2025〕3号" }, Rehearsal.Office, "写错了").Chinese, StringComparison.Ordinal);
        _county.Give(again with { ApprovedBy = "陈县长" }, Rehearsal.Office, "写错了");
    }

    [Theory]
    [InlineData("13")]
    [InlineData("13-2")]
    [InlineData("民7")]
    [InlineData("上7-1")]
    public void A_number_is_read_as_it_is_written(string number) => Assert.Equal(number, TaskNumber.Parse(number)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1-")]
    [InlineData("1-0")]
    [InlineData("1-2-3")]
    [InlineData("甲1")]
    [InlineData("民")]
    public void What_is_no_number_is_none(string text) => Assert.Null(TaskNumber.Parse(text));

    private void Publish()
    {
        AssignAll();
        _county.Give(new SendPlanForComment(2025), Rehearsal.Office);
        _county.Give(new ApprovePlan(2025), Rehearsal.Chief);
        _county.Give(new PublishPlan(2025, "云政办发〔2025〕3号"), Rehearsal.Office);
    }

    private void AssignAll()
    {
        foreach (var task in _county.State.Tasks(2025))
            _county.Give(new AssignTask(2025, task.Number, "水利局", ["财政局", "水利局"], "陈县长"), Rehearsal.Office);
    }

    private PlanTask Task(string number) => _county.State.Task(2025, Number(number));

    private static TaskNumber Number(string number) => TaskNumber.Parse(number)!.Value;

    private static ProposedTask Proposed(string words) => new(TaskList.Main, new TaskContent(words));
}
