using Luoshi.Ledger.Places;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Ledger.Reorganizations.Wanted;
using Luoshi.Ledger.Units;
using Luoshi.Ledger.Units.Wanted;
using Luoshi.Vocabulary.Units;

namespace Luoshi.Ledger.Tests.Reorganizations;

/// <summary>Units are renamed, merged and split; a plan of three tasks was published before.</summary>
public sealed class ReorganizationRules
{
    private static readonly DateOnly Day = new(2025, 6, 3);

    private readonly Rehearsal _rehearsal = new();

    public ReorganizationRules()
    {
        _rehearsal.Give(new OpenLedger("990101", "云牧县"), new Actor("管理员", Role.Administrator));
        _rehearsal.Give(new ProposePlan(2025, "任务分解表", null,
        [
            new(TaskList.Main, new("改造水渠18公里") { Lead = "水利局", Supporters = ["农业农村局"] }),
            new(TaskList.Main, new("推进旅游厕所建设") { Lead = "文旅局", Supporters = ["水利局", "商务局"] }),
            new(TaskList.Main, new("办好赛马节") { Lead = "文旅局" }),
        ]), Rehearsal.Office);
        _rehearsal.Give(new ApprovePlan(2025), Rehearsal.Chief);
        _rehearsal.Give(new PublishPlan(2025, ""), Rehearsal.Office);
        _rehearsal.Today = Day;
    }

    [Fact]
    public void A_renamed_unit_goes_on_with_its_tasks_by_a_dated_revision()
    {
        Give(["水利局"], ["水务局"]);

        Assert.Equal(("水务局", "文旅局 水务局、商务局"), (Task(1).Content.Lead, $"{Task(2).Content.Lead} {string.Join("、", Task(2).Content.Supporters)}"));
        Assert.Equal((Day, "云党发〔2025〕9号", "陈县长", "水利局"), Task(1).Revisions[0] is var revision ? (revision.On, revision.Reason, revision.ApprovedBy, revision.Before.Lead) : default);
        Assert.Empty(Task(3).Revisions);
    }

    [Fact]
    public void A_renamed_unit_keeps_the_people_who_answer_for_it()
    {
        _rehearsal.Give(new NameContacts([new("水利局", new(Post.Reporter, "小王", new(2025, 1, 1)))]), Rehearsal.Office);
        _rehearsal.Give(new PutLeadersInCharge([new("水利局", new("陈县长", new(2025, 1, 1)))]), Rehearsal.Office);

        Give(["水利局"], ["水务局"]);

        Assert.Equal(("小王", "陈县长"), (_rehearsal.State.ContactsOf("水务局", Day)[0].Name, _rehearsal.State.LeaderOf("水务局", Day)?.Leader));
    }

    [Fact]
    public void Merged_units_do_not_take_part_in_what_they_lead()
    {
        Give(["水利局", "文旅局"], ["水务文旅局"]);

        Assert.Equal(("水务文旅局", "商务局"), (Task(2).Content.Lead, string.Join("、", Task(2).Content.Supporters)));
    }

    [Fact]
    public void A_split_sends_each_task_where_it_is_told_and_the_rest_to_the_first()
    {
        _rehearsal.Give(new ReorganizeUnits(["文旅局"], ["文化局", "旅游局"], Day, "陈县长") { Goes = new Dictionary<TaskNumber, string> { [new(TaskList.Main, 2)] = "旅游局" } }, Rehearsal.Office, "云党发〔2025〕9号");

        Assert.Equal(("旅游局", "文化局"), (Task(2).Content.Lead, Task(3).Content.Lead));
    }

    [Fact]
    public void New_plans_are_proposed_with_the_units_as_they_are_called_now()
    {
        var usual = new UnitDirectory(
        [
            new("水利局") { Duties = [new("水渠", 5)] },
            new("农业农村局") { Duties = [new("农田", 5), new("水渠", 2)] },
        ]);

        Give(["水利局", "农业农村局"], ["农水局"]);

        Assert.Equal(["水利局", "农业农村局"], _rehearsal.State.Today(usual, Day.AddDays(-1)).Units.Select(unit => unit.Name));
        var unit = Assert.Single(_rehearsal.State.Today(usual, Day).Units);
        Assert.Equal(("农水局", "水渠 5、农田 5"), (unit.Name, string.Join("、", unit.Duties.Select(duty => $"{duty.Words} {duty.Weight}"))));
    }

