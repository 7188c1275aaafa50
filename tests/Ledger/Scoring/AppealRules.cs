using Luoshi.Ledger.Scoring;
using Luoshi.Ledger.Scoring.Wanted;

namespace Luoshi.Ledger.Tests.Scoring;

public sealed class AppealRules
{
    private const string Line = "missing/2/2025-02";

    private readonly ScoredYear _county = new();

    public AppealRules() => _county.Enter(new(2025, 4, 1));

    [Fact]
    public void A_granted_appeal_gives_the_points_back_and_says_who_decided()
    {
        _county.Give(new AppealScore(2025, "水利局", Line), Rehearsal.WaterHead, "系统故障，已书面报送");
        Assert.Equal(2, Taken);

        _county.Give(new DecideAppeal(2025, "水利局", Line, Grant: true), Rehearsal.Chief, "情况属实");

        Assert.Equal(1, Taken);
        Assert.Equal(("陈县长", "情况属实"), (Score.Appeals[0].DecidedBy, Score.Appeals[0].Answer));
    }

    [Fact]
    public void An_appeal_that_is_turned_down_changes_nothing()
    {
        _county.Give(new AppealScore(2025, "水利局", Line), Rehearsal.WaterHead, "系统故障");
        _county.Give(new DecideAppeal(2025, "水利局", Line, Grant: false), Rehearsal.Chief, "没有依据");

        Assert.Equal(2, Taken);
    }

    [Fact]
    public void A_waiver_holds_when_the_year_is_scored_again()
    {
        _county.Give(new WaivePoints(2025, "水利局", Line, "陈县长"), Rehearsal.Office, "雪灾断网");
        _county.Enter(new(2025, 4, 2));

        Assert.Equal(1, Taken);
    }

    [Fact]
    public void Scores_that_come_out_as_they_stand_are_not_written_again() =>
        Assert.Contains("没有要写的", _county.Refuse(new ScoreUnits(_county.Count(_county.Today)), Rehearsal.Office).Chinese, StringComparison.Ordinal);

    [Fact]
    public void Another_unit_cannot_appeal() =>
        Assert.Contains("只有水利局", _county.Refuse(new AppealScore(2025, "水利局", Line), new Actor("马局长", Role.UnitHead, "住建局"), "理由").Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_line_that_is_not_there_is_told_with_the_way_to_those_that_are() =>
        Assert.Contains("luoshi score show", _county.Refuse(new WaivePoints(2025, "水利局", "missing/9", "陈县长"), Rehearsal.Office, "雪灾").Chinese, StringComparison.Ordinal);

    [Fact]
    public void Rules_that_units_were_scored_by_are_not_changed_under_their_version() =>
        Assert.Contains("版本号", _county.Refuse(new AdoptScoreRules(ScoredYear.Rules with { ConductPoints = 30 }, "陈县长"), Rehearsal.Office).Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_year_without_rules_says_how_to_adopt_some() =>
        Assert.Contains("luoshi score adopt", Assert.Throws<RefusedException>(() => new ScoredYear().State.ScoreRules(2025)).Chinese, StringComparison.Ordinal);

    private UnitScore Score => _county.State.Score(2025, "水利局");

    private decimal Taken => ScoreTotal.Of(Score, ScoredYear.Rules).Taken["missing"];
}
