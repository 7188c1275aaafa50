using DuckDB.NET.Data;

namespace Luoshi.Corpus.Store;

/// <summary>
/// A corpus in one DuckDB file that grows report by report. Reports are written in batches, each whole or not at all, so that a run that
/// ends anywhere leaves a corpus to go on with. One process at a time; its methods may be called by several threads.
/// </summary>
public sealed class CorpusStore : IDisposable
{
    /// <summary>So many reports are written at once: few enough that little is read again after a power cut, and that one worker writes as the other reads.</summary>
    private const int BatchSize = 16;

    private readonly DuckDBConnection _connection;
    private readonly CorpusTable? _only;

    /// <summary>Guards what is known and what waits: held for a moment.</summary>
    private readonly Lock _turn = new();

    /// <summary>Guards the database: held while a batch is written, as the others read on.</summary>
    private readonly Lock _writing = new();

    private List<CorpusReport> _waiting = [];
    private readonly Dictionary<string, string> _fileByHash;
    private readonly Dictionary<string, string> _hashByFile;

    private CorpusStore(DuckDBConnection connection, CorpusTable? only)
    {
        (_connection, _only) = (connection, only);
        (_fileByHash, _hashByFile) = ([], []);
        foreach (var row in _connection.Rows("SELECT file, hash FROM reports"))
            (_fileByHash[(string)row[1]!], _hashByFile[(string)row[0]!]) = ((string)row[0]!, (string)row[1]!);
    }

    /// <summary>How many reports it holds, those waiting to be written included.</summary>
    public int Count
    {
        get
        {
            lock (_turn) return _fileByHash.Count;
        }
    }

    /// <summary>Opens the corpus at <paramref name="path"/> to go on with, or makes it.</summary>
    /// <param name="path">The DuckDB file.</param>
    /// <param name="reader">What it is read with: program and lexicon. Readings of different readers do not belong in one corpus.</param>
    /// <param name="only">The one table wanted beside reports and panel; null for all of them.</param>
    /// <exception cref="CorpusException">It is no corpus, is held by another program or was read otherwise.</exception>
    public static CorpusStore Open(string path, string reader, CorpusTable? only = null)
    {
        Engine.Require();
        var isNew = !File.Exists(path);
        var readerOfTables = only is null ? reader : $"{reader} {only}";
        var connection = StoreFile.Open(path, readOnly: false);
        try
        {
            if (isNew) StoreFile.Create(connection, readerOfTables);
            else StoreFile.RequireReader(connection, path, readerOfTables);
            return new CorpusStore(connection, only);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The file under which the report with this hash was read already; null where it was not.</summary>
    public string? FileWith(string hash)
    {
        lock (_turn) return _fileByHash.GetValueOrDefault(hash);
    }

    /// <summary>Takes a report in; false where one with the same bytes came before it. A file whose bytes are others than before replaces its report.</summary>
    public bool Add(CorpusReport report)
    {
        List<CorpusReport>? batch = null;
        lock (_turn)
        {
            if (!_fileByHash.TryAdd(report.Hash, report.File)) return false;
            if (_hashByFile.TryGetValue(report.File, out var before)) Drop(before);
            _hashByFile[report.File] = report.Hash;
            _waiting.Add(report);
            if (_waiting.Count >= BatchSize) (batch, _waiting) = (_waiting, []);
        }
        if (batch is not null) Write(batch);
        return true;
    }

    /// <summary>Writes what waits and, in place of those of the run before, which files failed and why.</summary>
    public void Finish(IEnumerable<(string File, string Why)> failures)
    {
        Write(_waiting);
        _waiting = [];
        lock (_writing)
        {
            using var transaction = _connection.BeginTransaction();
            _connection.Run("DELETE FROM failures");
            foreach (var (file, why) in failures) _connection.Run("INSERT INTO failures VALUES ($1, $2)", file, why);
            transaction.Commit();
        }
    }

    /// <summary>Writes one table to a file, Parquet or CSV. Rows are in a fixed order, whatever order they came in.</summary>
    /// <exception cref="CorpusException">It could not be written.</exception>
    public void Export(CorpusTable table, string path, bool asCsv)
    {
        var quoted = path.Replace("'", "''", StringComparison.Ordinal);
        try
        {
            lock (_writing) _connection.Run($"COPY ({Exports.Query(table)}) TO '{quoted}' ({(asCsv ? "FORMAT csv, HEADER" : "FORMAT parquet, COMPRESSION zstd")})");
        }
        catch (DuckDBException cause)
        {
            throw new CorpusException($"{path} 没有写成：{StoreFile.FirstLine(cause.Message)}", $"{path} was not written: {StoreFile.FirstLine(cause.Message)}");
        }
    }

    /// <summary>Says that its file will be taken away when it is closed, so that nothing need be put in order there.</summary>
    public void GiveUp()
    {
        lock (_writing) _connection.Run("PRAGMA disable_checkpoint_on_shutdown");
    }

    /// <summary>How many rows a table has.</summary>
    public long RowsOf(CorpusTable table)
    {
        lock (_writing) return (long)_connection.Rows($"SELECT count(*) FROM {Codes.Of(table)}")[0][0]!;
    }

    public void Dispose() => _connection.Dispose();

    /// <summary>A changed file's report of before gives way; where that still waits to be written, it never is.</summary>
    private void Drop(string hash)
    {
        _fileByHash.Remove(hash);
        if (_waiting.RemoveAll(report => report.Hash == hash) > 0) return;
        lock (_writing)
            foreach (var table in (string[])["reports", "sections", "figures", "items", "cells"])
                _connection.Run($"DELETE FROM {table} WHERE report = $1", CorpusReport.IdOf(hash));
    }

    private void Write(List<CorpusReport> batch)
    {
        if (batch.Count == 0) return;
        lock (_writing)
        {
            using var transaction = _connection.BeginTransaction();
            using (var tables = new TableWriter(_connection, _only))
                foreach (var report in batch) tables.Write(report);
            transaction.Commit();
        }
    }
}
