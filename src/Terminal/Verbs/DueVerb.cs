using System.CommandLine;
using Luoshi.Ledger.Owed;
using Luoshi.Terminal.Ledgers;
using Luoshi.Terminal.Servers;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs;

/// <summary><c>luoshi due</c>: everything that is owed, by whom, and in how many working days.</summary>
internal static class DueVerb
{
    public static Command Build(Voice voice)
    {
        var ledger = new LedgerWords(voice);
        var asOf = DayWords.Option(voice, "--as-of", new("截至哪一天；不写就是今天", "as of which day; by default today"));
        var debtor = new Option<string?>("--of") { HelpName = voice.Say("单位", "UNIT"), Description = voice.Say("只看这个单位、领导或督查室", "only what this unit, leader or 督查室 owes") };
        var within = new Option<int?>("--within") { HelpName = voice.Say("天数", "DAYS"), Description = voice.Say("只看这么多个工作日以内到期的和超期的", "only what falls due within so many working days, or is over") };
        var full = TaskColumn.Full(voice);
        var command = new Command("due", voice.Say("到期与欠账：谁欠什么，还有几个工作日", "what is owed, by whom, and in how many working days")) { asOf, debtor, within, full };
        var server = new ServerWords(voice);
        foreach (var option in ledger.ToAsk.Concat(server.All)) command.Options.Add(option);
        command.SetAction(words => Ask(voice, words.GetValue(full), server.In(words), words.GetValue(debtor), words.GetValue(within)) ?? ledger.Ask(words, office =>
        {
            var debts = office.Due(words.GetValue(asOf) ?? LedgerWords.Today, PackFolder.Rules());
            var asked = NamedUnit.DebtorIf(office, words.GetValue(debtor));
            Print(voice, [.. debts.Where(debt => Asked(debt, asked, words.GetValue(within)))], words.GetValue(full));
            PrintCases(voice, [.. office.DueOnCases(words.GetValue(asOf) ?? LedgerWords.Today, PackFolder.Rules()).Where(debt => Asked(debt, asked, words.GetValue(within)))]);
            return ExitCode.Done;
        }));
        return command;
    }

    /// <summary>Asks a server; null where none is named.</summary>
    private static int? Ask(Voice voice, bool full, RemotePlace? server, string? debtor, int? within)
    {
        if (server is null) return null;
        using (server) Print(voice, [.. server.Due().Where(debt => Asked(debt, debtor, within))], full);
        return ExitCode.Done;
    }

    private static bool Asked(Owing debt, string? debtor, int? within) => (debtor is null || debt.Debtor == debtor) && (within is null || debt.Left <= within);

    private static void PrintCases(Voice voice, IReadOnlyList<CaseDebt> debts)
    {
        if (debts.Count == 0) return;
        var paper = Paper.OfStandardOutput(voice.Language);
        paper.Print(voice.Results, canvas =>
        {
            canvas.EmptyLine();
            var over = debts.Count(debt => debt.IsOver);
            canvas.Write(new(voice.Say($"办件 {debts.Count} 件，其中超期 {over} 件", $"On cases: {debts.Count}, {over} of them over time"), Ink.Chapter));
            new CaseDebtTable(canvas, paper).Draw(debts);
        });
    }

    private static void Print(Voice voice, IReadOnlyList<Debt> debts, bool full)
    {
        foreach (var year in debts.SelectMany(debt => debt.Warnings).Distinct()) voice.Remark(new(year.Chinese, year.English));
        var paper = Paper.OfStandardOutput(voice.Language);
        paper.Print(voice.Results, canvas => new DebtSheet(canvas, paper, full).Draw(debts));
    }
}
