using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Storage.Databases;
using Luoshi.Ledger.Storage.Tables;

namespace Luoshi.Ledger.Storage.Copies;

/// <summary>
/// Takes a copy (备份) of a whole ledger as of one moment, while others go on writing. Whatever the ledger is on, its copy is one
/// file, and a ledger itself: it can be read, verified, and restored to a file or to a server. It leaves no entry.
/// </summary>
public static class Backup
{
    /// <param name="ledger">The ledger.</param>
    /// <param name="file">A file that is not there yet.</param>
    /// <param name="clock">What time it is.</param>
    /// <exception cref="RefusedException">There is no copy.</exception>
    public static Copied Take(StoredLedger ledger, string file, TimeProvider clock)
    {
        using var unfinished = new UnfinishedLedger(file);
        var copied = Fill(ledger, unfinished.Database, clock);
        unfinished.Finish();
        return copied;
    }

    private static Copied Fill(StoredLedger ledger, SqliteDatabase database, TimeProvider clock)
    {
        using var copy = StoredLedger.On(database, clock);
        using (var from = Side.ToRead(ledger))
        using (var into = Side.ToWrite(copy, []))
        {
            new Transfer(from, into, file: into).Move();
            into.Execute([WebhookTable.RestAll(clock.GetUtcNow())]);
            into.Commit();
        }
        try
        {
            return CopyCheck.Pass(copy, database);
        }
        catch (BrokenChainException broken)
        {
            var (chinese, english) = NotCopied(broken);
            throw new BrokenChainException(broken, chinese, english);
        }
        catch (BrokenLedgerException broken)
        {
            var (chinese, english) = NotCopied(broken);
            throw new BrokenLedgerException(chinese, english);
        }
    }

    private static (string Chinese, string English) NotCopied(BrokenLedgerException broken) => (
        $"账本本身不完好，没有备份：{broken.Found.Chinese}请从以前的备份恢复。", $"The ledger itself is not whole, and was not copied. {broken.Found.English} Restore an earlier copy.");
}
