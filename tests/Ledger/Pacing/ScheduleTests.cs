using Luoshi.Ledger.Pacing;
using Luoshi.Ledger.Plans;
using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Tests.Pacing;

/// <summary>How a measure of a task goes through the year until somebody says otherwise, and after.</summary>
public sealed class ScheduleTests
{
    private static readonly Measure Pipes = new("供水管网", 18, "公里");
    private static readonly DateOnly YearEnd = new(2026, 12, 31);

    [Fact]
    public void What_adds_up_has_the_same_every_month() => Assert.Equal(PlanCurve.Linear, CurveOf(Pipes, YearEnd));

    [Fact]
    public void What_is_due_in_June_is_half_there_in_March_and_all_there_in_June()
    {
        var curve = CurveOf(Pipes, new(2026, 6, 30))!;

        Assert.Equal((50m, 100m, 100m), (curve.At(3), curve.At(6), curve.At(7)));
    }

    [Fact]
    public void What_is_due_next_year_goes_on_as_if_all_of_the_goal_were_this_years() => Assert.Equal(PlanCurve.Linear, CurveOf(Pipes, new(2027, 6, 30)));

    [Fact]
    public void Rates_stocks_and_milestones_have_no_curve() => Assert.All(
        [new Measure("地区生产总值", 7, "%") { Nature = Nature.Rate }, new Measure("参保率", 95, "%") { Nature = Nature.Ratio }, Pipes with { Schedule = new() { Pace = Pace.Milestone } }],
        measure => Assert.Null(CurveOf(measure, YearEnd)));

    [Fact]
    public void A_halt_moves_the_rest_of_the_year()
    {
        var curve = CurveOf(Pipes with { Schedule = new() { Halts = [1, 2, 3, 11, 12] } }, YearEnd)!;

        Assert.Equal(("0.0", "14.3", "100.0"), (Attainment.Print(curve.At(3)), Attainment.Print(curve.At(4)), Attainment.Print(curve.At(10))));
    }

    [Fact]
    public void Halts_in_all_months_before_it_is_due_leave_those_behind() => Assert.Equal(
        PlanCurve.LinearBut([1, 2, 3]), CurveOf(Pipes with { Schedule = new() { Halts = [1, 2, 3] } }, new(2026, 3, 31)));

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Refused(new() { Halts = [13] }, Pace.Cumulated, "没有 13 月");
        Refused(new() { Halts = [.. Enumerable.Range(1, 12)] }, Pace.Cumulated, "不能都停");
        Refused(new() { Halts = [1], Drawn = PlanCurve.Linear }, Pace.Cumulated, "只能写一样");
        Refused(new() { Drawn = new([50, 100]) }, Pace.Cumulated, "12 个月末数");
        Refused(new() { Halts = [1] }, Pace.Rate, "不按月份折算");
    }

    private static PlanCurve? CurveOf(Measure measure, DateOnly due) =>
        new PlanTask(2026, new(TaskList.Main, 1)) { Content = new("改造供水管网") { Due = due } }.CurveOf(measure);

    private static void Refused(Schedule schedule, Pace pace, string told) =>
        Assert.Contains(told, Assert.Throws<RefusedException>(() => schedule.Check(pace)).Chinese, StringComparison.Ordinal);
}
