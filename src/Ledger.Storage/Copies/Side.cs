using System.Data.Common;
using Luoshi.Ledger.Storage.Databases;

namespace Luoshi.Ledger.Storage.Copies;

/// <summary>One of the two ledgers between which rows are moved: its transaction, and how its errors are told.</summary>
internal sealed class Side(Session session, Guard guard) : IDisposable
{
    public static Side ToRead(StoredLedger ledger) => new(ledger.Guard.Over(ledger.Begin), ledger.Guard);

    public static Side ToWrite(StoredLedger ledger, IReadOnlyCollection<string> places) => new(ledger.Guard.Over(() => Session.ToWrite(ledger.Database, places)), ledger.Guard);

    public IReadOnlyList<T> Rows<T>(Statement statement, Func<DbDataReader, T> row) => guard.Over(() => session.Rows(statement, row));

    /// <summary>So many rows at a time, as statements.</summary>
    public IEnumerable<IReadOnlyList<Statement>> Chunks(Statement select, Func<DbDataReader, Statement> row, int size)
    {
        using var chunks = session.Stream(select, row).Chunk(size).GetEnumerator();
        while (guard.Over(chunks.MoveNext)) yield return chunks.Current;
    }

    public void Execute(IReadOnlyList<Statement> statements) => guard.Over(() => session.Execute(statements));

    public void Commit() => guard.Over(session.Commit);

    public void Dispose() => session.Dispose();
}
