using System.Reflection;
using DuckDB.NET.Data;

namespace Luoshi.Corpus.Store;

/// <summary>Opens the DuckDB file of a corpus and tells it from any other file.</summary>
internal static class StoreFile
{
    private const string Schema = "1";

    /// <summary>What the engine may hold in memory while a corpus is made: it does not grow with the corpus.</summary>
    private const string Memory = "256MB";

    /// <summary>
    /// Of the ways to pack words without the one that takes longest to be tried and gains least on words that are told again and again; and what was written is put in
    /// order after so much of it, not four times as often: each time the newest rows are packed anew.
    /// </summary>
    private const string ForWriting = "SET disabled_compression_methods = 'fsst'; SET wal_autocheckpoint = '64MB'";

    public static DuckDBConnection Open(string path, bool readOnly)
    {
        var connection = new DuckDBConnection($"DataSource={path};threads=1;memory_limit={Memory}{(readOnly ? ";ACCESS_MODE=READ_ONLY" : "")}");
        try
        {
            connection.Open();
            if (!readOnly) connection.Run(ForWriting);
            return connection;
        }
        catch (DuckDBException cause)
        {
            connection.Dispose();
            throw Explain(path, cause, readOnly);
        }
    }

    public static void Create(DuckDBConnection connection, string reader)
    {
        using var schema = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("schema.sql")!);
        using var transaction = connection.BeginTransaction();
        connection.Run(schema.ReadToEnd());
        connection.Run("INSERT INTO about VALUES ('schema', $1), ('reader', $2)", Schema, reader);
        transaction.Commit();
    }

    public static void RequireCorpus(DuckDBConnection connection, string path, bool isAsked = false)
    {
        var (instead, other) = Instead(isAsked);
        if (connection.Rows("SELECT 1 FROM information_schema.tables WHERE table_name = 'about'").Count == 0 || About(connection, "schema") is not { } schema)
            throw new CorpusException($"{path} 是 DuckDB 文件，但不是 luoshi corpus 建的。{instead}", $"{path} is a DuckDB file, but not one of luoshi corpus. {other}");
        if (schema != Schema)
            throw new CorpusException($"{path} 是另一版程序建的（格式 {schema}，本版是 {Schema}）。请换一个 --out 重新读。", $"{path} was made by another version (format {schema}, this one has {Schema}). Name another --out and read again.");
    }

    private static (string Chinese, string English) Instead(bool isAsked) => isAsked
        ? ("--in 要 luoshi corpus 写成的 .duckdb，或 .parquet、.csv 的 panel。", "--in takes a .duckdb of luoshi corpus, or its panel as .parquet or .csv.")
        : ("请换一个 --out。", "Name another --out.");

    public static void RequireReader(DuckDBConnection connection, string path, string reader)
    {
        RequireCorpus(connection, path);
        if (About(connection, "reader") is { } before && before != reader)
            throw new CorpusException(
                $"{path} 里的报告是用另一版程序或另一套词表读的，混在一起不能比较。请加 --afresh 全部重读，或换一个 --out。",
                $"The reports in {path} were read by another version of the program or with another lexicon; mixed they could not be compared. Add --afresh to read all again, or name another --out.");
    }

    private static string? About(DuckDBConnection connection, string name) =>
        connection.Rows("SELECT value FROM about WHERE name = $1", name) is [var row, ..] ? (string?)row[0] : null;

    private static CorpusException Explain(string path, DuckDBException cause, bool isAsked) => cause.Message switch
    {
        var words when words.Contains("lock on file", StringComparison.Ordinal) => new(
            $"{path} 正被别的程序占用（也许另一个 luoshi corpus 还在跑）。请等它结束再试。", $"{path} is held by another program, perhaps another luoshi corpus. Wait until that has ended."),
        var words when words.Contains("not a valid DuckDB", StringComparison.Ordinal) => new(
            $"{path} 不是 DuckDB 文件，没有动它。{Instead(isAsked).Chinese}", $"{path} is no DuckDB file and was left as it is. {Instead(isAsked).English}"),
        var words when words.Contains("does not exist", StringComparison.Ordinal) => new(
            $"没有 {path}，或它的上级文件夹不存在。", $"There is no {path}, or its folder does not exist."),
        var words when isAsked && words.Contains("IO Error", StringComparison.Ordinal) => new(
            $"{path} 读不了：没有权限，或不是普通的文件。{Instead(isAsked).Chinese}", $"{path} cannot be read: not allowed, or no ordinary file. {Instead(isAsked).English}"),
        var words when words.Contains("IO Error", StringComparison.Ordinal) => new(
            $"{path} 不能写成一个库：那里不让建文件，或不是普通的文件夹。请换一个地方。", $"{path} cannot be a corpus: no file can be made there, or its folder is no ordinary one. Name another place."),
        _ => new($"{path} 打不开：{FirstLine(cause.Message)}", $"{path} cannot be opened: {FirstLine(cause.Message)}"),
    };

    internal static string FirstLine(string message) => message.Split('\n')[0];
}
