using Microsoft.Data.Sqlite;

namespace Luoshi.Ledger.Storage.Tests.Casework;

/// <summary>The contract, on one file.</summary>
public sealed class FileCaseTests : CaseContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("luoshi-cases-").FullName;

    private protected override StoredLedger OpenIt() => StoredLedger.OpenFile(Path.Combine(_folder, "云牧县.db"), create: true, Time);

    private protected override void Forget()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
