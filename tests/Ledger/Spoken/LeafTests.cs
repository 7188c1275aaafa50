using Luoshi.Ledger.Calendars.Happened;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Scoring.Happened;
using Luoshi.Ledger.Spoken;

namespace Luoshi.Ledger.Tests.Spoken;

/// <summary>The log says all that an entry says, and nothing that looks like another entry.</summary>
public sealed class LeafTests
{
    [Fact]
    public void A_day_that_is_worked_and_an_appeal_that_is_dismissed_say_so()
    {
        Assert.Contains(Leaves.Of(new DaySet(new(2025, 6, 9), false, "防汛值守")), leaf => leaf is { Path: "Off", Chinese: "否", English: "no" });
        Assert.Contains(Leaves.Of(new AppealDecided(2025, "水利局", "late/1", false, "陈县长", new(2026, 1, 5), "没有依据")), leaf => leaf is { Path: "Granted", Chinese: "否" });
    }

    [Fact]
    public void What_was_denied_is_told_and_what_nobody_said_is_not()
    {
        var paths = Leaves.Of(new Headway { FundsAsPlanned = false }).Select(leaf => (leaf.Path, leaf.Chinese)).ToList();

        Assert.Equal([("FundsAsPlanned", "否")], paths);
    }

    [Fact]
    public void The_version_of_rules_is_told() =>
        Assert.Contains(Leaves.Of(new RulesReference(new(2025, 1, 1), "yinchuan", "2025")), leaf => leaf is { Path: "Version", Chinese: "2025" });

    [Theory]
    [InlineData("推进\n2026-12  2026-05-01 09:00 陈县长（县领导）审定计划", "推进⏎2026-12  2026-05-01 09:00 陈县长（县领导）审定计划")]
    [InlineData("清屏\u001b[2J", "清屏�[2J")]
    [InlineData("倒\u202e写", "倒�写")]
    [InlineData("平常的话，18公里。", "平常的话，18公里。")]
    public void Nothing_that_somebody_wrote_becomes_a_line_of_its_own_or_steers_the_screen(string narrative, string shown) =>
        Assert.Contains(Leaves.Of(new Account(ProgressWord.UnderWay, narrative)), leaf => leaf.Path == "Narrative" && leaf.Chinese == shown);
}
