using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Desk.Tables;
using Luoshi.Documents.Sheets;
using Luoshi.Ledger;
using Luoshi.Ledger.Tables.Officials;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Units;

/// <summary><c>luoshi unit import</c>: a list of units with their contacts, or of leaders with their units, taken in whole or not at all.</summary>
internal static class ImportVerb
{
    public static Command Build(Voice voice, LedgerWords ledger)
    {
        var file = new Argument<string>("file") { HelpName = voice.Say("文件", "FILE"), Description = voice.Say("通讯录或领导分工表：.xlsx 或 .csv", "a list of contacts or of leaders: .xlsx or .csv") }.OfFiles(voice);
        var from = DayWords.Option(voice, "--from", new("表上没有写日期的从哪天起；不写就是今天", "the first day of rows that name none; by default today"));
        var command = new Command("import", voice.Say("导入通讯录、领导分工", "take in contacts and leaders")) { file, from };
        foreach (var option in ledger.ToWrite.Where(option => option.Name != "--unit")) command.Options.Add(option);
        command.SetAction(words =>
        {
            var sheets = SheetOpener.Open(words.GetRequiredValue(file), Path.GetFileName(words.GetRequiredValue(file)));
            var receipt = ledger.Write(words, Role.Supervisor, (office, by) =>
            {
                var request = new TableRequest(sheets, PackFolder.Columns(), PackFolder.Units(), new Occasion(by, words.GetValue(from) ?? LedgerWords.Today));
                return office.Do(CommandOf(voice, office, office.PreviewOfficials(request)), by);
            });
            voice.Remark(new($"登记了 {receipt.Entries.Count} 条（到 {receipt.Last}）。", $"{receipt.Entries.Count} entries were written (up to {receipt.Last})."));
            return ExitCode.Done;
        });
        return command;
    }

    private static Luoshi.Ledger.Command CommandOf(Voice voice, Office office, IReadOnlyList<OfficialsRow> rows)
    {
        foreach (var row in rows.Where(row => row.Fault is not null)) voice.Remark(new($"第 {row.Line} 行：{row.Fault!.Chinese}", $"Row {row.Line}: {row.Fault.English}"));
        if (rows.Any(row => row.Fault is not null)) throw new Failure(new("有错的行，一行也没有写。改好再导入。", "There are rows in error: nothing was written. Mend them and import again."));
        return office.CommandFor(rows);
    }
}
