using System.Globalization;
using Luoshi.Bench.Ledgers.Making;
using Luoshi.Bench.Ledgers.Measuring;
using Luoshi.Ledger;
using Luoshi.Ledger.Storage;
using Luoshi.Soak.Servers;
using Npgsql;

namespace Luoshi.Bench.Ledgers;

/// <summary>
/// A ledger on a server that grows: at each size what a report costs and what questions take, at the last one the appends beside
/// those that are bare.
/// </summary>
internal sealed class ServerRun : IDisposable
{
    /// <summary>Counties: a two-hundredth, a sixtieth and a twentieth of 2,800.</summary>
    public static IReadOnlyList<int> UsualSizes { get; } = [14, 47, 140];

    /// <summary>The first counties are reported on while the ledger grows; the others, up to a hundred, wait for the comparison.</summary>
    private const int Growing = 14, Compared = 100, Rounds = 5, OfPlace = 40, AtSize = 100;

    private readonly int[] _sizes;

    private readonly PostgresCluster _cluster = new();
    private readonly string _database;
    private readonly CopiedLedger _copied;
    private readonly List<Load> _loads = [];
    private readonly SpeedSheet _sheet;

    /// <param name="sheet">Where the figures go.</param>
    /// <param name="sizes">How many counties there are, growing; more than fourteen at the end.</param>
    public ServerRun(SpeedSheet sheet, IReadOnlyList<int> sizes)
    {
        (_sheet, _sizes) = (sheet, [.. sizes]);
        _database = _cluster.NewDatabase();
        using (Open()) _copied = new CopiedLedger(_database);
    }

    public async Task Measure()
    {
        foreach (var size in _sizes)
        {
            Grow(size);
            using var ledger = Open();
            await AtThisSize(ledger, size);
        }
        await Compare();
    }

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        _cluster.Dispose();
    }

    private StoredLedger Open() => StoredLedger.OpenServer(_database, new SetClock());

    private void Grow(int size)
    {
        while (_loads.Count < size)
        {
            var life = new CountyLife(_loads.Count);
            var county = _copied.Add(life);
            _loads.Add(Load.Of(life, county, Rounds * (_loads.Count < Growing ? AtSize * _sizes.Length : 2 * OfPlace)));
        }
        using var connection = new NpgsqlConnection(_database);
        connection.Open();
        foreach (var rest in (string[])["VACUUM ANALYZE", "CHECKPOINT"])
            using (var command = new NpgsqlCommand(rest, connection) { CommandTimeout = 600 }) command.ExecuteNonQuery();
    }

    private async Task AtThisSize(ILedger ledger, int size)
    {
        var column = $"{_copied.Entries.ToString("N0", CultureInfo.InvariantCulture)} entries";
        var grown = Array.IndexOf(_sizes, size);
        var rates = new List<double>();
        for (var round = 0; round < Rounds; round++)
            rates.Add(await Appends.OverPlaces(ledger, [.. _loads.Take(Growing).Select(load => load.Round(grown * Rounds + round, AtSize))]));
        _sheet.Put("PostgreSQL: microseconds a report, 14 places at once", column, Spread.Of(rates.Select(rate => 1e6 / rate)).Say("N0"));
        var asked = Enumerable.Range(0, 60).Select(turn => _loads[turn * 37 % size].Place).ToList();
        _sheet.Put("PostgreSQL: how a county stands, ms", column, Spread.Of(asked.Select(place => Questions.Status(ledger, place)).Skip(10)).Say("N1"));
        _sheet.Put("PostgreSQL: lamps of all places, ms", column, Spread.Of(asked.Select(_ => Questions.AllLamps(ledger)).Skip(10)).Say("N1"));
        var checkedPlaces = Enumerable.Range(0, 5).Select(turn => _loads[turn * 11 % size].Place).ToList();
        _sheet.Put("PostgreSQL: rebuild, entries a second", column, Spread.Of(checkedPlaces.Select(place => Soundness.Rebuild(ledger, place))).Say("N0"));
        _sheet.Put("PostgreSQL: verify, entries a second", column, Spread.Of(checkedPlaces.Select(place => Soundness.Verify(ledger, place))).Say("N0"));
    }

    private async Task Compare()
    {
        using var ledger = Open();
        await using var bare = NpgsqlDataSource.Create($"{_database};Maximum Pool Size={Compared};Max Auto Prepare=8;Auto Prepare Min Usages=2");
        var pairs = new List<(double Ours, double Bare)>();
        for (var round = 0; round < Rounds; round++)
        {
            pairs.Add((await Appends.OverPlaces(ledger, Next(2 * round)), await BareAppends.OnServer(bare, Next(2 * round + 1))));
        }
        _sheet.Compare("PostgreSQL", pairs);
        await _sheet.OnePlace("PostgreSQL", ledger, new CountyLife(Growing));
        Soundness.Verify(ledger, _loads[Growing].Place);
        Soundness.Rebuild(ledger, _loads[Growing].Place);

        // The places are no ledgers any more once bare rows are among theirs.
        List<Load> Next(int turn) => [.. _loads.Skip(Math.Max(Growing, _loads.Count - Compared)).Select(load => load.Round(turn, OfPlace))];
    }
}
