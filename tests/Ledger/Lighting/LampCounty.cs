using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Lighting.Wanted;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Ledger.Tests.Lamps;

namespace Luoshi.Ledger.Tests.Lighting;

/// <summary>云牧县 with a published plan whose tasks 水利局 leads, and rules of lamps that it adopted.</summary>
internal sealed class LampCounty
{
    public const int Year = 2026;

    public LampCounty(string rules, params TaskContent[] tasks)
    {
        Rehearsal.Today = new(Year, 1, 20);
        Rehearsal.Give(
            new ProposePlan(Year, "任务分解表", null, [.. tasks.Select(task => new ProposedTask(TaskList.Main, task with { Lead = task.Lead.Length > 0 ? task.Lead : "水利局" }))]), Rehearsal.Office);
        Rehearsal.Give(new ApprovePlan(Year), Rehearsal.Chief);
        Rehearsal.Give(new PublishPlan(Year, ""), Rehearsal.Office);
        Adopt(rules, new(Year, 1, 1));
        Rehearsal.Today = new(Year + 1, 1, 5);
    }

    public Rehearsal Rehearsal { get; } = new();

    public static TaskContent Pipes => new("改造供水管网18公里") { Kind = TaskKind.Quantified, Measures = [new Measure("供水管网", 18, "公里")], Due = new(Year, 12, 31) };

    public void Adopt(string rules, DateOnly from) => Rehearsal.Give(new AdoptLampRules(Presets.Named(rules), from, "陈县长"), Rehearsal.Office);

    public void Report(int month, Account account, int task = 1) =>
        Rehearsal.Give(new ReportProgress(Year, Number(task), new(Year, month), account), Rehearsal.WaterReporter);

    public void Report(int month, decimal value, int task = 1) =>
        Report(month, new Account(ProgressWord.UnderWay, "推进") { Values = [new(1, value)] }, task);

    public void Verify(int month, ProgressWord word, Action<List<MeasureValue>>? seen = null, Headway? headway = null, int task = 1)
    {
        var period = new Period(Year, month);
        Rehearsal.Give(new SignProgress(Year, Number(task), period), Rehearsal.WaterHead);
        Rehearsal.Give(new SignProgress(Year, Number(task), period), Rehearsal.Chief);
        List<MeasureValue> values = [];
        seen?.Invoke(values);
        Rehearsal.Give(new VerifyProgress(Year, Number(task), period, word) { Values = seen is null ? null : values, Headway = headway }, Rehearsal.Office);
    }

    public int Light(int month) => Rehearsal.Give(new LightLamps(Year, new(Year, month)), Rehearsal.Office).Count;

    public TaskLamp Lamp(int month, int task = 1) => Rehearsal.State.Lamp(Year, new(Year, month), Number(task));

    public LampMonth Month(int month) => Rehearsal.State.LampMonth(Year, new(Year, month))!;

    public static TaskNumber Number(int task) => new(TaskList.Main, task);
}
