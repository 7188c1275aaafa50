using System.CommandLine;
using Luoshi.Desk.Evidence;

namespace Luoshi.Terminal.Ledgers;

/// <summary>Where the files of evidence are kept, on the command line.</summary>
internal sealed class EvidenceWords(Voice voice)
{
    private const string Variable = "LUOSHI_EVIDENCE";

    public Option<string> Folder { get; } = new("--files")
    {
        HelpName = voice.Say("文件夹", "FOLDER"),
        Description = voice.Say(
            $"佐证文件放在哪里；不写时看 {Variable}，\n再没有就在账本文件旁边（账本名.evidence）",
            $"where the files are kept; by default {Variable},\nelse beside the ledger's file (its name and .evidence)"),
    };

    /// <summary>Beside a ledger in a file, for whoever names no other folder.</summary>
    public static EvidenceFolder Beside(string ledger) => new(Environment.GetEnvironmentVariable(Variable) ?? $"{ledger}.evidence");

    /// <param name="words">What was typed.</param>
    /// <param name="ledger">The options of the verb, that name the ledger.</param>
    public EvidenceFolder FolderIn(ParseResult words, LedgerWords ledger)
    {
        var address = LedgerAddress.Of(words.GetValue(ledger.Whole));
        var folder = words.GetValue(Folder) ?? Environment.GetEnvironmentVariable(Variable) ?? (LedgerAddress.IsServer(address) ? null : $"{address}.evidence");
        return new EvidenceFolder(folder ?? throw new Failure(new(
            $"账本在服务器上，请写明佐证文件放在哪里：--files 文件夹（或环境变量 {Variable}）。",
            $"The ledger is on a server: say where the files are kept with --files FOLDER (or {Variable}).")));
    }
}
