namespace Luoshi.Ledger.Storage.Tests;

/// <summary>The contract, on a server.</summary>
public sealed class PostgresLedgerTests(PostgresServer server) : LedgerContract
{
    private readonly string _connection = server.NewDatabase();

    private protected override ILedger OpenIt() => StoredLedger.OpenServer(_connection, Clock);
}
