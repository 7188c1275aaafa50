using System.Data.Common;

namespace Luoshi.Ledger.Storage.Databases;

/// <summary>A connection with its transaction: statements in, rows out.</summary>
internal sealed class Session(DbConnection connection, DbTransaction? transaction, IDisposable? turn = null) : IDisposable
{
    private readonly Dictionary<string, DbCommand> _prepared = [];

    /// <summary>With the right to write to places, as soon as nobody else has it.</summary>
    public static Session ToWrite(Database database, IReadOnlyCollection<string> places) =>
        On(database, connection => database.BeginWriting(connection, places), database.TakeTurn());

    /// <summary>All of the database as of one moment; nobody who writes is kept waiting.</summary>
    public static Session ToRead(Database database) => On(database, database.BeginReading);

    private static Session On(Database database, Func<DbConnection, DbTransaction?> begin, IDisposable? turn = null)
    {
        DbConnection? connection = null;
        try
        {
            connection = database.Connect();
            return new Session(connection, begin(connection), turn);
        }
        catch
        {
            connection?.Dispose();
            turn?.Dispose();
            throw;
        }
    }

    public void Commit() => transaction!.Commit();

    /// <summary>Whether a table is there.</summary>
    public bool Has(Database database, string table) => database.Has(connection, transaction, table);

    public IReadOnlyList<T> Rows<T>(Statement statement, Func<DbDataReader, T> row)
    {
        using var command = statement.On(connection, transaction);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(row(reader));
        return rows;
    }

    /// <summary>Rows as they come; the session is busy until the last is taken.</summary>
    public IEnumerable<T> Stream<T>(Statement statement, Func<DbDataReader, T> row)
    {
        using var command = statement.On(connection, transaction);
        using var reader = command.ExecuteReader();
        while (reader.Read()) yield return row(reader);
    }

    /// <summary>Carries all statements out, in one round trip where the database can.</summary>
    public void Execute(IReadOnlyList<Statement> statements)
    {
        if (connection.CanCreateBatch) ExecuteBatch(statements);
        else
            foreach (var statement in statements)
                ExecutePrepared(statement);
    }

    public void Dispose()
    {
        try
        {
            foreach (var command in _prepared.Values) command.Dispose();
            transaction?.Dispose();
            connection.Dispose();
        }
        finally
        {
            turn?.Dispose();
        }
    }

    private void ExecuteBatch(IReadOnlyList<Statement> statements)
    {
        using var batch = connection.CreateBatch();
        batch.Transaction = transaction;
        foreach (var statement in statements) statement.AddTo(batch);
        batch.ExecuteNonQuery();
    }

    private void ExecutePrepared(Statement statement)
    {
        if (_prepared.TryGetValue(statement.Sql, out var command))
            foreach (var (name, value) in statement.Values) command.Parameters[name].Value = value;
        else
        {
            _prepared[statement.Sql] = command = statement.On(connection, transaction);
            command.Prepare();
        }
        command.ExecuteNonQuery();
    }
}
