using Luoshi.Ledger;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Users;

namespace Luoshi.Web.Tests.Inside;

/// <summary>A ledger to which somebody else writes just before it is read.</summary>
internal sealed class WritingBetween(ILedger ledger, DateOnly today) : ILedger
{
    private int _written;

    public IReadOnlyList<string> Places() => ledger.Places();

    public long Given => ledger.Given;

    public Task<Receipt> Give(string place, Command command, Actor by, string reason = "") => ledger.Give(place, command, by, reason);

    public IHeldState Read(string place)
    {
        new Luoshi.Desk.Office(ledger, place).Do(new AddUser($"新审计{++_written}", new Duty(Role.Auditor, "", today)), SampleCounty.Person(Role.Administrator));
        return ledger.Read(place);
    }

    public IEnumerable<Entry> Entries(string place, EntryPlace after = default) => ledger.Entries(place, after);

    public IReadOnlyList<Entry> EntriesAbout(string place, EntityKey subject) => ledger.EntriesAbout(place, subject);

    public IReadOnlyList<StreamHead> Heads(string place) => ledger.Heads(place);

    public IReadOnlyList<LampTally> Lamps(int planYear, Period period, string places = "") => ledger.Lamps(planYear, period, places);

    public IReadOnlyList<Luoshi.Ledger.Registers.Record> Records(string place, RecordQuestion question) => ledger.Records(place, question);

    public int CountRecords(string place, RecordQuestion question) => ledger.CountRecords(place, question);

    public IReadOnlyList<(string Value, int Records)> GroupRecords(string place, RecordQuestion question, string by) => ledger.GroupRecords(place, question, by);

    public Rebuilt Rebuild(string place, bool write) => ledger.Rebuild(place, write);

    public void Dispose()
    {
    }
}