    [Fact]
    public void A_unit_that_gets_its_old_name_back_goes_by_it()
    {
        Give(["水利局"], ["水务局"]);
        _rehearsal.Today = Day.AddDays(30);
        _rehearsal.Give(new ReorganizeUnits(["水务局"], ["水利局"], Day.AddDays(30), "陈县长"), Rehearsal.Office, "文件");

        Assert.Equal(("水务局", "水利局"), (_rehearsal.State.Today("水利局", Day), _rehearsal.State.Today("水务局", Day.AddDays(30))));
    }

    [Fact]
    public void A_unit_that_takes_another_in_is_there_still()
    {
        Give(["水利局", "文旅局"], ["水利局"]);

        Assert.Null((_rehearsal.State.Find(UnitBody.KeyOf("水利局")) as UnitBody)?.Succession);
        Assert.Equal("水利局", Task(3).Content.Lead);
    }

    [Fact]
    public void What_only_coordinates_does_so_under_its_new_name()
    {
        _rehearsal.Give(new SetUnitPart("水利局", UnitPart.Coordinates, new(2025, 2, 1)), Rehearsal.Office);

        Give(["水利局"], ["水务局"]);

        Assert.True(_rehearsal.State.OnlyCoordinates("水务局", Day));
    }

    [Fact]
    public void A_closed_task_stays_with_the_unit_that_did_it()
    {
        var number = new TaskNumber(TaskList.Main, 3);
        var tourism = new Actor("小周", Role.Reporter, "文旅局");
        _rehearsal.Give(new ReportProgress(2025, number, new(2025, 5), new(ProgressWord.Done, "已办")), tourism);
        _rehearsal.Give(new SignProgress(2025, number, new(2025, 5)), tourism with { Role = Role.UnitHead });
        _rehearsal.Give(new SignProgress(2025, number, new(2025, 5)), Rehearsal.Chief);
        _rehearsal.Give(new VerifyProgress(2025, number, new(2025, 5)), Rehearsal.Office);
        _rehearsal.Give(new CloseTask(2025, number), Rehearsal.Office);

        Give(["文旅局"], ["文体旅局"]);

        Assert.Equal(("文旅局", "文体旅局"), (Task(3).Content.Lead, Task(2).Content.Lead));
    }

    [Fact]
    public void What_was_left_undone_last_year_does_not_stay_with_a_unit_that_is_no_more()
    {
        _rehearsal.Today = new(2026, 11, 30);
        _rehearsal.Give(new ReorganizeUnits(["水利局"], ["水务局"], _rehearsal.Today, "陈县长"), Rehearsal.Office, "文件");

        Assert.Equal("水务局", Task(1).Content.Lead);
    }

    [Fact]
    public void A_change_that_is_entered_again_moves_the_tasks_that_came_to_the_old_name_since()
    {
        Give(["水利局"], ["水务局"]);
        Assert.Contains("没有还留在它名下的任务", _rehearsal.Refuse(new ReorganizeUnits(["水利局"], ["水务局"], Day, "陈县长"), Rehearsal.Office, "文件").Chinese, StringComparison.Ordinal);
        _rehearsal.Give(new ReviseTask(2025, Task(3).Number, Task(3).Content with { Lead = "水利局" }, "陈县长"), Rehearsal.Office, "改派");

        var facts = Give(["水利局"], ["水务局"]);

        Assert.Equal("TaskRevised", Assert.Single(facts).GetType().Name);
        Assert.Equal("水务局", Task(3).Content.Lead);
    }

    [Theory]
    [InlineData("水务所", "水务局", "2025-06-03", "账本里没有水务所")]
    [InlineData("水利局", "水务局", "2025-06-04", "还没有到")]
    [InlineData("水利局", "水利局", "2025-06-03", "既是原单位又是新单位")]
    [InlineData("水利局", "", "2025-06-03", "原来的单位和新的单位")]
    public void What_cannot_be_is_refused(string old, string now, string on, string sentence) => Assert.Contains(
        sentence, _rehearsal.Refuse(new ReorganizeUnits([old], [now], DateOnly.ParseExact(on, "yyyy-MM-dd", null), "陈县长"), Rehearsal.Office, "文件").Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_unit_that_is_no_more_cannot_change_again()
    {
        Give(["水利局"], ["水务局"]);

        Assert.Contains("已经登记过变动", _rehearsal.Refuse(new ReorganizeUnits(["水利局"], ["河湖局"], Day, "陈县长"), Rehearsal.Office, "文件").Chinese, StringComparison.Ordinal);
    }

    private IReadOnlyList<Fact> Give(IReadOnlyList<string> old, IReadOnlyList<string> now) =>
        _rehearsal.Give(new ReorganizeUnits(old, now, Day, "陈县长"), Rehearsal.Office, "云党发〔2025〕9号");

    private PlanTask Task(int number) => _rehearsal.State.Task(2025, new TaskNumber(TaskList.Main, number));
}
