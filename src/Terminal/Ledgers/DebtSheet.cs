using Luoshi.Ledger.Owed;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;

namespace Luoshi.Terminal.Ledgers;

/// <summary>What is owed, on the screen: debtor by debtor, the nearest last day first.</summary>
internal sealed class DebtSheet(Canvas canvas, Paper paper, bool full)
{
    public void Draw(IReadOnlyList<Debt> debts)
    {
        foreach (var group in debts.GroupBy(debt => debt.Debtor)) DrawGroup(group.Key, [.. group]);
        canvas.EmptyLine();
        canvas.Write(new(paper.Say(
            $"共 {debts.Count} 件，其中超期 {debts.Count(debt => debt.IsOver)} 件。", $"{debts.Count} in all, {debts.Count(debt => debt.IsOver)} over time.")));
    }

    private void DrawGroup(string debtor, List<Debt> debts)
    {
        canvas.EmptyLine();
        canvas.Write(new($"{debtor}（{debts.Count}）", Ink.Chapter));
        var grid = new PlainTable(
            canvas,
            TableColumn.Fixed(paper.Say("序号", "no."), 5),
            TableColumn.OfLabels(paper.Say("欠什么", "what"), debts.Select(debt => DebtTerms.Kind(paper.Language, debt))),
            TaskColumn.Of(paper, 56, full),
            TableColumn.Fixed(paper.Say("起", "since"), 10) with { Leaves = 16 },
            TableColumn.Fixed(paper.Say("止", "by"), 10),
            TableColumn.OfLabels(paper.Say("时限", "left"), debts.Select(debt => DebtTerms.Left(paper.Language, debt))));
        grid.Head();
        foreach (var debt in debts)
            grid.Row(
                new(debt.Task.Number.ToString()), new(DebtTerms.Kind(paper.Language, debt)), new(debt.Task.Content.Words),
                new(DebtTerms.Day(debt.Since), Ink.Faint), new(DebtTerms.Day(debt.By)), new(DebtTerms.Left(paper.Language, debt)));
    }
}
