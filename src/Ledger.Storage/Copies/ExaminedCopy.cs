using Luoshi.Ledger.Storage.Databases;

namespace Luoshi.Ledger.Storage.Copies;

/// <summary>A duplicate of a copy, of this program's schema, that has passed the check.</summary>
internal sealed class ExaminedCopy : IDisposable
{
    private ExaminedCopy(SqliteDatabase database, TimeProvider clock)
    {
        Ledger = StoredLedger.On(database, clock);
        try
        {
            Copied = CopyCheck.Pass(Ledger, database);
        }
        catch
        {
            Ledger.Dispose();
            throw;
        }
    }

    public StoredLedger Ledger { get; }

    public Copied Copied { get; }

    /// <param name="copy">It is only read.</param>
    /// <param name="duplicate">Where the duplicate goes.</param>
    /// <param name="clock">What time it is.</param>
    /// <exception cref="BrokenLedgerException">The copy is damaged.</exception>
    public static ExaminedCopy Of(string copy, string duplicate, TimeProvider clock)
    {
        var database = new SqliteDatabase(duplicate, create: true, copy);
        new Guard(database).Over(() => database.TakeOver(copy));
        return new ExaminedCopy(database, clock);
    }

    public void Dispose() => Ledger.Dispose();
}
