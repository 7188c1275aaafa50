using Microsoft.Data.Sqlite;

namespace Luoshi.Ledger.Storage.Tests.Keys;

/// <summary>The place is in every key of a file, as its schema says.</summary>
public sealed class FileKeyRules : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("luoshi-keys-").FullName;
    private readonly SqliteConnection _connection;

    public FileKeyRules()
    {
        var file = Path.Combine(_folder, "云牧县.db");
        StoredLedger.OpenFile(file, create: true, TimeProvider.System).Dispose();
        _connection = new SqliteConnection($"Data Source={file};Pooling=False");
        _connection.Open();
    }

    [Fact]
    public void The_place_is_in_every_key()
    {
        var tables = Words("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'");

        Assert.NotEmpty(tables);
        Assert.Empty(Key.Offending(tables, [.. tables.SelectMany(KeysOf)]));
    }

    [Fact]
    public void A_key_without_the_place_is_found()
    {
        Words("CREATE TABLE stray (place TEXT NOT NULL, id TEXT PRIMARY KEY, name TEXT UNIQUE); SELECT ''");

        Assert.Equal(2, Key.Offending(["stray", "keyless"], [.. KeysOf("stray")]).Count(offence => offence.StartsWith("stray", StringComparison.Ordinal)));
        Assert.Contains("keyless has no key", Key.Offending(["keyless"], []));
    }

    public void Dispose()
    {
        _connection.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private IEnumerable<Key> KeysOf(string table) =>
    [
        .. Words($"SELECT name FROM pragma_index_list('{table}') WHERE \"unique\"")
            .Select(index => new Key(table, index, Words($"SELECT name FROM pragma_index_info('{index}') ORDER BY seqno"))),
        .. Words($"SELECT DISTINCT id FROM pragma_foreign_key_list('{table}')")
            .Select(key => new Key(table, $"to {key}", Words($"SELECT \"from\" FROM pragma_foreign_key_list('{table}') WHERE id = {key} AND \"to\" = \"from\" ORDER BY seq"))),
    ];

    private List<string> Words(string sql)
    {
        using var command = new SqliteCommand(sql, _connection);
        using var reader = command.ExecuteReader();
        var words = new List<string>();
        while (reader.Read()) words.Add(reader.GetValue(0).ToString()!);
        return words;
    }
}
