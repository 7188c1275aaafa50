using Luoshi.Ledger.Storage.Databases;
using Npgsql;

namespace Luoshi.Ledger.Storage.Tests.Upgrades;

/// <summary>Ledgers of earlier schemas on a server.</summary>
public sealed class ServerUpgradeTests(PostgresServer server) : UpgradeContract
{
    private readonly string _address = server.NewDatabase();

    private protected override string KeyText => "TEXT COLLATE \"C\"";

    public override void Dispose()
    {
    }

    private protected override void Load(string sql)
    {
        using var connection = new NpgsqlConnection(_address + ";Pooling=False");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private protected override Database Connect() => new PostgresDatabase(_address);
}
