using Luoshi.Ledger.Counts;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Tests.Lighting;

/// <summary>Lamps of many places, added up from one province down.</summary>
public sealed class LampRollUpTests
{
    private static readonly LampTally[] _tallies =
    [
        Lit("990101", "yinchuan", "green", LampStanding.Good, 120), Lit("990101", "yinchuan", "red", LampStanding.Bad, 30), Out("990101", Omission.NoData, 50),
        Lit("990102", "xuancheng", "red", LampStanding.Good, 60), Out("990102", Omission.NoRule, 4),
        Lit("990201", "yinchuan", "yellow", LampStanding.Warning, 90), Out("990201", Omission.NoData, 6),
    ];

    [Fact]
    public void Every_prefecture_has_its_line_and_all_of_them_one()
    {
        var (areas, all) = LampRollUp.By(_tallies, digits: 4);

        Assert.Equal([("9901", 2, 264, 210), ("9902", 1, 96, 90)], areas.Select(area => (area.Area, area.Places, area.Total, area.Counted)));
        Assert.Equal((3, 360, 300), (all.Places, all.Total, all.Counted));
        Assert.Equal([new(Omission.NoData, 56), new LeftOut(Omission.NoRule, 4)], all.LeftOut);
    }

    [Fact]
    public void Places_are_added_up_by_what_their_lamps_say_not_by_their_colour()
    {
        var (_, all) = LampRollUp.By(_tallies, digits: 2);

        Assert.Equal(
            [(LampStanding.Bad, 30, 10.0m), (LampStanding.Warning, 90, 30.0m), (LampStanding.Good, 180, 60.0m), (LampStanding.Neutral, 0, 0.0m)],
            all.Standings.Select(standing => (standing.Standing, standing.Count, standing.Share!.Value)));
    }

    [Fact]
    public void Where_nothing_is_counted_there_is_no_share()
    {
        var (areas, _) = LampRollUp.By([Out("990101", Omission.NoData, 7)], digits: 6);

        Assert.All(Assert.Single(areas).Standings, standing => Assert.Null(standing.Share));
    }

    private static LampTally Lit(string place, string rules, string lamp, LampStanding standing, int tasks) =>
        new(place, new(2026, new Period(2026, 5), rules, "2025") { Lamp = lamp, Standing = standing }, tasks);

    private static LampTally Out(string place, Omission why, int tasks) => new(place, new(2026, new Period(2026, 5), "yinchuan", "2025") { LeftOut = why }, tasks);
}
