using System.CommandLine;
using Luoshi.Desk.Evidence;
using Luoshi.Desk.Reports;

namespace Luoshi.Terminal.Ledgers;

/// <summary>Where the reports that plans are drawn up from are kept, on the command line.</summary>
internal sealed class ReportWords(Voice voice)
{
    private const string Variable = "LUOSHI_REPORTS", Name = "reports";

    public Option<string> Folder { get; } = new("--reports")
    {
        HelpName = voice.Say("文件夹", "FOLDER"),
        Description = voice.Say(
            $"报告文件存在哪里；不写时看 {Variable}，\n再没有就在账本文件旁边的 {Name}",
            $"where the report's file is kept; by default {Variable},\nelse the folder {Name} beside the ledger's file"),
    };

    /// <summary>In the folder that holds all that a site stands on.</summary>
    public static ReportShelf In(string data) => new(new EvidenceFolder(Path.Combine(data, Name)));

    /// <summary>Null where the ledger is on a server and nobody says where its reports are.</summary>
    public ReportShelf? ShelfIn(ParseResult words, LedgerWords ledger)
    {
        if ((words.GetValue(Folder) ?? Environment.GetEnvironmentVariable(Variable)) is { Length: > 0 } named) return new(new EvidenceFolder(named));
        var address = LedgerAddress.Of(words.GetValue(ledger.Whole));
        return LedgerAddress.IsServer(address) ? null : In(Path.GetDirectoryName(Path.GetFullPath(address))!);
    }
}
