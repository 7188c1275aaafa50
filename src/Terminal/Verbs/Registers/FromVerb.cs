using System.CommandLine;
using System.Text;
using Luoshi.Desk.Registers;
using Luoshi.Desk.Registers.Drafted;
using Luoshi.Documents.Sheets;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Registers;

/// <summary><c>luoshi register from</c>: a register made of the sheet that is in use, with its rows; what was guessed is shown first, and can be written down to be corrected.</summary>
internal static class FromVerb
{
    public static Command Build(Voice voice, RegisterVerbs verbs)
    {
        var file = new Argument<string>("file") { HelpName = voice.Say("文件", "FILE"), Description = voice.Say("正在用的表格：.xlsx 或 .csv", "the sheet that is in use: .xlsx or .csv") }.OfFiles(voice);
        var id = new Option<string>("--id") { Required = true, HelpName = voice.Say("编号", "ID"), Description = voice.Say("台账的编号，如 street-lamps", "the register's id, such as street-lamps") };
        var name = new Option<string?>("--name") { HelpName = voice.Say("名称", "NAME"), Description = voice.Say("台账的名称；不写就是文件名", "what it is called; by default as the file") };
        var keeper = new Option<string>("--keeper") { Required = true, HelpName = voice.Say("单位", "UNIT"), Description = voice.Say("由哪个单位管", "the unit that keeps it") };
        var to = new Option<string?>("--yaml") { HelpName = voice.Say("文件", "FILE"), Description = voice.Say("只写成 YAML，改好以后放进业务包", "only write it as YAML, to be corrected and put into a pack") };
        var taking = new TakingIn(voice);
        var command = new Command("from", voice.Say("从正在用的表格建台账，并导入各行", "make a register of the sheet that is in use, with its rows")).With([file, id, name, keeper, to, .. taking.Options.Where(option => option.Name != "--reasons"), .. verbs.Ledger.ToWrite]);
        command.SetAction(words =>
        {
            var path = words.GetRequiredValue(file);
            var draft = DraftedRegister.Of(SheetOpener.Open(path, Path.GetFileName(path))) with
            {
                Id = words.GetRequiredValue(id),
                Name = words.GetValue(name) ?? Path.GetFileNameWithoutExtension(path),
                Keeper = words.GetRequiredValue(keeper),
            };
            var declared = draft.Declared();
            foreach (var field in draft.Fields) voice.Results.WriteLine(Line(voice, field));
            if (words.GetValue(to) is { } yaml)
            {
                File.WriteAllText(yaml, draft.Yaml, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                return ExitCode.Done;
            }
            return verbs.Ledger.Consider(words, (office, by, reason) =>
            {
                var outcome = draft.Outcome(declared, LedgerWords.Today);
                Print(voice, outcome);
                return taking.Write(words, office.Seen, outcome.Refused, DraftedRegister.Command(declared, outcome), wanted => office.Do(wanted, by, reason));
            });
        });
        return command;
    }

    private static string Line(Voice voice, DraftedField field) => field.Resident is { } word
        ? voice.Say($"{field.Heading}  不能要：有“{word}”，系统不建居民档案", $"{field.Heading}  cannot be used: it has \"{word}\" in it, and no file is kept on residents")
        : $"{field.Field.Code}  {field.Field.Name.Chinese}  {RegisterTerms.Of(voice, field.Field.Kind)}  {RegisterTerms.Demands(voice, field.Field)}".TrimEnd();

    private static void Print(Voice voice, RecordOutcome outcome)
    {
        foreach (var row in outcome.Rows.Where(row => row.Complaints.Count > 0).Take(20))
            voice.Results.WriteLine(voice.Say($"第 {row.Line - 1} 条  {string.Concat(row.Complaints.Select(complaint => complaint.Says.Chinese))}", $"row {row.Line - 1}  {string.Join(' ', row.Complaints.Select(complaint => complaint.Says.English))}"));
        voice.Results.WriteLine(voice.Say($"共 {outcome.Rows.Count} 行：可以登记 {outcome.Rows.Count - outcome.Refused}，不采纳 {outcome.Refused}。", $"{outcome.Rows.Count} rows: {outcome.Rows.Count - outcome.Refused} can be entered, {outcome.Refused} not taken."));
    }
}
