using Luoshi.Desk.Evidence;
using Luoshi.Ledger;
using Luoshi.Ledger.Attachments;
using Luoshi.Ledger.Attachments.Wanted;
using Luoshi.Ledger.Orders.Wanted;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Terminal.Verbs.Orders;

/// <summary>Files that show the answer to an order: each is attached to its task once.</summary>
internal sealed class OrderFiles(EvidenceFolder folder, IReadOnlyList<string> files, IReadOnlyList<AttachedEvidence> there)
{
    public Command With(AnswerOrder answer, PlanTask task)
    {
        var kept = files.Select(file => (Name: Path.GetFileName(file), Kept: folder.Keep(file))).DistinctBy(file => file.Kept.Hash).ToList();
        var news = kept.Where(file => !there.Any(piece => piece.Link.Hash == file.Kept.Hash && piece.Period is null))
            .Select(file => new AttachEvidence(task.PlanYear, task.Number, new EvidenceLink(file.Name, file.Kept.Hash)) { Size = file.Kept.Size });
        return new Together([.. news, answer with { Evidence = [.. kept.Select(file => new EvidenceLink(file.Name, file.Kept.Hash))] }]);
    }
}
