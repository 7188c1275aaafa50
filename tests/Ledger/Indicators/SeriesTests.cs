using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Indicators.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Ledger.Tests.Indicators;

/// <summary>Declarations, releases and corrections, and what of them stays.</summary>
public sealed class SeriesTests
{
    private static readonly Period _march = new(2025, 3);
    private static readonly Actor _statistician = new("小李", Role.Reporter, "统计局");

    private readonly Bureau _bureau = new();

    private Observation March => _bureau.State.Observation("gdp", _march)!;

    [Fact]
    public void A_later_vintage_supersedes_an_earlier_one_and_both_stay()
    {
        _bureau.Enter("gdp", "2025-03 expected 5; 2025-03 flash 5.1; 2025-03 final 5.3; 2025-03 revised 5.2");

        Assert.Equal([5m, 5.1m, 5.3m, 5.2m], March.Releases.Select(release => release.Told.Value));
        Assert.Equal((Vintage.Revised, 5.2m), (March.Standing.Vintage, March.Standing.Told.Value));
    }

    [Fact]
    public void What_is_told_later_of_the_same_vintage_stands_beside_what_was_told_before()
    {
        _bureau.Enter("gdp", "2025-03 flash 5.1; 2025-03 flash +6.1% #4");

        Assert.Equal(new Told { Value = 5.1m, Growth = 6.1m, Rank = 4 }, March.Standing.Told);
    }

    [Fact]
    public void A_correction_keeps_what_was_wrong_and_why()
    {
        _bureau.Enter("gdp", "2025-03 flash 51");
        _bureau.County.Give(Right(5.1m), _statistician, "小数点录错");

        Assert.Equal(5.1m, March.Standing.Told.Value);
        Assert.Equal(new Correction(new Told { Value = 51 }, _bureau.County.Today, "小李", "小数点录错"), Assert.Single(March.Standing.Corrections));
    }

