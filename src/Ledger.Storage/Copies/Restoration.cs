using Luoshi.Ledger.Storage.Tables;

namespace Luoshi.Ledger.Storage.Copies;

/// <summary>
/// Makes a ledger of a copy (恢复), all of it or nothing; what is there is never overwritten. Tables are computed anew from the entries. A copy of
/// an earlier version is brought up to date on the way, and itself left as it is.
/// </summary>
public static class Restoration
{
    /// <summary>To a file that is not there.</summary>
    /// <exception cref="RefusedException">The copy is damaged, or the file is there: nothing was restored.</exception>
    public static Copied ToFile(string copy, string file, TimeProvider clock)
    {
        MustBeThere(copy);
        using var unfinished = new UnfinishedLedger(file);
        Copied copied;
        using (var examined = Examine(copy, unfinished.Name, clock)) copied = examined.Copied;
        unfinished.Finish();
        return copied;
    }

    /// <summary>To a server, beside the places that it may have.</summary>
    /// <exception cref="RefusedException">The copy is damaged, or the server has one of its places: nothing was restored.</exception>
    public static Copied ToServer(string copy, StoredLedger server, TimeProvider clock)
    {
        MustBeThere(copy);
        var folder = Directory.CreateTempSubdirectory("luoshi-restore-");
        try
        {
            using var examined = Examine(copy, Path.Combine(folder.FullName, "copy.db"), clock);
            Move(examined.Ledger, server);
            return examined.Copied;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void MustBeThere(string copy)
    {
        if (!File.Exists(copy)) throw new RefusedException($"没有备份文件 {copy}。", $"There is no copy {copy}.");
    }

    private static ExaminedCopy Examine(string copy, string duplicate, TimeProvider clock)
    {
        try
        {
            return ExaminedCopy.Of(copy, duplicate, clock);
        }
        catch (BrokenLedgerException broken)
        {
            throw new BrokenLedgerException(
                $"备份 {copy} 不能用，什么也没有恢复：{broken.Found.Chinese}请换一份备份。", $"The copy {copy} cannot be used, and nothing was restored. {broken.Found.English} Take another copy.");
        }
    }

    private static void Move(StoredLedger copy, StoredLedger server)
    {
        var places = copy.Places();
        using var from = Side.ToRead(copy);
        using var into = Side.ToWrite(server, places);
        foreach (var place in places)
            if (into.Rows(StreamTable.Of(place), StreamTable.Read).Count > 0) throw new RefusedException(
                $"数据库里已有 {place} 的账本，不会覆盖，什么也没有恢复。", $"The database has a ledger of {place} already; it is never overwritten, and nothing was restored.");
        new Transfer(from, into, file: from).Move();
        into.Commit();
        server.CompleteRecords();
    }
}
