using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Tests.Registers;
using Luoshi.Ledger.Tracing;
using Luoshi.Ledger.Tracing.Wanted;
using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Tests.Tracing;

/// <summary>Figures of the report of 2026 look back on 2025: the office says which register each was counted from.</summary>
public sealed class TraceRules
{
    private const string Report = "c0ffee";

    private static readonly Span _passage = new(120, 124);
    private static readonly TraceWanted _metres = new(_passage, "800米", WaterOffice.Wells, "metres-dug");

    private readonly WaterOffice _office = new();

    public TraceRules()
    {
        _office.County.Give(new ProposePlan(2025, "2025年任务分解表", null, [new ProposedTask(TaskList.Main, new TaskContent("打井 800 米"))]), Rehearsal.Office);
        _office.County.Give(new ProposePlan(2026, "2026年任务分解表", new PlanSource("2026年报告", Report), [new ProposedTask(TaskList.Main, new TaskContent("再打井 900 米"))]), Rehearsal.Office);
    }

    private IReadOnlyList<TracedFigure> Traced => _office.County.State.TracedFigures(2026);

    [Fact]
    public void A_figure_is_traced_to_the_end_of_the_year_before_and_to_the_task_that_it_answers()
    {
        Trace(_metres with { Task = Assert.Single(_office.County.State.Tasks(2025)).Number });

        var traced = Assert.Single(Traced);
        Assert.Equal((Report, "800米", WaterOffice.Wells, "metres-dug", new Period(2025, 12), "1"), (traced.Report, traced.Words, traced.Register, traced.RollUp, traced.Month, traced.Task.ToString()));
        Assert.Equal(traced, Assert.Single(_office.County.State.TracedFigures(_office.Register)));
    }

    [Fact]
    public void It_can_be_traced_elsewhere_later_but_not_to_the_same_again()
    {
        Trace(_metres);
        Assert.Contains("已经溯到这里", Refused(_metres), StringComparison.Ordinal);

        Trace(_metres with { RollUp = "mean-depth" });
        Assert.Equal("mean-depth", Assert.Single(Traced).RollUp);
    }

    [Fact]
    public void There_have_to_be_the_roll_up_the_task_and_a_report()
    {
        Assert.Contains("没有汇总 nothing", Refused(_metres with { RollUp = "nothing" }), StringComparison.Ordinal);
        Assert.Contains("7", Refused(_metres with { Task = new TaskNumber(TaskList.Main, 7) }), StringComparison.Ordinal);
        Assert.Contains("不是从报告读来的", _office.County.Refuse(new TraceFigures(2025, [_metres]), Rehearsal.Office).Chinese, StringComparison.Ordinal);
        Assert.Contains("没有选", _office.County.Refuse(new TraceFigures(2026, []), Rehearsal.Office).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_traced_wrongly_is_taken_back_with_its_reason()
    {
        Trace(_metres);
        _office.County.Give(new UntraceFigure(2026, _passage.Start), Rehearsal.Office, "是另一本台账的数");

        Assert.Empty(Traced);
        Assert.Empty(_office.County.State.TracedFigures(_office.Register));
        Assert.Contains("没有溯源", _office.County.Refuse(new UntraceFigure(2026, _passage.Start), Rehearsal.Office, "再来").Chinese, StringComparison.Ordinal);
        Trace(_metres);
        Assert.Single(Traced);
    }

    private void Trace(TraceWanted wanted) => _office.County.Give(new TraceFigures(2026, [wanted]), Rehearsal.Office);

    private string Refused(TraceWanted wanted) => _office.County.Refuse(new TraceFigures(2026, [wanted]), Rehearsal.Office).Chinese;
}
