using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Luoshi.Ledger.Storage.Databases;

/// <summary>One file, embedded: for a county, on a laptop.</summary>
internal sealed class SqliteDatabase : Database
{
    private readonly string _file;
    private readonly string _connection;

    /// <param name="file">Path of the file.</param>
    /// <param name="create">Whether it may be made where it is not there.</param>
    public SqliteDatabase(string file, bool create)
    {
        _file = file;
        _connection = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            DefaultTimeout = 20,
            ForeignKeys = true,
        }.ToString();
    }

    public override string KeyText => "TEXT";

    public override bool IsFar => false;

    public override int Lanes => 1;

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

    public override RefusedException Explain(DbException cause) => new FileTrouble(_file).Of(cause as SqliteException);

    public override void Dispose() => SqliteConnection.ClearPool(new SqliteConnection(_connection));
}
