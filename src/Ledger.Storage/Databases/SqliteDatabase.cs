using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Luoshi.Ledger.Storage.Databases;

/// <summary>One file, embedded: for a county, on a laptop.</summary>
internal sealed class SqliteDatabase : Database
{
    // Seconds: for so long a transaction waits for another to end.
    private const int Patience = 20;

    private const int Tries = 20;

    private static readonly TimeSpan _between = TimeSpan.FromMilliseconds(50);

    // Whoever finds the file being written looks again after a nap, however soon the other was done: in one program they wait for each other here.
    private readonly WritingTurn _turn = new(TimeSpan.FromSeconds(Patience));
    private readonly FileTrouble _trouble;
    private readonly string _connection;

    /// <param name="file">Path of the file.</param>
    /// <param name="create">Whether it may be made where it is not there.</param>
    /// <param name="shownAs">What it is called before people.</param>
    public SqliteDatabase(string file, bool create, string shownAs)
    {
        _trouble = new FileTrouble(shownAs);
        _connection = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            DefaultTimeout = Patience,
            ForeignKeys = true,
        }.ToString();
    }

    public override string KeyText => "TEXT";

    public override bool IsFar => false;

    public override int Lanes => 1;

    public override IDisposable? TakeTurn() => _turn.Take();

    public override DbConnection Connect()
    {
        var connection = new SqliteConnection(_connection);
        try
        {
            connection.Open();
            // What was acknowledged survives a power cut.
            new Statement("PRAGMA journal_mode = WAL").On(connection, null).ExecuteNonQuery();
            new Statement("PRAGMA synchronous = FULL").On(connection, null).ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public override DbTransaction BeginWriting(DbConnection connection, IReadOnlyCollection<string> places) =>
        ((SqliteConnection)connection).BeginTransaction(deferred: false);

    public override DbTransaction BeginReading(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: true);

    public override DbTransaction BeginUpgrade(DbConnection connection) => BeginWriting(connection, []);

    public override bool Has(DbConnection connection, DbTransaction? within, string table)
    {
        using var command = new Statement("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = @name", ("@name", table)).On(connection, within);
        return command.ExecuteScalar() is not null;
    }

    public override IReadOnlyList<Statement> BeforeMaking { get; } = [];

    public override IReadOnlyList<Statement> BeforeErasing { get; } = [new("PRAGMA secure_delete = ON")];

    /// <summary>Pages as they were before are still in the file of what was written last. That it cannot be emptied is told by a row, and not by an error.</summary>
    public override bool Scrub(DbConnection connection, IReadOnlyList<string> tables)
    {
        // Whoever reads a page is done within less.
        for (var again = 0; !IsEmptied(connection); again++)
        {
            if (again == Tries) return false;
            Thread.Sleep(_between);
        }
        return true;
    }

    private static bool IsEmptied(DbConnection connection)
    {
        using var command = new Statement("PRAGMA wal_checkpoint(TRUNCATE)").On(connection, null);
        using var told = command.ExecuteReader();
        return told.Read() && told.GetInt64(0) == 0;
    }

    public override RefusedException Explain(DbException cause) => _trouble.Of(cause as SqliteException);

    /// <summary>Puts everything into the one file, so that it can be carried away.</summary>
    public void PutIntoOneFile()
    {
        Dispose();
        using var connection = new SqliteConnection(_connection + ";Pooling=False");
        connection.Open();
        new Statement("PRAGMA journal_mode = DELETE").On(connection, null).ExecuteNonQuery();
    }

    /// <summary>Takes over all pages of another file as of one moment.</summary>
    public void TakeOver(string file)
    {
        using var from = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        using var into = new SqliteConnection(_connection + ";Pooling=False");
        from.Open();
        into.Open();
        from.BackupDatabase(into);
    }

    /// <summary>Whether every page of it is as SQLite writes them.</summary>
    public bool IsSound()
    {
        using var connection = Connect();
        return new Statement("PRAGMA integrity_check").On(connection, null).ExecuteScalar() is "ok";
    }

    public override void Dispose() => SqliteConnection.ClearPool(new SqliteConnection(_connection));
}
