using System.CommandLine;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Ledger;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Inputs;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Plans;

/// <summary><c>luoshi plan propose</c>: a report read into a draft.</summary>
internal static class ProposeVerb
{
    public static Command Build(Voice voice, PlanVerbs verbs)
    {
        var file = new Argument<string>("file") { HelpName = voice.Say("文件|-", "FILE|-"), Description = voice.Say("政府工作报告，或 - 表示标准输入", "the report, or - for standard input") }.OfFiles(voice);
        var command = new Command("propose", voice.Say("由报告拟定计划草案", "draw up a plan from a report")) { file };
        foreach (var option in verbs.Ledger.ToWrite) command.Options.Add(option);
        command.SetAction(words =>
        {
            var reading = ReportReader.Read(SourceList.One(words.GetRequiredValue(file), voice.Language).Open().Document, Lexicon.Default);
            var receipt = verbs.Ledger.Write(words, Role.Supervisor, (office, by) => office.Propose(reading, PackFolder.Units(), by, LedgerWords.Today));
            voice.Remark(new(
                $"拟定了 {receipt.Entries.Count - 1} 项任务（{receipt.Last}）。请用 luoshi plan show 看过，再改、分派、审定。",
                $"{receipt.Entries.Count - 1} tasks were proposed ({receipt.Last}). Look through them (luoshi plan show), then edit, assign and have them approved."));
            return ExitCode.Done;
        });
        return command;
    }
}
