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
            entries += Walk(copy, place);
            copy.Rebuild(place, write: true);
            heads.Add(copy.Heads(place)[^1]);
        }
        return new Copied(entries, heads);
    }

    private static long Walk(StoredLedger copy, string place)
    {
        var (passed, broken) = ChainCheck.Walk(copy, place, []);
        if (broken is null) return passed;
        var (chinese, english) = ChainBreakSentences.Of(broken, passed);
        throw new BrokenLedgerException(chinese, english);
    }
}
