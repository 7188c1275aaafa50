using Luoshi.Ledger.Storage.Databases;
using Luoshi.Ledger.Storage.Records;
using Luoshi.Ledger.Storage.Tables;

namespace Luoshi.Ledger.Storage.Copies;

/// <summary>
/// Every row of one ledger into another of the same schema, whatever the two databases are; but for keys that are to be destroyed in one place only, and for tables of registers,
/// which are filled from the records.
/// </summary>
/// <param name="from">Where the rows are.</param>
/// <param name="into">Where they go.</param>
/// <param name="file">The one of the two that is a file: it tells what tables and columns there are.</param>
internal sealed class Transfer(Side from, Side into, Side file)
{
    private const int AtOnce = 500;

    public void Move()
    {
        foreach (var table in Tables()) Move(table);
    }

    private void Move(string table)
    {
        var columns = file.Rows(new Statement($"SELECT name FROM pragma_table_info('{table}') ORDER BY cid"), row => row.GetString(0));
        var insert = $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(column => "@" + column))})";
        var select = new Statement($"SELECT {string.Join(", ", columns)} FROM {table}");
        foreach (var rows in from.Chunks(select, row => new(insert, [.. columns.Select((column, at) => ("@" + column, row.GetValue(at)))]), AtOnce))
            into.Execute(rows);
    }

    /// <summary>In the order in which they were made.</summary>
    private IReadOnlyList<string> Tables() => file.Rows(
        new Statement(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND substr(name, 1, @length) <> @records AND name NOT IN ('schema_version', @keys) ORDER BY rowid",
            ("@length", RecordTable.Prefix.Length), ("@records", RecordTable.Prefix), ("@keys", LetterKeyTable.Name)),
        row => row.GetString(0));
}
