using Microsoft.Data.Sqlite;

namespace Luoshi.Ledger.Storage.Tests;

/// <summary>The contract, on one file.</summary>
public sealed class SqliteLedgerTests : ViewContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("luoshi-ledger-").FullName;

    private string File => Path.Combine(_folder, "云牧县.db");

    private protected override ILedger OpenIt() => StoredLedger.OpenFile(File, create: true, Clock);

    private protected override ILedger MakeAnother() => StoredLedger.OpenFile(Path.Combine(_folder, "另一个.db"), create: true, Clock);

    private protected override void Tamper(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File}");
        connection.Open();
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private protected override void Forget()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
