using Luoshi.Ledger.Storage.Databases;
using Luoshi.Ledger.Storage.Schema;
using Microsoft.Data.Sqlite;

namespace Luoshi.Ledger.Storage.Tests.Upgrades;

/// <summary>Ledgers of earlier schemas in a file.</summary>
public sealed class FileUpgradeTests : UpgradeContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("luoshi-upgrade-").FullName;

    private protected override string KeyText => "TEXT";

    private string Ledger => Path.Combine(_folder, "云牧县.db");

    [Fact]
    public void A_ledger_of_every_schema_is_kept()
    {
        if (Environment.GetEnvironmentVariable("LUOSHI_ACCEPT") == "1" && !OldLedger.Versions.Contains(SchemaHistory.Known.Current)) Keep();
        var missing = SchemaHistory.Known.Scripts.Select(script => script.Number).Except(OldLedger.Versions);

        Assert.True(!missing.Any(), $"There is no ledger of schema {string.Join(", ", missing)} in tests/Ledger.Storage/Upgrades: run this test with LUOSHI_ACCEPT=1.");
    }

    public override void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private protected override void Load(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Ledger};Pooling=False");
        connection.Open();
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private protected override Database Connect() => new SqliteDatabase(Ledger, create: false, Ledger);

    private void Keep()
    {
        var clock = new Clock(default);
        using (var ledger = StoredLedger.OpenFile(Ledger, create: true, clock)) new SomeMonths(ledger, clock).Pass();
        OldLedger.Keep(Ledger);
    }
}
