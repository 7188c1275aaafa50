using System.Diagnostics;
using Luoshi.Ledger;
using Luoshi.Ledger.Chain;

namespace Luoshi.Bench.Ledgers.Measuring;

/// <summary>Whether what was made and measured is a ledger at all: its chains hold and its tables are what its entries come to.</summary>
internal static class Soundness
{
    /// <summary>Computes a place again.</summary>
    /// <returns>Entries a second.</returns>
    public static double Rebuild(ILedger ledger, string place)
    {
        var clock = Stopwatch.StartNew();
        var rebuilt = ledger.Rebuild(place, write: false);
        if (rebuilt.Differing.Count > 0) throw new InvalidOperationException($"{place}: {rebuilt.Differing.Count} entities are not what the entries come to.");
        return rebuilt.Entries / clock.Elapsed.TotalSeconds;
    }

    /// <summary>Walks the chain of a place.</summary>
    /// <returns>Entries a second.</returns>
    public static double Verify(ILedger ledger, string place)
    {
        var clock = Stopwatch.StartNew();
        var (passed, broken) = ChainCheck.Walk(ledger, place, []);
        if (broken is not null) throw new InvalidOperationException($"The chain of {place} does not hold at {broken}.");
        return passed / clock.Elapsed.TotalSeconds;
    }
}
