namespace Luoshi.Ledger.Storage.Tests.Letters;

/// <summary>The contract, on a server.</summary>
public sealed class ServerLetterTests(PostgresServer server) : LetterContract
{
    private readonly string _connection = server.NewDatabase();

    private protected override StoredLedger OpenIt() => StoredLedger.OpenServer(_connection, new Clock(default));
}
