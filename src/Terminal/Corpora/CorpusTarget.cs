using System.Text;
using Luoshi.Corpus;
using Luoshi.Corpus.Asking;
using Luoshi.Corpus.Store;
using Luoshi.Terminal.Outputs;

namespace Luoshi.Terminal.Corpora;

/// <summary>What <c>--out</c> names: a corpus to be kept, or one table of it, for which a corpus lies beside it until it is finished.</summary>
/// <param name="Path">As it was named.</param>
/// <param name="Table">The table to be written there; null for the corpus itself.</param>
/// <param name="AsCsv">CSV, else Parquet.</param>
internal sealed record CorpusTarget(string Path, CorpusTable? Table, bool AsCsv)
{
    /// <summary>The corpus that reports are written to while they are read.</summary>
    public string Store => Table is null ? Path : Path + ".unfinished";

    public static CorpusTarget Of(string path, CorpusTable? table) => System.IO.Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".duckdb" when table is null => new(path, null, AsCsv: false),
        ".duckdb" => throw new Failure(new(
            "--table 只用于 .parquet 和 .csv；.duckdb 里本来就有全部的表。", "--table is for .parquet and .csv; a .duckdb holds all tables anyway.")),
        ".parquet" => new(path, table ?? CorpusTable.Panel, AsCsv: false),
        ".csv" => new(path, table ?? CorpusTable.Panel, AsCsv: true),
        _ => throw new Failure(new(
            $"认不出 {path} 要写成什么：--out 要以 .duckdb（全部的表）、.parquet 或 .csv（一张表）结尾。",
            $"What to write to {path} is not told by its ending: --out ends in .duckdb (all tables), .parquet or .csv (one table).")),
    };

    /// <summary>Opens the corpus to go on with, or makes it.</summary>
    public CorpusStore Open(string reader)
    {
        if (Directory.Exists(Path)) throw new Failure(AtomicFile.Explain(Path, new UnauthorizedAccessException()));
        if (!Directory.Exists(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path)))) throw new Failure(AtomicFile.Explain(Path, new DirectoryNotFoundException()));
        return CorpusStore.Open(Store, reader, Table);
    }

    /// <summary>Takes away what was read before; a file that is no corpus stays.</summary>
    public void Clear()
    {
        if (!File.Exists(Store)) return;
        CorpusFile.Open(Store).Dispose();
        DropStore();
    }

    /// <summary>Writes the table and tells what there is now.</summary>
    public void Write(CorpusStore store, Voice voice)
    {
        if (Table is not { } table)
        {
            voice.Remark(new(
                $"✓ {Path}  {store.Count} 份报告，panel {store.RowsOf(CorpusTable.Panel)} 行，数据 {store.RowsOf(CorpusTable.Figures)} 条，任务 {store.RowsOf(CorpusTable.Items)} 项",
                $"✓ {Path}  {store.Count} reports, {store.RowsOf(CorpusTable.Panel)} rows of the panel, {store.RowsOf(CorpusTable.Figures)} figures, {store.RowsOf(CorpusTable.Items)} work items"));
            return;
        }
        WriteTable(store, table);
        store.GiveUp();
        voice.Remark(new($"✓ {Path}  {CorpusWords.NameOf(table)} {store.RowsOf(table)} 行", $"✓ {Path}  {store.RowsOf(table)} rows of {CorpusWords.NameOf(table)}"));
    }

    /// <summary>Takes the corpus away that lay beside a table, or that nothing came into.</summary>
    public void DropUnfinished(bool isEmpty)
    {
        if (Table is not null || isEmpty) DropStore();
    }

    private void WriteTable(CorpusStore store, CorpusTable table)
    {
        var unfinished = $"{Path}.{Environment.ProcessId}.part";
        try
        {
            store.Export(table, unfinished, AsCsv);
            if (AsCsv) MarkAsUtf8(unfinished);
            File.Move(unfinished, Path, overwrite: true);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new Failure(AtomicFile.Explain(Path, cause));
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Puts the mark in front that Excel and WPS go by.</summary>
    private static void MarkAsUtf8(string path)
    {
        var bare = path + ".bare";
        File.Move(path, bare);
        try
        {
            using var source = File.OpenRead(bare);
            using var marked = File.Create(path);
            marked.Write(Encoding.UTF8.Preamble);
            source.CopyTo(marked);
        }
        finally
        {
            File.Delete(bare);
        }
    }

    private void DropStore()
    {
        File.Delete(Store);
        File.Delete(Store + ".wal");
    }
}
