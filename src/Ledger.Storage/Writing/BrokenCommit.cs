using System.Data.Common;
using Luoshi.Ledger.Storage.Databases;
using Luoshi.Ledger.Storage.Tables;

namespace Luoshi.Ledger.Storage.Writing;

/// <summary>A connection broke while it was committing: what is in the database tells whether that was done.</summary>
internal sealed class BrokenCommit(Database database)
{
    private const int Tries = 30;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>Whether the entries are there; null where the database did not come back in time.</summary>
    public bool? IsWritten(Entry last)
    {
        for (var left = Tries; left > 0; left--)
        {
            try
            {
                return IsThere(last);
            }
            catch (DbException)
            {
                Thread.Sleep(Pause);
            }
        }
        return null;
    }

    /// <summary>Looks with the right to write, since the broken transaction may be under way still: nobody has that before it ends.</summary>
    private bool IsThere(Entry last)
    {
        using var session = Session.ToWrite(database, [last.Stream.Place]);
        return session.Rows(EntryTable.HashAt(last.Stream, last.Number), row => row.GetString(0)) is [var hash] && hash == last.Hash.ToString();
    }
}
