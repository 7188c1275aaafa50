using Luoshi.Ledger.Storage.Copies;

namespace Luoshi.Ledger.Storage.Tests.Records;

/// <summary>The contract, on a server.</summary>
public sealed class ServerRecordTests(PostgresServer server) : RecordContract
{
    private static readonly DateTimeOffset _now = new(2025, 7, 1, 1, 0, 0, TimeSpan.Zero);

    private readonly string _connection = server.NewDatabase();

    [Fact]
    public async Task A_copy_restored_to_another_server_finds_the_records_that_it_holds()
    {
        var folder = Directory.CreateTempSubdirectory("luoshi-records-");
        try
        {
            var copy = Path.Combine(folder.FullName, "备份.db");
            Backup.Take(await Kept(12), copy, new Clock(_now));
            using var other = StoredLedger.OpenServer(server.NewDatabase(), new Clock(_now));

            Restoration.ToServer(copy, other, new Clock(_now));

            Assert.Equal(12, other.CountRecords(Place, new(Wells.Declared)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private protected override StoredLedger OpenIt() => StoredLedger.OpenServer(_connection, new Clock(_now));
}
