using System.CommandLine;
using Luoshi.Ledger.Attachments.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Evidence;

/// <summary><c>luoshi evidence attach</c>: keeps a file, or an address, as evidence for a task.</summary>
internal static class AttachVerb
{
    public static Command Build(Voice voice, PlanVerbs verbs, EvidenceWords files)
    {
        var source = new Argument<string>("source") { HelpName = voice.Say("文件|网址", "FILE|URL"), Description = voice.Say("文件，或 http(s):// 开头的网址", "a file, or an address that begins with http(s)://") };
        var period = PeriodWords.Option(voice, "--period", new("随哪个月的进展；不写就随任务", "with the report of which month; by default with the task"));
        var name = new Option<string>("--name") { HelpName = voice.Say("名称", "NAME"), Description = voice.Say("叫什么；不写就用文件名", "what it is called; by default the file's name") };
        return verbs.OfTask(
            "attach", voice.Say("给任务附上佐证", "attach a file or an address to a task"),
            (words, task) =>
            {
                var (from, called) = (words.GetRequiredValue(source), words.GetValue(name));
                if (from.Contains("://", StringComparison.Ordinal))
                    return new AttachEvidence(task.PlanYear, task.Number, new EvidenceLink(called ?? from, Address: from)) { Period = words.GetValue(period) };
                var (hash, size) = files.FolderIn(words, verbs.Ledger).Keep(from);
                return new AttachEvidence(task.PlanYear, task.Number, new EvidenceLink(called ?? Path.GetFileName(from), hash)) { Period = words.GetValue(period), Size = size };
            },
            source, period, name, files.Folder);
    }
}
