using System.Text.RegularExpressions;
using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Lighting.Wanted;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Ledger.Proven.Wanted;
using Luoshi.Ledger.Scoring.Wanted;
using Luoshi.Ledger.Tests.Indicators;
using Luoshi.Ledger.Tests.Lighting;
using Luoshi.Ledger.Tests.Scoring;
using Luoshi.Ledger.Units;
using Luoshi.Ledger.Units.Wanted;

namespace Luoshi.Ledger.Tests.Conflicts;

/// <summary>Two people on one thing: the second hears of the first, whatever they want done. <see cref="Rehearsal"/> tries it on each command that any test gives.</summary>
public sealed class ConflictRules
{
    private static readonly TaskNumber _pipes = LampCounty.Number(1);
    private static readonly Period _march = new(LampCounty.Year, 3);

    public static TheoryData<string> Names =>
        [.. typeof(Command).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Command)) && !type.IsAbstract).Select(type => type.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Every_command_is_given_by_some_test_and_so_tried_by_two_writers(string name)
    {
        var given = Directory.EnumerateFiles(Checkout.At("tests", "Ledger"), "*.cs", SearchOption.AllDirectories)
            .Any(file => Regex.IsMatch(File.ReadAllText(file), $@"\b{name}\b"));

        Assert.True(given, $"No test under tests/Ledger gives {name}: nobody knows what becomes of the second of two writers.");
    }

    [Fact]
    public void Whoever_verifies_what_was_reported_anew_meanwhile_hears_both_values()
    {
        var county = new LampCounty("yinchuan", LampCounty.Pipes);
        county.Report(3, 4m);
        county.Rehearsal.Give(new SignProgress(LampCounty.Year, _pipes, _march), Rehearsal.WaterHead);
        var seen = county.Rehearsal.Last;
        county.Report(3, 5m);

        var conflict = Conflict(county.Rehearsal, new VerifyProgress(LampCounty.Year, _pipes, _march, ProgressWord.UnderWay) { Expected = seen }, Rehearsal.Office);

        Assert.Equal(5m, Assert.IsType<ProgressReport>(conflict.Current).Reported!.Values[0].Value);
    }

    [Fact]
    public void Whoever_signs_what_was_returned_meanwhile_hears_of_it_and_not_of_the_next_step()
    {
        var county = new LampCounty("yinchuan", LampCounty.Pipes);
        county.Report(3, 4m);
        var seen = county.Rehearsal.Last;
        county.Rehearsal.Give(new ReturnProgress(LampCounty.Year, _pipes, _march), Rehearsal.Office, "数不对");

        Assert.Equal(seen, Conflict(county.Rehearsal, new SignProgress(LampCounty.Year, _pipes, _march) { Expected = seen }, Rehearsal.WaterHead).Seen);
    }

    [Fact]
    public void Whoever_reports_by_goals_that_were_revised_meanwhile_hears_of_it()
    {
        var county = new LampCounty("yinchuan", LampCounty.Pipes);
        var seen = county.Rehearsal.Last;
        var task = county.Rehearsal.State.Task(LampCounty.Year, _pipes);
        county.Rehearsal.Give(new ReviseTask(LampCounty.Year, _pipes, task.Content with { Measures = [task.Content.Measures[0] with { Value = 20 }] }, "陈县长"), Rehearsal.Office, "上级调整");

        var report = new ReportProgress(LampCounty.Year, _pipes, _march, new Account(ProgressWord.UnderWay, "推进") { Values = [new(1, 4)] }) { Expected = seen };

        Assert.Equal(20, Assert.IsType<PlanTask>(Conflict(county.Rehearsal, report, Rehearsal.WaterReporter).Current).Content.Measures[0].Value);
    }

    [Theory]
    [InlineData("edit")]
    [InlineData("add")]
    [InlineData("drop")]
    public void A_leader_does_not_approve_a_draft_that_was_changed_since_they_saw_it(string change)
    {
        var county = new Rehearsal();
        county.Give(new ProposePlan(2025, "任务分解表", new("报告", "ab"), [Proposed("改造水渠18公里。"), Proposed("改造水渠20公里。")]), Rehearsal.Office);
        county.Give(new SendPlanForComment(2025), Rehearsal.Office);
        var seen = county.Last;
        Command changing = change switch
        {
            "edit" => new EditTask(2025, new(TaskList.Main, 1), county.State.Task(2025, new(TaskList.Main, 1)).Content with { Words = "改造水渠9公里。" }),
            "add" => new AddTasks(2025, [Proposed("再修一条。")]),
            _ => new DropTask(2025, new(TaskList.Main, 2)),
        };
        county.Give(changing, Rehearsal.Office, "重复");

        Assert.IsType<PlanTask>(Conflict(county, new ApprovePlan(2025) { Expected = seen }, Rehearsal.Chief).Current);

        static ProposedTask Proposed(string words) => new(TaskList.Main, new(words) { Lead = "水利局" });
    }

    [Fact]
    public void Lamps_are_lit_by_what_stands_though_one_was_overridden_since_they_were_looked_at()
    {
        var county = new LampCounty("yinchuan", LampCounty.Pipes);
        county.Report(3, 1m);
        county.Light(3);
        var seen = county.Rehearsal.Last;
        county.Rehearsal.Give(new OverrideLamp(LampCounty.Year, _pipes, _march, "green", "陈县长"), Rehearsal.Office, "供货推迟");
        county.Report(3, 2m);

        Assert.NotEmpty(new LightLamps(LampCounty.Year, _march) { Expected = seen }.Decide(county.Rehearsal.State, new Occasion(Rehearsal.Office, county.Rehearsal.Today)));
    }

    [Fact]
    public void A_second_override_does_not_take_the_place_of_the_first()
    {
        var county = new LampCounty("yinchuan", LampCounty.Pipes);
        county.Report(3, 4m);
        county.Light(3);
        var seen = county.Rehearsal.Last;
        county.Rehearsal.Give(new OverrideLamp(LampCounty.Year, _pipes, _march, "yellow", "陈县长"), Rehearsal.Office, "材料已到");

        var conflict = Conflict(county.Rehearsal, new OverrideLamp(LampCounty.Year, _pipes, _march, "red", "陈县长") { Expected = seen }, Rehearsal.Office, "再等一月");

        Assert.Equal("材料已到", Assert.IsType<Ledger.Lighting.TaskLamp>(conflict.Current).Override!.Reason);
        Assert.Equal("再等一月", Assert.IsType<Ledger.Lighting.TaskLamp>(conflict.Wanted).Override!.Reason);
    }

    [Fact]
    public void A_second_waiver_hears_of_the_first()
    {
        var county = new ScoredYear();
        county.Enter(new(2025, 4, 1));
        var seen = county.State.All("score").Max(score => score.Version);
        county.Give(new WaivePoints(2025, "水利局", "missing/2/2025-02", "陈县长"), Rehearsal.Office, "雪灾断网");

        var second = new WaivePoints(2025, "水利局", "missing/2/2025-02", "马县长") { Expected = seen };

        Assert.IsType<ConflictException>(county.Refuse(second, Rehearsal.Office, "停电"));
    }

    [Fact]
    public void A_measure_that_somebody_linked_meanwhile_is_not_linked_over()
    {
        var bureau = new Bureau();
        var content = new TaskContent("稳增长") { Lead = "发改委", Measures = [new("地区生产总值", 7, "%") { Nature = Vocabulary.Nature.Rate }] };
        bureau.County.Give(new ProposePlan(2025, "任务分解表", null, [new(TaskList.Main, content)]), Rehearsal.Office);
        var (seen, number) = (bureau.County.Last, new TaskNumber(TaskList.Main, 1));
        bureau.County.Give(new LinkMeasures(2025, [new(number, "地区生产总值", "gdp")]), Rehearsal.Office);
        bureau.County.Give(new UnlinkMeasure(2025, number, "地区生产总值"), Rehearsal.Office, "口径不同");

        Conflict(bureau.County, new LinkMeasures(2025, [new(number, "地区生产总值", "gdp")]) { Expected = seen }, Rehearsal.Office);
    }

    [Fact]
    public void Contacts_of_a_unit_and_releases_of_a_month_that_others_entered_meanwhile_stand()
    {
        var bureau = new Bureau();
        var seen = bureau.County.Last;
        bureau.County.Give(new NameContacts([new("水利局", new Contact(Post.Reporter, "小王", bureau.County.Today))]), Rehearsal.Office);
        bureau.Enter("gdp", "2025-03 flash 5.1");

        Conflict(bureau.County, new NameContacts([new("水利局", new Contact(Post.Reporter, "小张", bureau.County.Today))]) { Expected = seen }, Rehearsal.Office);
        var conflict = Conflict(bureau.County, Bureau.Wanted("gdp", "2025-03 final 5.3") with { Expected = seen }, Rehearsal.Office);
        Assert.Equal(5.1m, Assert.IsType<Observation>(conflict.Current).Standing.Told.Value);
    }

    [Fact]
    public void A_table_that_was_looked_through_before_somebody_else_reported_is_not_taken_in()
    {
        var county = new LampCounty("yinchuan", LampCounty.Pipes);
        var seen = county.Rehearsal.Last;
        county.Rehearsal.Give(new EnterProgress(LampCounty.Year, _pipes, _march, new Account(ProgressWord.UnderWay, "已开工")), Rehearsal.Office);

        var table = new Together([new EnterProgress(LampCounty.Year, _pipes, _march, new Account(ProgressWord.Slow, "未开工"))]) { Expected = seen };

        Conflict(county.Rehearsal, table, Rehearsal.Office);
    }

    [Fact]
    public void A_year_that_somebody_else_began_meanwhile_is_not_begun_again()
    {
        var county = new Rehearsal();
        var table = new TakeInPlan(2025, "任务分解表", [new(TaskList.Main, new("新建水库一座"))]);
        county.Give(table, Rehearsal.Office);

        Conflict(county, table with { Title = "另一张表", Expected = EntryPlace.None }, Rehearsal.Office);
    }

    [Fact]
    public void What_others_wrote_of_other_things_is_no_conflict()
    {
        var county = new LampCounty("yinchuan", LampCounty.Pipes, LampCounty.Pipes with { Words = "新建泵站2座" });
        var seen = county.Rehearsal.Last;
        county.Report(3, 4m, task: 2);

        county.Rehearsal.Give(new ReportProgress(LampCounty.Year, _pipes, _march, new Account(ProgressWord.UnderWay, "推进")) { Expected = seen }, Rehearsal.WaterReporter);
    }

    [Fact]
    public void What_is_refused_for_its_own_sake_is_not_called_a_conflict() =>
        Assert.IsNotType<ConflictException>(new Rehearsal().Refuse(new ApprovePlan(2025) { Expected = EntryPlace.None }, Rehearsal.Chief));

    private static ConflictException Conflict(Rehearsal county, Command command, Actor by, string reason = "") =>
        Assert.IsType<ConflictException>(county.Refuse(command, by, reason));
}
