namespace Luoshi.Ledger.Storage.Tests.Webhooks;

/// <summary>The contract, on a server.</summary>
public sealed class ServerWebhookTests(PostgresServer server) : WebhookContract
{
    private readonly string _connection = server.NewDatabase();

    private protected override StoredLedger OpenIt() => StoredLedger.OpenServer(_connection, new Clock(default));
}
