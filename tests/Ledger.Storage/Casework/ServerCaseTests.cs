namespace Luoshi.Ledger.Storage.Tests.Casework;

/// <summary>The contract, on a server.</summary>
public sealed class ServerCaseTests(PostgresServer server) : CaseContract
{
    private readonly string _connection = server.NewDatabase();

    private protected override StoredLedger OpenIt() => StoredLedger.OpenServer(_connection, Time);
}
