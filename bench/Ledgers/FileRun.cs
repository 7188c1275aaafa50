using Luoshi.Bench.Ledgers.Making;
using Luoshi.Bench.Ledgers.Measuring;
using Luoshi.Ledger.Storage;
using Microsoft.Data.Sqlite;

namespace Luoshi.Bench.Ledgers;

/// <summary>Ledgers in files: appends over a hundred places beside those that are bare, and one county with all its years.</summary>
internal sealed class FileRun(SpeedSheet sheet) : IDisposable
{
    private const int Compared = 100, Rounds = 5, OfPlace = 40;

    private readonly string _folder = Directory.CreateTempSubdirectory("luoshi-speed-").FullName;
    private readonly SetClock _clock = new();

    public async Task Measure()
    {
        await OneCounty();
        await Compare();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task OneCounty()
    {
        var life = new CountyLife(0);
        using var ledger = Open("county.db");
        var county = new County(life.Place);
        foreach (var month in life.Past().GroupBy(step => DateOnly.FromDateTime(step.At.Date)))
            await Take(ledger, life.Place, [.. month], county);
        if (ledger.Heads(life.Place)[^1] != county.Heads.Last()) throw new InvalidOperationException("A made county is not what a ledger makes of the same steps.");
        sheet.Put("SQLite: rebuild, entries a second", "one county", Spread.Of(Enumerable.Range(0, 5).Select(_ => Soundness.Rebuild(ledger, life.Place))).Say("N0"));
        sheet.Put("SQLite: verify, entries a second", "one county", Spread.Of(Enumerable.Range(0, 5).Select(_ => Soundness.Verify(ledger, life.Place))).Say("N0"));
        sheet.Put("SQLite: how a county stands, ms", "one county", Spread.Of(Enumerable.Range(0, 60).Select(_ => Questions.Status(ledger, life.Place)).Skip(10)).Say("N1"));
        _clock.Now = new SetClock().Now;
        await sheet.OnePlace("SQLite", ledger, life);
    }

    // One after the other and each at its own time, so that the ledger's chain can be compared with the one in memory.
    private async Task Take(StoredLedger ledger, string place, IReadOnlyList<Step> steps, County county)
    {
        foreach (var step in steps)
        {
            foreach (var _ in county.Take(step)) { }
            _clock.Now = step.At.ToUniversalTime();
            await ledger.Give(place, step.Command, step.By);
        }
    }

    private async Task Compare()
    {
        var loads = new List<Load>();
        using (var filling = Open("places.db"))
            for (var number = 0; number < Compared; number++) loads.Add(await Begin(filling, new CountyLife(number) { Years = 1, Months = 0 }));
        SqliteConnection.ClearAllPools();
        var (ours, copy) = (Path.Combine(_folder, "places.db"), Path.Combine(_folder, "bare.db"));
        File.Copy(ours, copy);
        _clock.Now = new SetClock().Now;
        using var ledger = Open("places.db");
        using var bare = new SqliteConnection($"Data Source={copy}");
        bare.Open();
        using (var pragma = new SqliteCommand("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", bare)) pragma.ExecuteNonQuery();
        var pairs = new List<(double Ours, double Bare)>();
        for (var round = 0; round < Rounds; round++)
        {
            Load[] next = [.. loads.Select(load => load.Round(round, OfPlace))];
            pairs.Add((await Appends.OverPlaces(ledger, next), BareAppends.InFile(bare, next)));
        }
        sheet.Compare("SQLite", pairs);
        Soundness.Verify(ledger, loads[^1].Place);
        Soundness.Rebuild(ledger, loads[^1].Place);
    }

    private async Task<Load> Begin(StoredLedger ledger, CountyLife life)
    {
        var county = new County(life.Place);
        await Take(ledger, life.Place, [.. life.Past()], county);
        return Load.Of(life, county, Rounds * OfPlace);
    }

    private StoredLedger Open(string name) => StoredLedger.OpenFile(Path.Combine(_folder, name), create: true, _clock);
}
