using CsCheck;
using Luoshi.Ledger.Pacing;
using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Tests.Pacing;

public sealed class PlanCurveTests
{
    [Theory]
    [InlineData(1, "8.3")]
    [InlineData(3, "25.0")]
    [InlineData(6, "50.0")]
    [InlineData(11, "91.7")]
    [InlineData(12, "100.0")]
    public void At_the_end_of_a_month_it_is_a_twelfth_for_each(int month, string printed) =>
        Assert.Equal(printed, Attainment.Print(PlanCurve.Linear.At(month)));

    [Fact]
    public void A_project_at_30_90_in_March_is_5_90_points_ahead() => Assert.Equal(-5.9m, PlanCurve.Linear.GapAt(3, 30.90m));

    [Fact]
    public void Ten_points_behind_are_exactly_ten() =>
        Assert.Equal(10m, PlanCurve.Linear.GapAt(11, Attainment.Of(490, 600)!.Value)); // 550/600 were planned

    [Fact]
    public void Nothing_is_planned_in_a_halt()
    {
        var fields = PlanCurve.LinearBut([1, 2, 3, 11, 12]);

        Assert.Equal(
            ["0.0", "0.0", "0.0", "14.3", "28.6", "42.9", "57.1", "71.4", "85.7", "100.0", "100.0", "100.0"],
            fields.MonthEnds.Select(Attainment.Print));
    }

    [Fact]
    public void Halts_in_any_months_leave_a_curve() => Gen.Int[1, 12].HashSet[0, 11].Sample(halts =>
    {
        var curve = PlanCurve.LinearBut(halts);

        Assert.Equal(curve.MonthEnds, PlanCurve.Of(curve.MonthEnds).MonthEnds);
        Assert.All(halts, month => Assert.Equal(month == 1 ? 0 : curve.At(month - 1), curve.At(month)));
    });

    [Fact]
    public void A_year_of_halts_is_refused() => Refused(() => PlanCurve.LinearBut([.. Enumerable.Range(1, 12)]), "不能都停");

    [Fact]
    public void What_is_no_curve_is_refused_with_the_month()
    {
        Refused(() => PlanCurve.Of([50, 100]), "12 个月末数");
        Refused(() => PlanCurve.Of([0, 10, 20, 15, 30, 40, 50, 60, 70, 80, 90, 100]), "4 月末的 15%");
        Refused(() => PlanCurve.Of([-1, 10, 20, 25, 30, 40, 50, 60, 70, 80, 90, 100]), "1 月末的 -1%");
        Refused(() => PlanCurve.Of([0, 10, 20, 25, 30, 40, 50, 60, 70, 80, 90, 99]), "12 月末要到 100%");
    }

    [Theory]
    [InlineData(Nature.Level, Bound.Min, Pace.Cumulated)]
    [InlineData(Nature.Delta, Bound.Exact, Pace.Cumulated)]
    [InlineData(Nature.Level, Bound.Max, Pace.Stock)]
    [InlineData(Nature.Ratio, Bound.Min, Pace.Stock)]
    [InlineData(Nature.Rate, Bound.Exact, Pace.Rate)]
    public void Only_what_adds_up_has_a_schedule(Nature nature, Bound bound, Pace pace)
    {
        Assert.Equal(pace, Paces.Of(nature, bound));
        Assert.Equal(pace == Pace.Cumulated, Paces.CurveOf(pace) is not null);
    }

    [Fact]
    public void A_target_of_zero_cannot_be_reached_in_part() => Assert.Null(Attainment.Of(5, 0));

    private static void Refused(Func<object> made, string told) =>
        Assert.Contains(told, Assert.Throws<RefusedException>(made).Chinese, StringComparison.Ordinal);
}
