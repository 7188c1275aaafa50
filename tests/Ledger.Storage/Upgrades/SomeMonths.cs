using Luoshi.Ledger.Assignments.Wanted;
using Luoshi.Ledger.Calendars.Wanted;
using Luoshi.Ledger.Lighting.Wanted;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Wanted;

namespace Luoshi.Ledger.Storage.Tests.Upgrades;

/// <summary>Some months of a county, over the turn of a year: entries of many kinds, a second place beside it.</summary>
internal sealed class SomeMonths(ILedger ledger, Clock clock)
{
    public const string Place = "990101";

    private static readonly Actor Keeper = new("管理员", Role.Administrator);
    private static readonly Actor Office = new("林主任", Role.Supervisor);
    private static readonly Actor Chief = new("陈县长", Role.Leader);
    private static readonly Actor Reporter = new("小王", Role.Reporter, "水利局");
    private static readonly Actor Head = new("高局长", Role.UnitHead, "水利局");

    private static readonly TaskNumber First = new(TaskList.Main, 1), Second = new(TaskList.Main, 2);
    private static readonly Period November = new(2025, 11);

    public void Pass()
    {
        clock.Now = new DateTimeOffset(2025, 11, 3, 2, 0, 0, TimeSpan.Zero);
        Give(new OpenLedger(Place, "云牧县"), Keeper);
        Plan();
        Months();
        ledger.Give("990102", new OpenLedger("990102", "河湾县"), Keeper).Wait();
    }

    private void Plan()
    {
        Give(new ProposePlan(2025, "2025年重点任务", new PlanSource("政府工作报告", new string('0', 64)),
        [
            new(TaskList.Main, new TaskContent("改造农村公路82公里") { Kind = TaskKind.Quantified, Measures = [new Measure("农村公路", 82, "公里")], Chapter = "一、交通" }),
            new(TaskList.Main, new TaskContent("新建水库一座，写明“两年完工”") { Kind = TaskKind.Project }),
            new(TaskList.Main, new TaskContent("办好老年食堂's")),
        ]), Office);
        Give(new AssignTask(2025, First, "水利局", ["财政局"], "陈县长"), Office);
        Give(new AssignTask(2025, Second, "水利局", [], "陈县长"), Office);
        Give(new AssignTask(2025, new(TaskList.Main, 3), "民政局", [], "陈县长"), Office);
        Give(new ApprovePlan(2025), Chief);
        Give(new PublishPlan(2025, "云政办发〔2025〕3号"), Office);
        Give(new SignForTask(2025, First), Head);
        Give(new SetOwnDay(new DateOnly(2025, 12, 1), true, "县庆"), Office);
    }

    private void Months()
    {
        clock.Now += TimeSpan.FromDays(25);
        Give(new ReportProgress(2025, First, November, new Account(ProgressWord.UnderWay, "完成60公里") { Values = [new(1, 60)], Problem = "路面\n封冻" }), Reporter);
        Give(new ReturnProgress(2025, First, November), Head, "数对不上");
        Give(new ReportProgress(2025, First, November, new Account(ProgressWord.Done, "完成82公里") { Values = [new(1, 82)] }), Reporter);
        Give(new SignProgress(2025, First, November), Head);
        Give(new SignProgress(2025, First, November), Chief);
        clock.Now += TimeSpan.FromDays(40);
        Give(new VerifyProgress(2025, First, November, ProgressWord.Done), Office);
        Give(new CloseTask(2025, First), Office);
        Give(new AdoptLampRules(CountyRules.OfLamps, CountyRules.OfLamps.From, "陈县长"), Office);
        Give(new LightLamps(2025, November), Office);
        Give(new OverrideLamp(2025, First, November, "red", "陈县长"), Office, "路面质量待查");
        Give(new ReviseTask(2025, Second, new TaskContent("新建水库一座，写明“三年完工”") { Lead = "水利局", Leader = "陈县长" }, "陈县长"), Office, "上级口径调整");
    }

    private void Give(Command command, Actor by, string reason = "") => ledger.Give(Place, command, by, reason).GetAwaiter().GetResult();
}
