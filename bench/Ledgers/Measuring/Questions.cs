using System.Diagnostics;
using Luoshi.Bench.Ledgers.Making;
using Luoshi.Ledger;
using Luoshi.Ledger.Plans;

namespace Luoshi.Bench.Ledgers.Measuring;

/// <summary>What people ask a ledger, and how many milliseconds they wait.</summary>
internal static class Questions
{
    /// <summary>A county's last plan with all of its tasks.</summary>
    public static double Plan(ILedger ledger, string place) => Timed(() =>
    {
        using var state = ledger.Read(place);
        return (state.Plan(CountyLife.LastYear), state.Tasks(CountyLife.LastYear));
    });

    private static double Timed<T>(Func<T> question)
    {
        var clock = Stopwatch.StartNew();
        question();
        return clock.Elapsed.TotalMilliseconds;
    }
}
