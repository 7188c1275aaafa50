using System.Diagnostics;
using Luoshi.Bench.Ledgers.Making;
using Luoshi.Bench.Reading;
using Luoshi.Desk;
using Luoshi.Ledger;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Progress;
using Luoshi.Packs;
using Luoshi.Packs.Calendars;
using Luoshi.Packs.Orders;
using Luoshi.Packs.TimeLimits;

namespace Luoshi.Bench.Ledgers.Measuring;

/// <summary>What people ask a ledger, and how many milliseconds they wait.</summary>
internal static class Questions
{
    private static readonly Period _month = new(CountyLife.LastYear, 10);

    private static readonly DateOnly _day = new(CountyLife.LastYear, 11, 20);

    private static readonly Rulebook _rules = new(
        CalendarFiles.Read(Path.Combine(ReportFiles.Root, "packs", "calendars")).DaysOff,
        PackFile.Read(Path.Combine(ReportFiles.Root, "packs", "county", "time-limits.yaml"), TimeLimitPack.Read),
        PackFile.Read(Path.Combine(ReportFiles.Root, "packs", "county", "order-steps.yaml"), OrderStepPack.Read));

    /// <summary>How a county stands, as <c>luoshi status</c> tells it.</summary>
    public static double Status(ILedger ledger, string place) => Timed(() => new Office(ledger, place).Status(_day.Year, null, null, _day, _rules));

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
