using Npgsql;

namespace Luoshi.Ledger.Storage.Tests;

/// <summary>The contract, on a server.</summary>
public sealed class PostgresLedgerTests(PostgresServer server) : ViewContract
{
    private readonly string _connection = server.NewDatabase();

    private protected override ILedger OpenIt() => StoredLedger.OpenServer(_connection, Clock);

    private protected override ILedger MakeAnother() => StoredLedger.OpenServer(server.NewDatabase(), Clock);

    private protected override void Tamper(string sql)
    {
        using var connection = new NpgsqlConnection(_connection);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
