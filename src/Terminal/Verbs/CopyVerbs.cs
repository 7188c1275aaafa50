using System.CommandLine;
using Luoshi.Ledger.Storage.Copies;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs;

/// <summary><c>luoshi backup</c> and <c>luoshi restore</c>: a ledger into one file, and back.</summary>
internal static class CopyVerbs
{
    public static Command Backup(Voice voice)
    {
        var ledger = new LedgerWords(voice);
        var file = File(voice, new("备份写到哪个文件（不能已有）", "where the copy goes; nothing is overwritten"));
        var command = new Command("backup", voice.Say("备份整个账本，别人可以照常写", "copy the whole ledger while others write")) { file, ledger.Whole };
        command.SetAction(words =>
        {
            using var opened = LedgerAddress.Open(words.GetValue(ledger.Whole), create: false);
            var copied = Luoshi.Ledger.Storage.Copies.Backup.Take(opened, words.GetRequiredValue(file), TimeProvider.System);
            List(voice, copied);
            voice.Remark(new($"已备份 {copied.Entries} 条分录，校验无误。佐证文件不在账本里，它们的文件夹要另外备份。", $"{copied.Entries} entries copied; they hold. Files of evidence are not in the ledger: copy their folder too."));
            return ExitCode.Done;
        });
        return command;
    }

    public static Command Restore(Voice voice)
    {
        var ledger = new LedgerWords(voice);
        var file = File(voice, new("备份文件", "the copy"));
        var command = new Command("restore", voice.Say("由备份恢复成新账本，已有的不覆盖", "make a ledger of a copy; none is overwritten")) { file, ledger.Whole };
        command.SetAction(words =>
        {
            var copied = LedgerAddress.Restore(words.GetRequiredValue(file), words.GetValue(ledger.Whole));
            List(voice, copied);
            voice.Remark(new($"已恢复 {copied.Entries} 条分录，校验无误。", $"{copied.Entries} entries restored; they hold."));
            return ExitCode.Done;
        });
        return command;
    }

    private static Argument<string> File(Voice voice, Sentence description) =>
        new("file") { HelpName = voice.Say("文件", "FILE"), Description = description.In(voice.Language) };

    /// <summary>The head of each place: a checkpoint, to be held against those that were kept.</summary>
    private static void List(Voice voice, Copied copied)
    {
        foreach (var head in copied.Heads) voice.Results.WriteLine($"{head.Stream.Place}  {CheckpointLine.Of(head)}");
    }
}
