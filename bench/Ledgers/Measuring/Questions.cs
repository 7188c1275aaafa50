using System.Diagnostics;
using Luoshi.Bench.Ledgers.Making;
using Luoshi.Ledger;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Bench.Ledgers.Measuring;

/// <summary>What people ask a ledger, and how many milliseconds they wait.</summary>
internal static class Questions
{
    private static readonly Period _month = new(CountyLife.LastYear, 10);

    /// <summary>How a county stands: its last plan, all tasks of it, their lamps of a month and of the month before.</summary>
    public static double Status(ILedger ledger, string place) => Timed(() =>
    {
        using var state = ledger.Read(place);
        return (state.Plan(_month.Year), state.Tasks(_month.Year), state.LampMonth(_month.Year, _month)!.Count, state.LampMonth(_month.Year, _month.Before)!.Count);
    });

    /// <summary>The lamps of a month of all places there are, prefecture by prefecture and in all.</summary>
    public static double AllLamps(ILedger ledger) => Timed(() =>
    {
        var (_, all) = LampRollUp.By(ledger.Lamps(_month.Year, _month), digits: 4);
        return all.Total > 0 ? all : throw new InvalidOperationException("No lamps are lit.");
    });

    private static double Timed<T>(Func<T> question)
    {
        var clock = Stopwatch.StartNew();
        question();
        return clock.Elapsed.TotalMilliseconds;
    }
}
