using DuckDB.NET.Data;
using Luoshi.Corpus.Store;

namespace Luoshi.Corpus.Asking;

/// <summary>Copies a panel in Parquet or CSV into a database of its own, so that it can be opened read-only like any corpus.</summary>
internal static class TableCopy
{
    /// <summary>What cannot be told from the cells: codes look like numbers, and a column without values like words.</summary>
    private static readonly Dictionary<string, string> Types = new()
    {
        ["place_code"] = "VARCHAR",
        ["code_then"] = "VARCHAR",
        ["year"] = "INTEGER",
        ["value"] = "DOUBLE",
        ["value2"] = "DOUBLE",
        ["start_at"] = "INTEGER",
        ["end_at"] = "INTEGER",
        ["report"] = "BIGINT",
    };

    public static string Of(string path)
    {
        var copy = Path.Combine(Path.GetTempPath(), $"luoshi-{Guid.NewGuid():N}.duckdb");
        using var connection = StoreFile.Open(copy, readOnly: false);
        try
        {
            var quoted = path.Replace("'", "''", StringComparison.Ordinal);
            connection.Run(path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
                ? $"CREATE TABLE panel AS SELECT * FROM read_csv('{quoted}', header = true{TypesOf(connection, quoted)})"
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

    /// <summary>Only columns that are there may be named.</summary>
    private static string TypesOf(DuckDBConnection connection, string quoted)
    {
        var columns = connection.Rows($"DESCRIBE SELECT * FROM read_csv('{quoted}', header = true)").Select(row => (string)row[0]!);
        var known = string.Join(", ", columns.Where(Types.ContainsKey).Select(column => $"'{column}': '{Types[column]}'"));
        return known.Length == 0 ? "" : $", types = {{{known}}}";
    }
}