    [Fact]
    public void A_correction_says_why_changes_something_and_keeps_to_the_rules_of_the_series()
    {
        _bureau.Enter("gdp", "2025-03 flash 51; 2025-06 flash 110");

        Assert.Contains("写明理由", Refusal(Right(5.1m), ""), StringComparison.Ordinal);
        Assert.Contains("没有要写的", Refusal(Right(51m), "录错"), StringComparison.Ordinal);
        Assert.Contains("只增不减", Refusal(Right(111m), "录错"), StringComparison.Ordinal);
        Assert.Contains("没有审定数", Refusal(Right(5.1m) with { Vintage = Vintage.Final }, "录错"), StringComparison.Ordinal);
        Assert.Contains("还没有数", Refusal(new CorrectObservation("gdp", new(2025, 9), new Told { Value = 1 }), "录错"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_period_is_corrected_by_the_supervision_office_alone()
    {
        _bureau.Enter("gdp", "2025-03 flash 51; 2025-06 final 110");

        Assert.Contains("只有督查室能改", Refusal(Right(5.1m), "录错"), StringComparison.Ordinal);
        _bureau.County.Give(Right(5.1m), Rehearsal.Office, "录错");
        Assert.Single(March.Standing.Corrections);
    }

    [Theory]
    [InlineData("1000000000000001")]
    [InlineData("0.0000000001")]
    public void A_number_that_no_place_measures_is_refused_before_anything_is_reckoned_from_it(string value)
    {
        var number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Contains("核对单位", Refusal(new RecordObservations([new("gdp", _march, new(Vintage.Flash, new(2025, 4, 20), "", new Told { Value = number }))]), ""), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_people_who_correct_the_same_number_are_told_of_each_other()
    {
        _bureau.Enter("gdp", "2025-03 flash 51");
        var seen = March.Version;
        _bureau.County.Give(Right(5.1m) with { Expected = seen }, _statistician, "录错");

        Assert.IsType<ConflictException>(_bureau.County.Refuse(Right(5.2m) with { Expected = seen }, Rehearsal.Office, "录错"));
    }

    [Fact]
    public void Only_what_is_expected_can_be_told_of_a_period_that_is_not_over()
    {
        var early = new Release(Vintage.Flash, new(2026, 3, 30), "月报", new Told { Value = 1.9m });

        Assert.Contains("只能记预计数", Refusal(Record(early), ""), StringComparison.Ordinal);
        Assert.Contains("还没有到", Refusal(Record(early with { On = new(2026, 4, 15) }), ""), StringComparison.Ordinal);
        _bureau.County.Give(Record(early with { Vintage = Vintage.Expected }), _statistician);
    }

    [Fact]
    public void A_table_is_recorded_whole_or_not_at_all_whatever_the_order_of_its_rows()
    {
        _bureau.County.Give(new RecordObservations([Bureau.One("gdp", "2025-06 flash 11"), Bureau.One("gdp", "2025-03 flash 5.1")]), _statistician);
        Assert.Equal(2, _bureau.State.Observations("gdp").Count);

        Refusal(new RecordObservations([Bureau.One("gdp", "2025-09 flash 17"), Bureau.One("gdp", "2025-12 flash 16")]), "");
        Assert.Equal(2, _bureau.State.Observations("gdp").Count);
    }

    [Fact]
    public void Declaring_the_pack_again_writes_nothing() =>
        Assert.Contains("没有要写的", _bureau.County.Refuse(new DeclareIndicators(Bureau.Pack), Rehearsal.Office).Chinese, StringComparison.Ordinal);

    [Fact]
    public void What_numbers_mean_is_not_changed_under_them()
    {
        var gdp = Bureau.Pack.Single(declared => declared.Id == "gdp");
        _bureau.County.Give(new DeclareIndicators([gdp with { Unit = "万元" }]), Rehearsal.Office);
        _bureau.Enter("gdp", "2025-03 flash 51000");

        Assert.Contains("另起一个编号", _bureau.County.Refuse(new DeclareIndicators([gdp]), Rehearsal.Office).Chinese, StringComparison.Ordinal);
        _bureau.County.Give(new DeclareIndicators([gdp with { Unit = "万元", OtherNames = ["全县生产总值"] }]), Rehearsal.Office);
    }

    [Fact]
    public void A_name_is_of_one_indicator() =>
        Assert.Contains("既是", _bureau.County.Refuse(new DeclareIndicators([new("other", "社零")]), Rehearsal.Office).Chinese, StringComparison.Ordinal);

    [Fact]
    public void The_offices_of_the_pack_are_units_of_the_county()
    {
        var units = Proposals.Sources.Units.Units.Select(unit => unit.Name).ToHashSet(StringComparer.Ordinal);

        Assert.All(Bureau.Pack, declared => Assert.Contains(declared.Office, units));
    }

    [Fact]
    public void A_series_is_read_with_all_that_follows_from_it()
    {
        _bureau.Enter("retail-sales", "2024-03 flash 2.5; 2025-02 flash 1.92; 2025-03 flash 2.75");

        var line = Series.Of(_bureau.State, "retail-sales").Lines[^1];

        Assert.Equal((_march, 10m, 0.83m), (line.Observation.Period, line.Growth.Value, line.Alone));
    }

    [Theory]
    [InlineData("亿元", "100000000", "元")]
    [InlineData("万人次", "10000", "人次")]
    [InlineData("万亿元", "1000000000000", "元")]
    [InlineData("万", "1", "万")]
    [InlineData("%", "1", "%")]
    public void A_unit_is_taken_apart(string written, string scale, string unit) =>
        Assert.Equal(new ScaledUnit(decimal.Parse(scale, System.Globalization.CultureInfo.InvariantCulture), unit), ScaledUnit.Of(written));

    [Fact]
    public void Ten_thousands_become_hundreds_of_millions_and_heads_never_money()
    {
        Assert.Equal(0.0001m, ScaledUnit.Of("万元").In(ScaledUnit.Of("亿元")));
        Assert.Null(ScaledUnit.Of("万人").In(ScaledUnit.Of("万人次")));
    }

    private static CorrectObservation Right(decimal value) => new("gdp", _march, new Told { Value = value });

    private static RecordObservations Record(Release release) => new([new ObservationWanted("gdp", new(2026, 3), release)]);

    private string Refusal(Command command, string reason) => _bureau.County.Refuse(command, _statistician, reason).Chinese;
}
