using System.CommandLine;
using Luoshi.Ledger.Chain.Signing;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Chain;

/// <summary><c>luoshi ledger key</c>: makes the key pair that checkpoints are signed with.</summary>
internal static class KeyVerb
{
    private const string Public = ".pub.pem";

    public static Command Build(Voice voice)
    {
        var file = new Argument<string>("file") { HelpName = voice.Say("文件", "FILE"), Description = voice.Say("私钥写到哪个文件（不能已有）；公钥在它旁边", "where the key goes; the public half lies beside it") };
        var command = new Command("key", voice.Say("生成签检查点用的密钥", "make the keys that checkpoints are signed with")) { file };
        command.SetAction(words =>
        {
            var secret = words.GetRequiredValue(file);
            var shared = Path.ChangeExtension(secret, null) + Public;
            using var key = SigningKey.New();
            KeyFiles.WriteSecret(secret, key.ToPem());
            KeyFiles.WritePublic(shared, key.ToPublicPem());
            voice.Results.WriteLine(voice.Say($"公钥 {key.Fingerprint}", $"public key {key.Fingerprint}"));
            voice.Remark(new(
                $"私钥在 {secret}，请离线保管，不要和账本放在一起；公钥在 {shared}，可以公开。",
                $"The key is in {secret}: keep it off line, and not with the ledger. Its public half is in {shared}, for everybody."));
            return ExitCode.Done;
        });
        return command;
    }
}
