using Luoshi.Ledger.Counts;
using Luoshi.Ledger.Lamps;
using Luoshi.Ledger.Tests.Lamps;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Tests.Counts;

public sealed class LampCountTests
{
    // Twelve main indicators; one is measured once a year, so that eleven are counted, of which ten reached the schedule.
    [Fact]
    public void Eleven_of_twelve_are_counted_at_mid_year()
    {
        var count = LampCount.Of(Presets.Named("xuancheng"), [.. Measured(10, gap: 0), .. Measured(1, gap: 3)], [new(Omission.YearlyOnly, 1)], places: 0);

        Assert.Equal((12, 11), (count.Total, count.Counted));
        Assert.Equal("12 项中计入 11 项（未计入 1 项：全年才有数 1 项）：达序时 10 项，占 91%；未达序时 1 项，占 9%。", count.Chinese);
        Assert.Equal("11 of 12 counted (1 left out: 1 measured once a year): 10 on schedule, 91 %; 1 behind schedule, 9 %.", count.English);
    }

    [Fact]
    public void What_is_not_known_is_left_out_with_its_reason_and_is_neither_good_nor_bad()
    {
        var unknown = LampJudge.Judge(Presets.Named("xuancheng"), new(Presets.TaskOf("figure")));
        var foreign = LampJudge.Judge(Presets.Named("xuancheng"), new(Presets.TaskOf("work")));

        var count = LampCount.Of(Presets.Named("xuancheng"), [.. Measured(3, gap: 0), unknown, unknown, foreign], [new(Omission.NotReleased, 1), new(Omission.NoData, 1)]);

        Assert.Equal([new(Omission.NotReleased, 1), new(Omission.NoData, 3), new LeftOut(Omission.NoRule, 1)], count.LeftOut);
        Assert.Equal("8 项中计入 3 项（未计入 5 项：数据未公布 1 项、无数据 3 项、不适用 1 项）：达序时 3 项，占 100.0%；未达序时 0 项，占 0.0%。", count.Chinese);
    }

    [Fact]
    public void Nothing_counted_has_no_share()
    {
        var count = LampCount.Of(Presets.Named("xuancheng"), [], [new(Omission.NotReleased, 4), new(Omission.Withdrawn, 1)]);

        Assert.Equal("5 项中计入 0 项（未计入 5 项：数据未公布 4 项、已中止 1 项）：达序时 0 项；未达序时 0 项。", count.Chinese);
    }

    private static IEnumerable<LampVerdict> Measured(int times, decimal gap)
    {
        var task = Presets.TaskOf("figure");
        task[LampInput.Gap] = gap;
        return Enumerable.Repeat(LampJudge.Judge(Presets.Named("xuancheng"), new(task)), times);
    }
}
