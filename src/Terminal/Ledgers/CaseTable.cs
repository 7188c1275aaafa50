using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Owed;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;

namespace Luoshi.Terminal.Ledgers;

/// <summary>Cases on the screen, each with who has it and how long there is.</summary>
internal sealed class CaseTable(Canvas canvas, Paper paper)
{
    public void Draw(IReadOnlyList<(Case Case, CaseDebt? Debt)> lines)
    {
        var grid = new PlainTable(
            canvas,
            TableColumn.Fixed(paper.Say("编号", "no."), 11),
            TableColumn.OfLabels(paper.Say("状态", "state"), lines.Select(line => StageOf(line.Case))),
            new(paper.Say("指的是", "about"), 20, 56),
            TableColumn.OfLabels(paper.Say("谁在办", "with"), lines.Select(line => line.Debt?.Debtor ?? "–")),
            TableColumn.Fixed(paper.Say("止", "by"), 10),
            TableColumn.OfLabels(paper.Say("时限", "left"), lines.Select(LeftOf)));
        grid.Head();
        foreach (var line in lines)
            grid.Row(
                new(line.Case.Name.ToString()), new(StageOf(line.Case)), new(line.Case.About.Words), new(line.Debt?.Debtor ?? "–"), new(DebtTerms.Day(line.Debt?.By)), new(LeftOf(line)));
    }

    private string StageOf(Case it) => paper.Say(CaseNames.Chinese(it.Stage), CaseNames.English(it.Stage));

    private string LeftOf((Case Case, CaseDebt? Debt) line) => line.Debt is { } debt ? DebtTerms.Left(paper.Language, debt) : "–";
}
