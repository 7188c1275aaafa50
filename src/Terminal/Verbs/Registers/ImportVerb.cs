using System.CommandLine;
using Luoshi.Desk.Registers;
using Luoshi.Documents.Sheets;
using Luoshi.Ledger;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Registers;

/// <summary><c>luoshi register import</c>: a table that was kept elsewhere taken in, after a preview of what is wrong with it.</summary>
internal static class ImportVerb
{
    // More than these are in the file that is handed back.
    private const int Told = 20;

    public static Command Build(Voice voice, RegisterVerbs verbs)
    {
        var file = new Argument<string>("file") { HelpName = voice.Say("文件", "FILE"), Description = voice.Say("表格：.xlsx 或 .csv，表头写字段的名称", "a table: .xlsx or .csv, with the names of fields as headings") }.OfFiles(voice);
        var state = new Option<string?>("--state") { HelpName = voice.Say("状态", "STATE"), Description = voice.Say("表里没有“状态”一栏时，以什么状态登记；不写就是第一个", "the state where the table has no column of states; by default the first") };
        var taking = new TakingIn(voice);
        var command = new Command("import", voice.Say("导入表格：先看哪些行有错，再写", "take a table in, after a preview of what is wrong")).With([verbs.Register, file, state, .. taking.Options, .. verbs.Ledger.ToWrite]);
        command.SetAction(words =>
        {
            var path = words.GetRequiredValue(file);
            var sheets = SheetOpener.Open(path, Path.GetFileName(path));
            return verbs.Ledger.Consider(words, (office, by, reason) =>
            {
                var outcome = office.Registers.Preview(words.GetRequiredValue(verbs.Register), sheets, new Occasion(by, LedgerWords.Today, reason), words.GetValue(state) ?? "");
                Print(voice, outcome);
                if (taking.ReasonsIn(words) is { } reasons) ReasonedFile.Write(reasons, path, sheets, outcome);
                return taking.Write(words, office.Seen, outcome.Refused, outcome.Command, wanted => office.Do(wanted, by, reason));
            });
        });
        return command;
    }

    private static void Print(Voice voice, RecordOutcome outcome)
    {
        if (outcome.Unused.Count > 0) voice.Remark(new($"没有对应字段、没有读的列：{string.Join('、', outcome.Unused)}。", $"Columns that are no field's, and were not read: {string.Join(", ", outcome.Unused)}."));
        foreach (var row in outcome.Rows.Where(row => row.Complaints.Count > 0).Take(Told))
            voice.Results.WriteLine(voice.Say($"第 {row.Line} 行  {string.Concat(row.Complaints.Select(complaint => complaint.Says.Chinese))}", $"row {row.Line}  {string.Join(' ', row.Complaints.Select(complaint => complaint.Says.English))}"));
        if (outcome.Refused > Told) voice.Results.WriteLine(voice.Say($"…另有 {outcome.Refused - Told} 行。", $"… and {outcome.Refused - Told} more."));
        voice.Results.WriteLine(voice.Say($"共 {outcome.Rows.Count} 行：可以登记 {outcome.Rows.Count - outcome.Refused}，不采纳 {outcome.Refused}。", $"{outcome.Rows.Count} rows: {outcome.Rows.Count - outcome.Refused} can be entered, {outcome.Refused} not taken."));
    }
}
