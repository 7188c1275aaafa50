using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Packs;
using Luoshi.Packs.TimeLimits;
using Luoshi.Vocabulary.TimeLimits;

namespace Luoshi.Ledger.Tests.Owed;

/// <summary>A county with one task, led by 水利局 under 陈县长, published on a day.</summary>
internal sealed class IssuedTask
{
    public static readonly TaskNumber Number = new(TaskList.Main, 1);

    public IssuedTask(string code, DateOnly published, DateOnly due)
    {
        Year = published.Year;
        Rehearsal.Today = published;
        Rehearsal.Give(new OpenLedger(code, "云牧县"), new Actor("管理员", Role.Administrator));
        var content = new TaskContent("改造水渠18公里") { Lead = "水利局", Leader = "陈县长", Due = due };
        Rehearsal.Give(new ProposePlan(Year, "任务分解表", null, [new(TaskList.Main, content)]), Rehearsal.Office);
        Rehearsal.Give(new ApprovePlan(Year), Rehearsal.Chief);
        Rehearsal.Give(new PublishPlan(Year, ""), Rehearsal.Office);
    }

    public static TimeLimitTable Limits { get; } = PackFile.Read(Checkout.At("packs", "county", "time-limits.yaml"), TimeLimitPack.Read);

    public Rehearsal Rehearsal { get; } = new();

    public int Year { get; }

    public IReadOnlyList<Debt> Debts(DateOnly asOf) => Luoshi.Ledger.Owed.Debts.Of(
        Rehearsal.State, Rehearsal.State.Calendar(Tests.Calendars.Calendars.Pack.DaysOff), Limits, asOf);

    public IReadOnlyList<Debt> DebtsOnTask(DateOnly asOf) => Luoshi.Ledger.Owed.Debts.On(
        Rehearsal.State.Task(Year, Number), Rehearsal.State, Rehearsal.State.Calendar(Tests.Calendars.Calendars.Pack.DaysOff), Limits, asOf);
}
