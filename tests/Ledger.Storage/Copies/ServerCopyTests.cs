using Luoshi.Ledger.Places;
using Luoshi.Ledger.Storage.Copies;
using Npgsql;

namespace Luoshi.Ledger.Storage.Tests.Copies;

/// <summary>Copies of a database on a server, restored to another database of it.</summary>
public sealed class ServerCopyTests(PostgresServer server) : CopyContract
{
    private readonly string _original = server.NewDatabase();
    private readonly string _target = server.NewDatabase();

    [Fact]
    public async Task A_county_on_a_file_moves_to_a_server_that_has_other_counties()
    {
        var (file, copy) = (Path.Combine(Folder, "云牧县.db"), Path.Combine(Folder, "搬家.db"));
        using (var ledger = StoredLedger.OpenFile(file, create: true, TimeProvider.System))
        {
            await ledger.Give(Place, new OpenLedger(Place, "云牧县"), new Actor("管理员", Role.Administrator));
            Backup.Take(ledger, copy, TimeProvider.System);
        }
        using var prefecture = StoredLedger.OpenServer(_target, TimeProvider.System);
        await prefecture.Give("990102", new OpenLedger("990102", "河湾县"), new Actor("管理员", Role.Administrator));

        Restoration.ToServer(copy, prefecture, TimeProvider.System);

        Assert.Equal([Place, "990102"], prefecture.Places());
        Assert.Null(Chain.ChainCheck.Walk(prefecture, Place, []).Break);
    }

    private protected override StoredLedger Make() => StoredLedger.OpenServer(_original, TimeProvider.System);

    private protected override (StoredLedger Ledger, Copied Copied) Restore(string copy)
    {
        var ledger = StoredLedger.OpenServer(_target, TimeProvider.System);
        try
        {
            return (ledger, Restoration.ToServer(copy, ledger, TimeProvider.System));
        }
        catch
        {
            ledger.Dispose();
            throw;
        }
    }

    private protected override bool NothingWasRestored()
    {
        using var ledger = StoredLedger.OpenServer(_target, TimeProvider.System);
        return ledger.Places().Count == 0;
    }

    private protected override void Break(StoredLedger ledger, string sql)
    {
        using var connection = new NpgsqlConnection(_original);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
