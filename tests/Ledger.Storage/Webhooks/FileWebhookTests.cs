using Microsoft.Data.Sqlite;

namespace Luoshi.Ledger.Storage.Tests.Webhooks;

/// <summary>The contract, on one file.</summary>
public sealed class FileWebhookTests : WebhookContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("luoshi-webhooks-").FullName;

    private protected override StoredLedger OpenIt() => StoredLedger.OpenFile(Path.Combine(_folder, "云牧县.db"), create: true, new Clock(default));

    private protected override void Forget()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
