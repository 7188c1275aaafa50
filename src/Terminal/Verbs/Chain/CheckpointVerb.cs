using System.CommandLine;
using Luoshi.Ledger.Chain.Signing;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Chain;

/// <summary><c>luoshi ledger checkpoint</c>: the last entry, to be kept elsewhere, signed where a key is given.</summary>
internal static class CheckpointVerb
{
    public static Command Build(Voice voice, LedgerWords ledger)
    {
        var sign = new Option<string>("--sign")
        {
            HelpName = voice.Say("私钥文件", "KEYFILE"),
            Description = voice.Say("用这把私钥签名，打出可以公布的一段文字", "sign it with this key, as a text to be published"),
        };
        var command = new Command("checkpoint", voice.Say("打出检查点，存到别处或公开", "print a checkpoint, to be kept elsewhere")) { sign };
        foreach (var option in ledger.ToAsk) command.Options.Add(option);
        command.SetAction(words => ledger.Ask(words, office =>
        {
            if (office.Head() is not { } head) return ExitCode.Done;
            if (words.GetValue(sign) is not { } file) voice.Results.WriteLine(CheckpointLine.Of(head));
            else
            {
                using var key = SigningKey.Parse(KeyFiles.Read(file));
                voice.Results.Write(CheckpointText.Write(SignedCheckpoint.Sign(head, TimeProvider.System.GetUtcNow(), key)));
            }
            return ExitCode.Done;
        }));
        return command;
    }
}
