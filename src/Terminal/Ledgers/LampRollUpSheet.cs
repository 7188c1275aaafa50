using System.Globalization;
using Luoshi.Desk;
using Luoshi.Ledger.Counts;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Progress;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Terminal.Ledgers;

/// <summary>Lamps of many places on the screen: a line an area, and one for all.</summary>
internal sealed class LampRollUpSheet(Canvas canvas, Paper paper, Region region)
{
    private const int PlaceDigits = 6;

    public void Draw(Period period, IReadOnlyList<LampRollUp> areas, LampRollUp all)
    {
        canvas.Write(new(paper.Say($"{period} 各地亮灯", $"Lamps of {period}, place by place"), Ink.Title));
        canvas.EmptyLine();
        var grid = new PlainTable(
            canvas,
            TableColumn.Fixed(paper.Say("区划", "code"), PlaceDigits),
            new(paper.Say("地方", "place"), 8, 20),
            Number("地方数", "places") with { Leaves = 16 },
            Number("任务", "tasks"),
            Number("好", "good"),
            Number("占比", "share"),
            Number("预警", "warning"),
            Number("差", "bad"),
            Number("其它", "neutral") with { Leaves = 18 },
            Number("未计入", "left out"));
        grid.Head();
        foreach (var area in areas) grid.Row(Cells(area, area.Area.Length == PlaceDigits ? region.NameOf(area.Area) ?? "" : ""));
        grid.Row(Cells(all, paper.Say("合计", "all")));
        if (all.LeftOut.Count > 0) LeftOut(all);
    }

    private TableColumn Number(string chinese, string english) => TableColumn.Fixed(paper.Say(chinese, english), 8);

    private static Phrase[] Cells(LampRollUp area, string name) =>
    [
        new(area.Area, Ink.Faint), new(name), Count(area.Places), Count(area.Total), Count(Of(area, LampStanding.Good).Count),
        new(Of(area, LampStanding.Good).Share is { } share ? share.ToString(CultureInfo.InvariantCulture) + "%" : "–"),
        Count(Of(area, LampStanding.Warning).Count), Count(Of(area, LampStanding.Bad).Count), Count(Of(area, LampStanding.Neutral).Count),
        Count(area.Total - area.Counted),
    ];

    private void LeftOut(LampRollUp all)
    {
        canvas.EmptyLine();
        var reasons = all.LeftOut.Select(group => paper.Say($"{OmissionNames.Chinese(group.Why)} {group.Count} 项", $"{group.Count} {OmissionNames.English(group.Why)}"));
        canvas.Write(new(paper.Say("未计入占比：", "Left out of the shares: ") + string.Join(paper.Say("、", ", "), reasons)));
    }

    private static CountedStanding Of(LampRollUp area, LampStanding standing) => area.Standings.First(counted => counted.Standing == standing);

    private static Phrase Count(int count) => new(count.ToString("N0", CultureInfo.InvariantCulture));
}
