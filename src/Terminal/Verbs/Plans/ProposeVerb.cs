using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Inputs;
using Luoshi.Terminal.Ledgers;
using Luoshi.Vocabulary;
using Command = System.CommandLine.Command;
using Role = Luoshi.Ledger.Role;

namespace Luoshi.Terminal.Verbs.Plans;

/// <summary><c>luoshi plan propose</c>: a report read into a draft.</summary>
internal static class ProposeVerb
{
    public static Command Build(Voice voice, PlanVerbs verbs)
    {
        var file = new Argument<string>("file") { HelpName = voice.Say("文件|-", "FILE|-"), Description = voice.Say("政府工作报告，或 - 表示标准输入", "the report, or - for standard input") }.OfFiles(voice);
        var parents = new Option<string[]>("--parent") { HelpName = voice.Say("文件", "FILE"), Description = voice.Say("上级的报告，可写多个：写到本地的事项单列一表", "the report of a level above, several times: what it asks of the place by name is a list of its own") };
        var nicknames = new Option<string[]>("--nickname") { HelpName = voice.Say("名称", "NAME"), Description = voice.Say("上级报告里对本地的别称，可写多个", "what else the place is called there; several times") };
        var command = new Command("propose", voice.Say("由报告拟定计划草案", "draw up a plan from a report")) { file, parents, nicknames };
        foreach (var option in verbs.Ledger.ToWrite) command.Options.Add(option);
        command.SetAction(words =>
        {
            var reports = new PlanReports(Read(words.GetRequiredValue(file)))
            {
                Parents = [.. (words.GetValue(parents) ?? []).Select(Read)],
                Nicknames = words.GetValue(nicknames) ?? [],
            };
            var receipt = verbs.Ledger.Write(words, Role.Supervisor, (office, by) => office.Propose(reports, PackFolder.Units(), by, LedgerWords.Today));
            voice.Remark(new(
                $"拟定了 {receipt.Entries.Count - 1} 项任务（{receipt.Last}）。请用 luoshi plan show 看过，再改、分派、审定。",
                $"{receipt.Entries.Count - 1} tasks were proposed ({receipt.Last}). Look through them (luoshi plan show), then edit, assign and have them approved."));
            return ExitCode.Done;
        });
        return command;

        Reading Read(string name) => ReportReader.Read(SourceList.One(name, voice.Language).Open().Document, Lexicon.Default);
    }
}
