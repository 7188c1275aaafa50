using Luoshi.Desk.Evidence;
using Luoshi.Ledger.Orders.Wanted;
using Luoshi.Ledger.Progress;

namespace Luoshi.Terminal.Verbs.Orders;

/// <summary>Files that show the answer to an order: they are seen with it, and not with its task.</summary>
internal sealed class OrderFiles(EvidenceFolder folder, IReadOnlyList<string> files)
{
    public AnswerOrder With(AnswerOrder answer) => answer with
    {
        Evidence = [.. files.Select(file => new EvidenceLink(Path.GetFileName(file), folder.Keep(file).Hash)).DistinctBy(link => link.Hash)],
    };
}
