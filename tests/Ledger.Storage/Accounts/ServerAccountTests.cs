namespace Luoshi.Ledger.Storage.Tests.Accounts;

/// <summary>The contract, on a server.</summary>
public sealed class ServerAccountTests(PostgresServer server) : AccountContract
{
    private readonly string _connection = server.NewDatabase();

    private protected override StoredLedger OpenIt() => StoredLedger.OpenServer(_connection, new Clock(default));
}
