using Luoshi.Soak.Kills;
using Luoshi.Soak.Servers;

namespace Luoshi.Ledger.Storage.Tests.Kills;

/// <summary>
/// Twenty kills on each database; <c>tests/Soak/soak 300</c> does three hundred. What was acknowledged is there, nothing is there by half,
/// the chain holds, and the tables are what the entries come to.
/// </summary>
public sealed class KillTests
{
    private const int Kills = 20;

    [Fact]
    public void Writers_of_a_file_that_are_killed_lose_nothing() => Withstands(null);

    [Fact]
    public void Writers_on_a_server_and_the_server_itself_that_are_killed_lose_nothing()
    {
        PostgresServer.IsNeeded();
        using var server = new PostgresCluster();
        Withstands(server);
    }

    private static void Withstands(PostgresCluster? server)
    {
        var tally = new Siege(server, new Random()).Run(Kills, TestContext.Current.SendDiagnosticMessage);

        TestContext.Current.TestOutputHelper?.WriteLine(tally.ToString());
        Assert.True(tally.Faults.Count == 0, tally.ToString());
        Assert.Equal(Kills, tally.Kills);
        Assert.True(tally.Hits >= Kills / 2, tally.ToString());
    }
}
