using System.Diagnostics;
using Luoshi.Bench.Ledgers.Making;
using Luoshi.Ledger;

namespace Luoshi.Bench.Ledgers.Measuring;

/// <summary>Progress reports given to a ledger by many who each wait for their receipt before they give the next.</summary>
internal static class Appends
{
    /// <summary>One caller a place.</summary>
    /// <returns>Reports a second.</returns>
    public static async Task<double> OverPlaces(ILedger ledger, IReadOnlyList<Load> places)
    {
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(places.Select(load => Task.Run(() => Give(ledger, load.Place, load.Steps))));
        return places.Sum(load => load.Steps.Count) / clock.Elapsed.TotalSeconds;
    }

    /// <summary>Many callers on one place.</summary>
    /// <returns>Reports a second.</returns>
    public static async Task<double> OnOnePlace(ILedger ledger, Load load, int callers)
    {
        var clock = Stopwatch.StartNew();
        var shares = load.Steps.Index().GroupBy(step => step.Index % callers, step => step.Item);
        await Task.WhenAll(shares.Select(share => Task.Run(() => Give(ledger, load.Place, share))));
        return load.Steps.Count / clock.Elapsed.TotalSeconds;
    }

    private static async Task Give(ILedger ledger, string place, IEnumerable<Step> steps)
    {
        foreach (var step in steps) await ledger.Give(place, step.Command, step.By);
    }
}
