namespace Luoshi.Ledger.Storage.Tests;

/// <summary>The contract, on one file.</summary>
public sealed class SqliteLedgerTests : LedgerContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("luoshi-ledger-").FullName;

    private protected override ILedger OpenIt() => StoredLedger.OpenFile(Path.Combine(_folder, "云牧县.db"), create: true, Clock);

    private protected override void Forget() => Directory.Delete(_folder, recursive: true);
}
