using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Chain.Signing;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Chain;

/// <summary><c>luoshi ledger verify</c>: whether the entries hold, in themselves and against checkpoints kept elsewhere.</summary>
internal static class VerifyVerb
{
    public static Command Build(Voice voice, LedgerWords ledger)
    {
        var checkpoint = new Option<string[]>("--checkpoint")
        {
            HelpName = voice.Say("年-号:哈希|文件", "YEAR-NUMBER:HASH|FILE"),
            Description = voice.Say(
                "别处保存的检查点：luoshi ledger checkpoint 打出来的一行，\n或签名检查点的文件；可写多个",
                "a checkpoint kept elsewhere: a line that luoshi ledger checkpoint printed,\nor a file of signed ones; several times"),
        };
        var key = new Option<string>("--key")
        {
            HelpName = voice.Say("公钥文件", "PUBLICKEY"),
            Description = voice.Say("检查点必须是用这把公钥的那一把签的", "the checkpoints must be signed with the key whose public half this is"),
        };
        var command = new Command("verify", voice.Say("校验分录有没有被改动、删除、插入、调换", "find any entry changed, removed, put in or moved")) { checkpoint, key };
        foreach (var option in ledger.ToAsk) command.Options.Add(option);
        command.SetAction(words => words.GetValue(checkpoint) is { Length: > 0 } named
            ? ledger.Ask(words, office => Verify(voice, office, Held(office.Place, named, words.GetValue(key)), ofSeveral: false))
            : ledger.AskOfEach(words, (office, ofSeveral) => Verify(voice, office, Held(office.Place, [], words.GetValue(key)), ofSeveral)));
        return command;
    }

    private static List<Checkpoint> Held(string place, string[] named, string? keyFile)
    {
        if (keyFile is not null && named.Length == 0) throw new Failure(new("--key 要和 --checkpoint 一起用。", "--key goes with --checkpoint."));
        using var key = keyFile is null ? null : VerifyingKey.Parse(KeyFiles.Read(keyFile));
        return [.. named.SelectMany(new HeldCheckpoints(place, key).Of)];
    }

    private static int Verify(Voice voice, Office office, List<Checkpoint> held, bool ofSeveral)
    {
        var (passed, broken) = office.Verify(held);
        var place = ofSeveral ? $"{office.Place}  " : "";
        if (broken is null)
        {
            voice.Results.WriteLine(place + voice.Say($"{passed} 条分录完好。", $"{passed} entries hold."));
            return ExitCode.Done;
        }
        var (chinese, english) = ChainBreakSentences.Of(broken, passed);
        voice.Results.Flush();
        voice.Remark(new($"{place}{chinese}请从备份恢复。", $"{place}{english} Restore a copy."));
        return ExitCode.DoesNotHold;
    }
}
