using System.Globalization;
using Luoshi.Ledger.Burden;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;

namespace Luoshi.Terminal.Ledgers;

/// <summary>What units were asked for, on the screen: unit by unit, or month by month for one of them.</summary>
internal sealed class BurdenSheet(Canvas canvas, Paper paper)
{
    public void Draw(IReadOnlyList<UnitBurden> burdens)
    {
        var rows = burdens.Select(burden => (burden.Unit, burden.Year)).ToList();
        Draw(paper.Say("单位", "unit"), rows);
    }

    public void Draw(UnitBurden burden)
    {
        canvas.EmptyLine();
        canvas.Write(new(burden.Unit, Ink.Chapter));
        Draw(paper.Say("月份", "month"), [.. burden.Months.Select(month => (month.Month.ToString(), month))]);
    }

    private void Draw(string first, List<(string Name, MonthBurden Burden)> rows)
    {
        canvas.EmptyLine();
        var grid = new PlainTable(canvas, [new(first, 8, 24), .. Headings().Select(heading => TableColumn.OfLabels(heading, ["0000"]))]);
        grid.Head();
        foreach (var (name, burden) in rows) Row(grid, name, burden);
        if (rows.Count > 1) Row(grid, paper.Say("合计", "all"), rows.Select(row => row.Burden).Aggregate((sum, more) => sum.And(more)));
    }

    private static void Row(PlainTable grid, string name, MonthBurden burden) =>
        grid.Row([new(name), .. Numbers(burden).Select(number => new Phrase(number.ToString(CultureInfo.InvariantCulture)))]);

    private IEnumerable<string> Headings() =>
    [
        paper.Say("应报", "owed"), paper.Say("已报", "given"), paper.Say("重报", "again"), paper.Say("签批", "signed"), paper.Say("其他", "others"),
        paper.Say("共填", "entries"), paper.Say("填数", "values"), paper.Say("免填", "derived"), paper.Say("被催", "urged"),
    ];

    private static int[] Numbers(MonthBurden burden) =>
        [burden.ReportsOwed, burden.ReportsGiven, burden.Resubmissions, burden.Signatures, burden.Others, burden.Entries, burden.ValuesGiven, burden.ValuesDerived, burden.Urgings];
}
