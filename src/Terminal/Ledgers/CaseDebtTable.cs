using Luoshi.Ledger.Owed;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;

namespace Luoshi.Terminal.Ledgers;

/// <summary>What is owed on cases, on the screen: several may owe something on the same.</summary>
internal sealed class CaseDebtTable(Canvas canvas, Paper paper)
{
    public void Draw(IReadOnlyList<CaseDebt> debts)
    {
        var grid = new PlainTable(
            canvas,
            TableColumn.OfLabels(paper.Say("编号", "no."), debts.Select(debt => debt.Case.Name.ToString())),
            TableColumn.OfLabels(paper.Say("欠什么", "what"), debts.Select(WhatOf)),
            new(paper.Say("指的是", "about"), 16, 56),
            TableColumn.OfLabels(paper.Say("谁欠", "who"), debts.Select(debt => debt.Debtor)),
            TableColumn.Fixed(paper.Say("止", "by"), 10),
            TableColumn.OfLabels(paper.Say("时限", "left"), debts.Select(LeftOf)));
        grid.Head();
        foreach (var debt in debts)
            grid.Row(new(debt.Case.Name.ToString()), new(WhatOf(debt)), new(debt.Case.About.Words), new(debt.Debtor), new(DebtTerms.Day(debt.By)), new(LeftOf(debt)));
    }

    private string WhatOf(CaseDebt debt) => DebtTerms.Kind(paper.Language, debt);

    private string LeftOf(CaseDebt debt) => DebtTerms.Left(paper.Language, debt);
}
