using Luoshi.Ledger;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers;
using Record = Luoshi.Ledger.Registers.Record;

namespace Luoshi.Web.Tests.Api;

/// <summary>A ledger of which it is counted how many entities and entries whoever asks is given, as if nothing of it were kept.</summary>
internal sealed class CountedLedger(ILedger ledger) : ILedger
{
    private int _given;

    /// <summary>Entities and entries so far.</summary>
    public int Taken => _given;

    public long Given => ledger.Given;

    public IReadOnlyList<string> Places() => ledger.Places();

    public Task<Receipt> Give(string place, Command command, Actor by, string reason = "") => ledger.Give(place, command, by, reason);

    public IHeldState Read(string place) => new Counted(ledger.Read(place), count => Interlocked.Add(ref _given, count));

    public IEnumerable<Entry> Entries(string place, EntryPlace after = default) => ledger.Entries(place, after).Select(entry =>
    {
        Interlocked.Increment(ref _given);
        return entry;
    });

    public IReadOnlyList<Entry> EntriesAbout(string place, EntityKey subject) => ledger.EntriesAbout(place, subject);

    public IReadOnlyList<StreamHead> Heads(string place) => ledger.Heads(place);

    public IReadOnlyList<LampTally> Lamps(int planYear, Period period, string places = "") => ledger.Lamps(planYear, period, places);

    public IReadOnlyList<Record> Records(string place, RecordQuestion question) => ledger.Records(place, question);

    public int CountRecords(string place, RecordQuestion question) => ledger.CountRecords(place, question);

    public IReadOnlyList<(string Value, int Records)> GroupRecords(string place, RecordQuestion question, string by) => ledger.GroupRecords(place, question, by);

    public Rebuilt Rebuild(string place, bool write) => ledger.Rebuild(place, write);

    public void Dispose()
    {
        // It is the county's.
    }

    private sealed class Counted(IHeldState below, Action<int> count) : IHeldState
    {
        public Entity? Find(EntityKey key)
        {
            count(1);
            return below.Find(key);
        }

        public IReadOnlyList<Entity> All(string kind, string prefix = "")
        {
            var all = below.All(kind, prefix);
            count(all.Count);
            return all;
        }

        public void Dispose() => below.Dispose();
    }
}
