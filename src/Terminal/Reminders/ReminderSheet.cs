using System.Globalization;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Reminders;
using Luoshi.Terminal.Ledgers;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;

namespace Luoshi.Terminal.Reminders;

/// <summary>Who is to be reminded of what, on the screen: through whom they are reached, and how often they have been urged.</summary>
internal sealed class ReminderSheet(Canvas canvas, Paper paper, bool full)
{
    public void Draw(IReadOnlyList<Reminder> reminders)
    {
        foreach (var reminder in reminders) Draw(reminder);
        canvas.EmptyLine();
        var (debts, over) = (reminders.Sum(reminder => reminder.Debts.Count), reminders.Sum(reminder => reminder.Over));
        canvas.Write(new(paper.Say(
            $"共 {reminders.Count} 家、{debts} 件，其中超期 {over} 件。", $"{debts} things owed by {reminders.Count}, {over} of them over time.")));
    }

    private void Draw(Reminder reminder)
    {
        canvas.EmptyLine();
        canvas.Write(new Phrase($"{reminder.Debtor}（{reminder.Debts.Count}）", Ink.Chapter).Append($"  {ReachedBy(reminder)}", Ink.Faint));
        var grid = new PlainTable(
            canvas,
            TableColumn.OfLabels(paper.Say("序号", "no."), reminder.Debts.Select(urged => NumberOf(urged.Debt))),
            TableColumn.OfLabels(paper.Say("欠什么", "what"), reminder.Debts.Select(urged => DebtTerms.Kind(paper.Language, urged.Debt))),
            TaskColumn.Of(paper, 56, full),
            TableColumn.Fixed(paper.Say("止", "by"), 10),
            TableColumn.OfLabels(paper.Say("时限", "left"), reminder.Debts.Select(urged => DebtTerms.Left(paper.Language, urged.Debt))),
            TableColumn.Fixed(paper.Say("第几次", "time"), 6));
        grid.Head();
        foreach (var (debt, times) in reminder.Debts)
            grid.Row(
                new(NumberOf(debt)), new(DebtTerms.Kind(paper.Language, debt)), new(WordsOf(debt)),
                new(DebtTerms.Day(debt.By)), new(DebtTerms.Left(paper.Language, debt)), new(times.ToString(CultureInfo.InvariantCulture)));
    }

    private static string NumberOf(Owing owed) => owed is Debt debt ? debt.Task.Number.ToString() : ((CaseDebt)owed).Case.Name.ToString();

    private static string WordsOf(Owing owed) => owed is Debt debt ? debt.Task.Content.Words : ((CaseDebt)owed).Case.About.Words;

    private string ReachedBy(Reminder reminder) => (reminder.Addressees, reminder.IsToUnit) switch
    {
        ([], true) => paper.Say("没有登记联系人", "no contact is known"),
        (var contacts, _) => string.Join("  ", contacts.Select(contact => string.Join(' ', new[] { contact.Name, contact.Phone, contact.Email }.Where(word => word.Length > 0)))),
    };
}
