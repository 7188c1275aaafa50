using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Storage.Tests.Troubles;
using Npgsql;

namespace Luoshi.Ledger.Storage.Tests.Keys;

/// <summary>The place is in every key of a database, so that its tables can be partitioned or distributed by place: it is done here.</summary>
public sealed class ServerKeyRules : IDisposable
{
    private const string Place = "990101";

    private readonly string _address;
    private readonly NpgsqlConnection _connection;
    private readonly Writings _writings = new();

    public ServerKeyRules(PostgresServer server)
    {
        _address = server.NewDatabase();
        using (var ledger = Open())
        {
            Writings.Begin(ledger);
            _writings.Write(ledger).GetAwaiter().GetResult();
        }
        _connection = new NpgsqlConnection(_address + ";Pooling=False");
        _connection.Open();
    }

    [Fact]
    public void The_place_is_in_every_key()
    {
        var keys = Rows(
            """
            SELECT owner.relname, index.relname, column_name.attname
            FROM pg_index
            JOIN pg_class owner ON owner.oid = indrelid
            JOIN pg_class index ON index.oid = indexrelid
            CROSS JOIN unnest(indkey) WITH ORDINALITY AS part (number, turn)
            JOIN pg_attribute column_name ON column_name.attrelid = indrelid AND column_name.attnum = part.number
            WHERE indisunique AND owner.relnamespace = 'public'::regnamespace
            UNION ALL
            SELECT owner.relname, conname, column_name.attname
            FROM pg_constraint
            JOIN pg_class owner ON owner.oid = conrelid
            CROSS JOIN unnest(conkey) WITH ORDINALITY AS part (number, turn)
            JOIN pg_attribute column_name ON column_name.attrelid = conrelid AND column_name.attnum = part.number
            WHERE contype = 'f' AND connamespace = 'public'::regnamespace
            """).GroupBy(row => (row[0], row[1])).Select(rows => new Key(rows.Key.Item1, rows.Key.Item2, [.. rows.Select(row => row[2])])).ToList();

        Assert.NotEmpty(Tables());
        Assert.Empty(Key.Offending(Tables(), keys));
    }

    [Theory]
    [InlineData("PARTITION BY HASH (place)", "FOR VALUES WITH (MODULUS 2, REMAINDER 0)", "FOR VALUES WITH (MODULUS 2, REMAINDER 1)")]
    [InlineData("PARTITION BY LIST (place)", "FOR VALUES IN ('990101')", "DEFAULT")]
    public async Task A_ledger_goes_on_when_its_tables_are_partitioned_by_place(string way, params string[] parts)
    {
        foreach (var table in Tables().Except(["schema_version"])) Partition(table, way, parts);

        using var ledger = Open();
        await ledger.Give("990102", new Places.OpenLedger("990102", "河湾县"), new Actor("管理员", Role.Administrator));
        await _writings.Write(ledger);

        _writings.AreKeptBy(ledger);
        Assert.Equal([Place, "990102"], ledger.Places());
        Assert.Equal((1, null), ChainCheck.Walk(ledger, "990102", []));
    }

    public void Dispose() => _connection.Dispose();

    /// <summary>The same columns and the same keys, in parts; the rows are moved over.</summary>
    private void Partition(string table, string way, string[] parts)
    {
        Execute($"ALTER TABLE {table} RENAME TO {table}_whole");
        Execute($"CREATE TABLE {table} (LIKE {table}_whole INCLUDING ALL) {way}");
        for (var part = 0; part < parts.Length; part++) Execute($"CREATE TABLE {table}_{part} PARTITION OF {table} {parts[part]}");
        Execute($"INSERT INTO {table} SELECT * FROM {table}_whole");
        Execute($"DROP TABLE {table}_whole");
    }

    private List<string> Tables() => [.. Rows("SELECT tablename, '', '' FROM pg_tables WHERE schemaname = 'public'").Select(row => row[0])];

    private void Execute(string sql)
    {
        using var command = new NpgsqlCommand(sql, _connection);
        command.ExecuteNonQuery();
    }

    private List<string[]> Rows(string sql)
    {
        using var command = new NpgsqlCommand(sql, _connection);
        using var reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read()) rows.Add([reader.GetString(0), reader.GetString(1), reader.GetString(2)]);
        return rows;
    }

    private StoredLedger Open() => StoredLedger.OpenServer(_address, TimeProvider.System);
}
