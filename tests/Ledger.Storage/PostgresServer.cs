using Luoshi.Soak.Servers;

[assembly: AssemblyFixture(typeof(Luoshi.Ledger.Storage.Tests.PostgresServer))]

namespace Luoshi.Ledger.Storage.Tests;

/// <summary>The PostgreSQL server that all tests of the room share; gone with them.</summary>
public sealed class PostgresServer : IDisposable
{
    private readonly PostgresCluster? _cluster = PostgresCluster.Programs is null ? null : new PostgresCluster();

    /// <summary>A test that needs a server is skipped, and says so, where PostgreSQL is not installed.</summary>
    public static void IsNeeded() =>
        Assert.SkipWhen(PostgresCluster.Programs is null, "PostgreSQL is not installed (Debian: postgresql); ./check installs it.");

    /// <summary>An empty database of that server.</summary>
    public string NewDatabase()
    {
        IsNeeded();
        return _cluster!.NewDatabase();
    }

    public void Dispose() => _cluster?.Dispose();
}
