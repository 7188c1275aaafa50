using System.CommandLine;
using Luoshi.Desk.Evidence;
using Luoshi.Ledger.Orders;
using Luoshi.Ledger.Progress;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Evidence;

/// <summary><c>luoshi evidence check</c>: whether every file is still there, to the byte.</summary>
internal static class CheckVerb
{
    public static Command Build(Voice voice, PlanVerbs verbs, EvidenceWords files)
    {
        var number = ShowVerb.OfOne(voice);
        return verbs.Asking("check", voice.Say("核对佐证文件在不在、改没改", "check that every file is there, unchanged"), (words, office) =>
        {
            var (year, asked) = (verbs.Plan.YearIn(words, office), ShowVerb.NumberIn(words, number));
            List<(EvidenceLink Link, string Line)> pieces =
            [
                .. office.Evidence(year, asked).Select(piece => (piece.Link, ShowVerb.LineOf(piece))),
                .. office.OrderEvidence(year, asked).Select(sent => (sent.Piece, $"{OrderNames.Number(sent.Order)}  {sent.Piece.Name}")),
            ];
            var folder = files.FolderIn(words, verbs.Ledger);
            var checkedPieces = pieces.Select(piece => (piece.Line, Condition: piece.Link.Hash.Length > 0 ? folder.Check(piece.Link.Hash) : EvidenceCondition.Elsewhere)).ToList();
            foreach (var (line, condition) in checkedPieces) Tell(voice, line, condition);
            int Count(EvidenceCondition condition) => checkedPieces.Count(pair => pair.Condition == condition);
            var (whole, missing, changed, elsewhere) = (Count(EvidenceCondition.Whole), Count(EvidenceCondition.Missing), Count(EvidenceCondition.Changed), Count(EvidenceCondition.Elsewhere));
            voice.Results.WriteLine(voice.Say(
                $"佐证 {pieces.Count} 份：完好 {whole}，缺 {missing}，被改 {changed}，网址 {elsewhere}（不核对）。",
                $"{pieces.Count} pieces of evidence: {whole} whole, {missing} missing, {changed} changed, {elsewhere} addresses (not checked)."));
            return missing + changed > 0 ? ExitCode.Unusable : ExitCode.Done;
        }, number, files.Folder);
    }

    private static void Tell(Voice voice, string line, EvidenceCondition condition)
    {
        if (condition == EvidenceCondition.Missing) voice.Remarks.WriteLine($"{voice.Say("缺", "missing")}  {line}");
        if (condition == EvidenceCondition.Changed) voice.Remarks.WriteLine($"{voice.Say("被改", "changed")}  {line}");
    }
}
