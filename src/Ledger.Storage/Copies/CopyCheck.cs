using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Storage.Databases;

namespace Luoshi.Ledger.Storage.Copies;

/// <summary>
/// Walks every chain of a copy, and computes its tables again from the entries: only what passes is called a copy, and only that is restored.
/// </summary>
internal static class CopyCheck
{
    /// <exception cref="BrokenLedgerException">Something in it cannot be relied on; the sentence says where.</exception>
    public static Copied Pass(StoredLedger copy, SqliteDatabase file)
    {
        if (!file.IsSound()) throw new BrokenLedgerException("文件里有损坏的页。", "Pages of the file are damaged.");
        if (copy.Places().Count == 0) throw new BrokenLedgerException("里面没有哪个地方的账。", "It holds the ledger of no place.");
        var heads = new List<StreamHead>();
        var entries = 0L;
        foreach (var place in copy.Places())
        {
            entries += Compute(copy, place);
            heads.Add(copy.Heads(place)[^1]);
        }
        return new Copied(entries, heads);
    }

    private static long Compute(StoredLedger copy, string place)
    {
        try
        {
            return copy.Rebuild(place, write: true).Entries;
        }
        catch (BrokenChainException broken)
        {
            var (chinese, english) = ChainBreakSentences.Of(broken.Break, broken.Passed);
            throw new BrokenChainException(broken, chinese, english);
        }
    }
}
