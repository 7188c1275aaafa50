using System.Data.Common;

namespace Luoshi.Ledger.Storage.Databases;

/// <summary>
/// Where the two databases differ: how to connect, how one writer keeps the others out, and what its errors mean. Everything else
/// is one SQL for both.
/// </summary>
internal abstract class Database : IDisposable
{
    /// <summary>The type of text that is compared by code units (<c>KEY_TEXT</c> in the scripts).</summary>
    public abstract string KeyText { get; }

    /// <summary>Whether every statement is a journey, so that what is needed is better brought and taken all at once.</summary>
    public abstract bool IsFar { get; }

    /// <summary>How many transactions that write can be under way at a time.</summary>
    public abstract int Lanes { get; }

    /// <summary>Waits until nobody else in this program writes, where the database has one writer at a time; null where it needs no turns. The turn ends when it is disposed.</summary>
    public virtual IDisposable? TakeTurn() => null;

    /// <summary>A connection that only one thread uses until it is closed.</summary>
    public abstract DbConnection Connect();

    /// <summary>A transaction in which nobody else appends to these places; it waits until that is so.</summary>
    public abstract DbTransaction BeginWriting(DbConnection connection, IReadOnlyCollection<string> places);

    /// <summary>A transaction that sees the state of one moment.</summary>
    public abstract DbTransaction BeginReading(DbConnection connection);

    /// <summary>The one transaction that may change the schema.</summary>
    public abstract DbTransaction BeginUpgrade(DbConnection connection);

    /// <summary>Whether a table is there.</summary>
    public abstract bool Has(DbConnection connection, DbTransaction? within, string table);

    /// <summary>What keeps others from making the same table meanwhile, in the same transaction.</summary>
    public abstract IReadOnlyList<Statement> BeforeMaking { get; }

    /// <summary>What has what is deleted behind it overwritten, in the same transaction.</summary>
    public abstract IReadOnlyList<Statement> BeforeErasing { get; }

    /// <summary>Has nothing of what was deleted from tables left behind, outside of a transaction.</summary>
    /// <returns>Whether it is gone: somebody who still reads what was can stand in the way.</returns>
    public abstract bool Scrub(DbConnection connection, IReadOnlyList<string> tables);

    /// <summary>What an error of the database means for whoever gave the command.</summary>
    public abstract RefusedException Explain(DbException cause);

    public abstract void Dispose();
}
