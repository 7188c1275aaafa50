using DuckDB.NET.Data;
using Luoshi.Corpus.Store;

namespace Luoshi.Corpus.Asking;

/// <summary>Copies a panel in Parquet or CSV into a database of its own, so that it can be opened read-only like any corpus.</summary>
internal static class TableCopy
{
    public static string Of(string path)
    {
        var copy = Path.Combine(Path.GetTempPath(), $"luoshi-{Guid.NewGuid():N}.duckdb");
        using var connection = StoreFile.Open(copy, readOnly: false);
        try
        {
            var quoted = path.Replace("'", "''", StringComparison.Ordinal);
            connection.Run(path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
                ? $"CREATE TABLE panel AS SELECT * FROM read_csv('{quoted}', header = true, types = {{'place_code': 'VARCHAR'}})"
                : $"CREATE TABLE panel AS SELECT * FROM read_parquet('{quoted}')");
            return copy;
        }
        catch (DuckDBException cause)
        {
            connection.Dispose();
            File.Delete(copy);
            throw new CorpusException($"{path} 读不成一张表：{StoreFile.FirstLine(cause.Message)}", $"{path} cannot be read as a table: {StoreFile.FirstLine(cause.Message)}");
        }
    }
}
