using DuckDB.NET.Data;
using Luoshi.Corpus.Store;

namespace Luoshi.Corpus.Asking;

/// <summary>
/// A corpus to be asked and never changed: the database is opened read-only, and the engine is told to touch no other file. A panel in Parquet or CSV is
/// asked as the table <c>panel</c>.
/// </summary>
public sealed class CorpusFile : IDisposable
{
    private readonly DuckDBConnection _connection;
    private readonly string? _copy;

    private CorpusFile(DuckDBConnection connection, string? copy) => (_connection, _copy) = (connection, copy);

    /// <exception cref="CorpusException">There is no such file, or it is none of <c>luoshi corpus</c>.</exception>
    public static CorpusFile Open(string path)
    {
        Engine.Require();
        if (!File.Exists(path)) throw new CorpusException(
            $"没有 {path}。请先用 luoshi corpus 文件夹 --out {path} 建一个，或用 --in 指出在哪里。",
            $"There is no {path}. Make one first (luoshi corpus DIR --out {path}), or tell where it is with --in.");
        var copy = IsTable(path) ? TableCopy.Of(path) : null;
        var connection = StoreFile.Open(copy ?? path, readOnly: true);
        try
        {
            if (copy is null) StoreFile.RequireCorpus(connection, path, isAsked: true);
            connection.Run("SET enable_external_access = false");
            connection.Run("SET lock_configuration = true");
            return new(connection, copy);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The answer to a question; its rows are read as they are taken.</summary>
    /// <exception cref="CorpusException">The question is wrong or would change something.</exception>
    public Answer Ask(string sql, CancellationToken stop = default)
    {
        if (Question.Obstacle(sql) is { } obstacle) throw AskingErrors.WithTables(obstacle, Tables());
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.UseStreamingMode = true;
        try
        {
            using var interruption = stop.Register(command.Cancel);
            var reader = command.ExecuteReader();
            var columns = new string[reader.FieldCount];
            for (var column = 0; column < columns.Length; column++) columns[column] = reader.GetName(column);
            return new(columns, RowsOf(reader, command, stop));
        }
        catch (DuckDBException cause)
        {
            stop.ThrowIfCancellationRequested();
            throw AskingErrors.Explain(cause, Tables());
        }
    }

    public void Dispose()
    {
        _connection.Dispose();
        if (_copy is not null) File.Delete(_copy);
    }

    private IEnumerable<object?[]> RowsOf(DuckDBDataReader reader, DuckDBCommand command, CancellationToken stop)
    {
        using var whole = reader;
        using var interruption = stop.Register(command.Cancel);
        while (Next(reader, stop))
        {
            stop.ThrowIfCancellationRequested();
            yield return Statements.RowOf(reader);
        }
        RequireNoMore(reader);
    }

    private void RequireNoMore(DuckDBDataReader reader)
    {
        try
        {
            if (reader.NextResult()) throw new CorpusException(
                "一次只问一条 SQL；后面的没有回答。", "One question at a time: what follows the first was not answered.");
        }
        catch (DuckDBException cause)
        {
            throw AskingErrors.Explain(cause, Tables());
        }
    }

    /// <summary>What is wrong with the data of a question (a text that is no number) shows only as its rows are read.</summary>
    private bool Next(DuckDBDataReader reader, CancellationToken stop)
    {
        try
        {
            return reader.Read();
        }
        catch (DuckDBException cause)
        {
            stop.ThrowIfCancellationRequested();
            throw AskingErrors.Explain(cause, Tables());
        }
    }

    private List<string> Tables() =>
        [.. _connection.Rows("SELECT table_name FROM information_schema.tables WHERE table_name NOT IN ('about') ORDER BY table_name").Select(row => (string)row[0]!)];

    private static bool IsTable(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".parquet" or ".csv";
}
