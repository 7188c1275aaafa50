using System.Globalization;
using System.Text;
using Luoshi.Ledger.Storage.Schema;
using Microsoft.Data.Sqlite;

namespace Luoshi.Ledger.Storage.Tests.Upgrades;

/// <summary>
/// Ledgers as programs of earlier schemas left them (<c>schema-0001.sql</c>): the tables as they were made then, with rows that were written
/// then. They stand for those of counties, and are never changed.
/// </summary>
internal static class OldLedger
{
    /// <summary>The schemas of which there is one.</summary>
    public static IReadOnlyList<int> Versions => [.. Directory.GetFiles(Folder, "schema-*.sql")
        .Select(file => int.Parse(Path.GetFileNameWithoutExtension(file)["schema-".Length..], CultureInfo.InvariantCulture)).Order()];

    private static string Folder { get; } = FindFolder();

    /// <param name="version">Of the schema.</param>
    /// <param name="keyText">What the database calls text that is compared by code units.</param>
    public static string Sql(int version, string keyText) => File.ReadAllText(FileOf(version)).Replace("KEY_TEXT", keyText, StringComparison.Ordinal);

    /// <summary>Keeps a ledger of this program's schema for those to come.</summary>
    public static void Keep(string ledger)
    {
        using var connection = new SqliteConnection($"Data Source={ledger};Pooling=False");
        connection.Open();
        var sql = new StringBuilder("CREATE TABLE schema_version (number INTEGER NOT NULL PRIMARY KEY);\n\n");
        foreach (var (_, script) in SchemaHistory.Known.Scripts) sql.Append(script).Append('\n');
        foreach (var table in Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY rowid").SelectMany(row => row))
            foreach (var row in Rows(connection, $"SELECT * FROM {table}"))
                sql.Append(CultureInfo.InvariantCulture, $"INSERT INTO {table} VALUES ({string.Join(", ", row.Select(Literal))});\n");
        File.WriteAllText(FileOf(SchemaHistory.Known.Current), sql.ToString());
    }

    private static string FileOf(int version) => Path.Combine(Folder, string.Create(CultureInfo.InvariantCulture, $"schema-{version:0000}.sql"));

    private static IEnumerable<object[]> Rows(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            yield return row;
        }
    }

    private static string Literal(object value) => value is string text
        ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"
        : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Luoshi.slnx"))) folder = folder.Parent!;
        return Path.Combine(folder.FullName, "tests", "Ledger.Storage", "Upgrades");
    }
}
