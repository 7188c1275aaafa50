using Luoshi.Ledger.Storage.Copies;
using Microsoft.Data.Sqlite;

namespace Luoshi.Ledger.Storage.Tests.Records;

/// <summary>The contract, on one file.</summary>
public sealed class FileRecordTests : RecordContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("luoshi-records-").FullName;

    [Fact]
    public async Task A_copy_finds_the_records_that_it_holds()
    {
        var copy = Path.Combine(_folder, "备份.db");
        Backup.Take(await Kept(12), copy, new Clock(_now));

        using var opened = StoredLedger.OpenFile(copy, create: false, new Clock(_now));

        Assert.Equal(12, opened.CountRecords(Place, new(Wells.Declared)));
    }

    private static readonly DateTimeOffset _now = new(2025, 7, 1, 1, 0, 0, TimeSpan.Zero);

    private protected override StoredLedger OpenIt() => StoredLedger.OpenFile(Path.Combine(_folder, "云牧县.db"), create: true, new Clock(_now));

    private protected override void Forget()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
