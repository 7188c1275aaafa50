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
        var reportWords = new ReportWords(voice);
        command.Options.Add(reportWords.Folder);
        foreach (var option in verbs.Ledger.ToWrite) command.Options.Add(option);
        command.SetAction(words =>
        {
            var (intake, content) = SourceList.One(words.GetRequiredValue(file), voice.Language).OpenWhole();
            var shelf = reportWords.ShelfIn(words, verbs.Ledger);
            if (shelf is null) voice.Remark(new(
                "账本在服务器上，报告的文件没有存：要存就用 --reports 写明文件夹（serve 用的是 --data 里的 reports）。",
                "The ledger is on a server and the report's file is not kept: name a folder with --reports (serve has it under --data, in reports)."));
            var reports = new PlanReports(ReportReader.Read(intake.Document, Lexicon.Default))
            {
                File = shelf is null ? null : (shelf, content),
                Parents = [.. (words.GetValue(parents) ?? []).Select(Read)],
                Nicknames = words.GetValue(nicknames) ?? [],
            };
            var receipt = verbs.Ledger.Write(words, Role.Supervisor, (office, by) =>
            {
                if (reports.Own.Report.Place is { Length: > 0 } of && IsElsewhere(of, office.PlaceName())) voice.Remark(new(
                    $"注意：报告是{of}的，账本是{office.PlaceName()}的。拿错了报告就换一本账本重做。",
                    $"Mind: the report is of {of}, the ledger of {office.PlaceName()}. Where it is the wrong report, begin again in another ledger."));
                return office.Propose(reports, PackFolder.Units(), by, LedgerWords.Today);
            });
            voice.Remark(new(
                $"拟定了 {receipt.Entries.Count - 1} 项任务（{receipt.Last}）。请用 luoshi plan show 看过，再改、分派、审定。",
                $"{receipt.Entries.Count - 1} tasks were proposed ({receipt.Last}). Look through them (luoshi plan show), then edit, assign and have them approved."));
            return ExitCode.Done;
        });
        return command;

        static bool IsElsewhere(string report, string ledger) => !report.Contains(ledger, StringComparison.Ordinal) && !ledger.Contains(report, StringComparison.Ordinal);

        Reading Read(string name) => ReportReader.Read(SourceList.One(name, voice.Language).Open().Document, Lexicon.Default);
    }
}
