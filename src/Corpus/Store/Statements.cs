using System.Data;
using DuckDB.NET.Data;

namespace Luoshi.Corpus.Store;

/// <summary>Statements with numbered parameters.</summary>
internal static class Statements
{
    public static void Run(this DuckDBConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = connection.Command(sql, values);
        command.ExecuteNonQuery();
    }

    public static IReadOnlyList<object?[]> Rows(this DuckDBConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = connection.Command(sql, values);
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read()) rows.Add(RowOf(reader));
        return rows;
    }

    public static object?[] RowOf(IDataRecord record)
    {
        var row = new object?[record.FieldCount];
        for (var column = 0; column < row.Length; column++) row[column] = record.IsDBNull(column) ? null : record.GetValue(column);
        return row;
    }

    private static DuckDBCommand Command(this DuckDBConnection connection, string sql, ReadOnlySpan<object?> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var value in values) command.Parameters.Add(new DuckDBParameter(value ?? DBNull.Value));
        return command;
    }
}
