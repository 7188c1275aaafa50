using System.Globalization;
using Luoshi.Ledger;
using Luoshi.Ledger.Places;
using Luoshi.Soak.Servers;
using Luoshi.Soak.Writing;

namespace Luoshi.Soak.Kills;

/// <summary>
/// Kills at random moments; what survives goes on writing for a moment and is killed too, so that the ledger is examined as it was left.
/// </summary>
/// <param name="server">The server that the ledger is on; null for a file.</param>
/// <param name="chance">When, and what is killed.</param>
internal sealed class Siege(PostgresCluster? server, Random chance)
{
    private const int Writers = 3, KillsOfOneLedger = 10, Tries = 20;
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(120), After = TimeSpan.FromMilliseconds(40);

    private readonly IReadOnlyList<Blow> _ways = Blow.On(server);
    private readonly Tally _tally = new();

    public Tally Run(int kills, Action<string> say)
    {
        while (_tally.Kills < kills && _tally.Faults.Count == 0)
        {
            var folder = Directory.CreateTempSubdirectory("luoshi-soak-");
            try
            {
                Besiege(server?.NewDatabase() ?? Path.Combine(folder.FullName, "云牧县.db"), Math.Min(KillsOfOneLedger, kills - _tally.Kills), say);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
        return _tally;
    }

    private void Besiege(string address, int kills, Action<string> say)
    {
        Begin(address);
        using var writers = new Troop(address, Writers);
        for (; kills > 0 && _tally.Faults.Count == 0; kills--)
        {
            writers.Fill();
            Thread.Sleep(Longest * chance.NextDouble());
            var way = Blow.Pick(_ways, chance);
            string[] under = [.. way.Strike(writers, chance), .. Finish(writers)];
            var examination = Examine(address, writers);
            _tally.Count(way, under, examination);
            say(string.Create(CultureInfo.InvariantCulture, $"{_tally.Kills,4}  {way.Name,-12} {examination.Entries,7} entries, {under.Length} commands under way"));
        }
        _tally.Count(writers.AllTold());
    }

    private IReadOnlyList<string> Finish(Troop writers)
    {
        if (writers.Count == 0) return [];
        server?.Start();
        Thread.Sleep(After * chance.NextDouble());
        return writers.Kill(writers.Count, chance);
    }

    /// <summary>A server that was killed may take the first connections down with it.</summary>
    private Examination Examine(string address, Troop writers)
    {
        for (var tries = Tries; ; tries--)
        {
            try
            {
                server?.Start();
                return Examination.Of(address, writers.AllTold());
            }
            catch (RefusedException) when (server is not null && tries > 0)
            {
                Thread.Sleep(100);
            }
        }
    }

    private static void Begin(string address)
    {
        using var ledger = LedgerAt.Open(address);
        foreach (var place in LedgerAt.Places)
            ledger.Give(place, new OpenLedger(place, "云牧县"), new Actor("管理员", Role.Administrator)).Wait();
    }
}
