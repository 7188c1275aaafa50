using System.CommandLine;
using System.Globalization;
using Luoshi.Ledger;
using Luoshi.Ledger.Chain;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs;

/// <summary><c>luoshi ledger</c>: the entries themselves, and whether they can be relied on.</summary>
internal sealed class LedgerVerb(Voice voice)
{
    private readonly LedgerWords _ledger = new(voice);

    public static Command Build(Voice voice)
    {
        var verb = new LedgerVerb(voice);
        return new Command("ledger", voice.Say("查账：分录、校验、检查点", "the entries, and whether they hold")) { verb.Log(), verb.Verify(), verb.Rebuild(), verb.Checkpoint() };
    }

    private Command Log() => Asking("log", voice.Say("列出分录", "list the entries"), words => _ledger.Ask(words, office =>
    {
        foreach (var entry in office.Log()) voice.Results.WriteLine(LineOf(entry));
        return ExitCode.Done;
    }));

    private Command Verify()
    {
        var checkpoint = new Option<string[]>("--checkpoint")
        {
            HelpName = voice.Say("年-号:哈希", "YEAR-NUMBER:HASH"),
            Description = voice.Say("别处保存的检查点（luoshi ledger checkpoint 打出来的），可写多个", "a checkpoint kept elsewhere, as luoshi ledger checkpoint prints it; several times"),
        };
        var command = Asking("verify", voice.Say("校验分录有没有被改动、删除、插入、调换", "find any entry changed, removed, put in or moved"), words => _ledger.Ask(words, office =>
        {
            var held = (words.GetValue(checkpoint) ?? []).Select(text => new Checkpoint(CheckpointLine.Parse(office.Place, text))).ToList();
            var (passed, broken) = office.Verify(held);
            if (broken is null)
            {
                voice.Results.WriteLine(voice.Say($"{passed} 条分录完好。", $"{passed} entries hold."));
                return ExitCode.Done;
            }
            var (chinese, english) = ChainBreakSentences.Of(broken, passed);
            voice.Remark(new($"{chinese}请从备份恢复。", $"{english} Restore a copy."));
            return ExitCode.Unusable;
        }));
        command.Options.Add(checkpoint);
        return command;
    }

    private Command Rebuild()
    {
        var verify = new Option<bool>("--verify") { Description = voice.Say("只比对，不改", "compare only, change nothing") };
        var command = Asking("rebuild", voice.Say("由分录重算各表，改正不符的", "compute the tables again from the entries"), words => _ledger.Ask(words, office =>
        {
            var rebuilt = office.Rebuild(write: !words.GetValue(verify));
            foreach (var key in rebuilt.Differing) voice.Remarks.WriteLine(voice.Say($"不符：{key}", $"differs: {key}"));
            voice.Results.WriteLine(voice.Say(
                $"重算 {rebuilt.Entries} 条分录，{rebuilt.Differing.Count} 处不符。", $"{rebuilt.Entries} entries replayed, {rebuilt.Differing.Count} differences."));
            return rebuilt.Differing.Count > 0 && words.GetValue(verify) ? ExitCode.Unusable : ExitCode.Done;
        }));
        command.Options.Add(verify);
        return command;
    }

    private Command Checkpoint() => Asking("checkpoint", voice.Say("打出检查点，存到别处或公开", "print a checkpoint, to be kept elsewhere"), words => _ledger.Ask(words, office =>
    {
        if (office.Head() is { } head) voice.Results.WriteLine(CheckpointLine.Of(head));
        return ExitCode.Done;
    }));

    private Command Asking(string name, string description, Func<ParseResult, int> answer)
    {
        var command = new Command(name, description);
        foreach (var option in _ledger.ToAsk) command.Options.Add(option);
        command.SetAction(answer);
        return command;
    }

    private string LineOf(Entry entry)
    {
        var unit = entry.By.Unit.Length > 0 ? entry.By.Unit + " " : "";
        var role = voice.Language == Language.Chinese ? RoleNames.Chinese(entry.By.Role) : RoleNames.English(entry.By.Role);
        var reason = entry.Reason.Length > 0 ? voice.Say($"  理由：{entry.Reason}", $"  why: {entry.Reason}") : "";
        var at = PlaceTime.Of(entry.At).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return $"{entry.Place,-9} {at}  {unit}{entry.By.Name}（{role}）  {entry.Kind}{reason}  {entry.Body}";
    }
}
