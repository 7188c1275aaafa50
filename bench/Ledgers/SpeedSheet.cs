using Luoshi.Bench.Ledgers.Making;
using Luoshi.Bench.Ledgers.Measuring;
using Luoshi.Ledger;

namespace Luoshi.Bench.Ledgers;

/// <summary>The figures of a run as lines of a table: the median of each, and between what all its measurements lie.</summary>
internal sealed class SpeedSheet(TextWriter to)
{
    private const int Callers = 100, OfCaller = 20;

    public void Begin()
    {
        to.WriteLine("| what | of | median (least–most) |");
        to.WriteLine("|---|---|---|");
    }

    public void Put(string what, string of, string figure)
    {
        to.WriteLine($"| {what} | {of} | {figure} |");
        to.Flush();
    }

    public void Compare(string database, IReadOnlyList<(double Ours, double Bare)> rounds)
    {
        Put($"{database}: reports a second, places side by side", "ledger", Spread.Of(rounds.Select(round => round.Ours)).Say("N0"));
        Put($"{database}: reports a second, places side by side", "bare", Spread.Of(rounds.Select(round => round.Bare)).Say("N0"));
        Put($"{database}: the ledger's share of bare", "same round", Spread.Of(rounds.Select(round => round.Ours / round.Bare)).Say("N2"));
    }

    /// <summary>Everybody on one place, whose reports have all been handed in.</summary>
    public async Task OnePlace(string database, ILedger ledger, CountyLife life)
    {
        const int rounds = 5;
        var all = new Load(life.Place, [.. life.Later((rounds + 1) * Callers * OfCaller)], []);
        var rates = new List<double>();
        for (var round = 0; round <= rounds; round++) rates.Add(await Appends.OnOnePlace(ledger, all.Round(round, Callers * OfCaller), Callers));
        Put($"{database}: reports a second, one place", $"{Callers} callers", Spread.Of(rates.Skip(1)).Say("N0"));
    }
}
