using System.CommandLine;
using Luoshi.Ledger;
using Command = Luoshi.Ledger.Command;

namespace Luoshi.Terminal.Ledgers;

/// <summary>What is done with a file whose rows were shown: written when somebody agrees, and never by halves.</summary>
internal sealed class TakingIn(Voice voice)
{
    private readonly Option<bool> _acceptGood = new("--accept-good") { Description = voice.Say("有错的行不要，其余照写", "write the good rows though others are wrong") };
    private readonly Option<bool> _yes = new("--yes") { Description = voice.Say("看过预览，写入账本", "write it: the preview has been seen") };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = voice.Say("只看会改什么，不写", "only show what would change") };

    private readonly Option<string?> _reasons = new("--reasons")
    {
        HelpName = voice.Say("文件", "FILE"),
        Description = voice.Say("把原表另存一份，末列写明未采纳的原因", "hand the file back with a column of reasons for the rows not taken"),
    };

    public IEnumerable<Option> Options => [_acceptGood, _yes, _dryRun, _reasons];

    /// <summary>The file that reasons are to be handed back in; null where nobody asked for one.</summary>
    public string? ReasonsIn(ParseResult words) => words.GetValue(_reasons);

    /// <param name="words">The command line.</param>
    /// <param name="seen">Up to which entry the ledger was looked at for the preview.</param>
    /// <param name="refused">How many rows cannot be taken.</param>
    /// <param name="command">What writes the others; null where there is nothing to write.</param>
    /// <param name="give">Gives it.</param>
    /// <returns>The exit code.</returns>
    public int Write(ParseResult words, EntryPlace? seen, int refused, Command? command, Func<Command, Receipt> give)
    {
        if (refused > 0 && !words.GetValue(_acceptGood)) return Nothing(
            $"有 {refused} 行不能采纳，一行也没有写。改好再导入；只写其余各行请加 --accept-good，要带原因的表请加 --reasons 文件。",
            $"{refused} rows cannot be taken: nothing was written. Mend them and import again; to write the others add --accept-good, for a copy with reasons --reasons FILE.",
            ExitCode.Unusable);
        if (command is null) return Nothing("没有要写的。", "There is nothing to write.", refused > 0 ? ExitCode.Unusable : ExitCode.Done);
        if (words.GetValue(_dryRun) || !IsAgreed(words)) return Nothing(
            $"没有写。看过没有问题，加 --yes --seen {seen} 写入。", $"Nothing was written. When it is as it should be, add --yes --seen {seen}.", ExitCode.Done);
        var receipt = give(command);
        return voice.SayAllEntered(receipt);
    }

    private int Nothing(string chinese, string english, int code)
    {
        voice.Remark(new(chinese, english));
        return code;
    }

    /// <summary>By the option, or by whoever sits at the terminal.</summary>
    private bool IsAgreed(ParseResult words)
    {
        if (words.GetValue(_yes)) return true;
        if (Console.IsInputRedirected || Console.IsOutputRedirected) return false;
        voice.Results.Flush();
        voice.Remarks.Write(voice.Say("写入账本吗？(y/N) ", "Write it to the ledger? (y/N) "));
        return Console.ReadLine()?.Trim() is "y" or "Y" or "是";
    }
}
