using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers;

namespace Luoshi.Ledger;

/// <summary>
/// The ledger (账本): commands in, entries behind the last one, state out. What is on the other side (a file, a server) makes no
/// difference to the rules.
/// </summary>
public interface ILedger : IDisposable
{
    /// <summary>The ids of the places that have a ledger here, in order.</summary>
    IReadOnlyList<string> Places();

    /// <summary>Carries a command out: all its entries are written, or none.</summary>
    /// <exception cref="RefusedException">It was not carried out; the sentence says why.</exception>
    Task<Receipt> Give(string place, Command command, Actor by, string reason = "");

    /// <summary>How many commands were given here so far, on this ledger object, carried out or not: whoever keeps what was made of the ledger tells by it that something was written meanwhile.</summary>
    long Given { get; }

    /// <summary>The state as of now, the same for as long as it is held. To be disposed of soon.</summary>
    IHeldState Read(string place);

    /// <summary>The entries of a place behind <paramref name="after"/>, in their order.</summary>
    IEnumerable<Entry> Entries(string place, EntryPlace after = default);

    /// <summary>The entries that changed one thing, in their order: few are read, however many the ledger has.</summary>
    IReadOnlyList<Entry> EntriesAbout(string place, EntityKey subject);

    /// <summary>The last entry of each year that the ledger remembers, oldest year first.</summary>
    IReadOnlyList<StreamHead> Heads(string place);

    /// <summary>How many tasks have which lamp in a month, place by place in their order: few rows a place, however many tasks it has.</summary>
    /// <param name="planYear">The year of the plans.</param>
    /// <param name="period">The month.</param>
    /// <param name="places">What the ids of the places begin with; empty for all of them.</param>
    IReadOnlyList<LampTally> Lamps(int planYear, Period period, string places = "");

    /// <summary>Records of a register of a place, as they are asked for: few rows are read, however many there are.</summary>
    IReadOnlyList<Record> Records(string place, RecordQuestion question);

    /// <summary>How many records a question has in all.</summary>
    int CountRecords(string place, RecordQuestion question);

    /// <summary>How many there are of what is asked for by what a field holds, the most first; of numbers and days nothing is grouped.</summary>
    /// <param name="place">The place's id.</param>
    /// <param name="question">What is asked for.</param>
    /// <param name="by">The field's code, <c>state</c> or <c>unit</c>.</param>
    IReadOnlyList<(string Value, int Records)> GroupRecords(string place, RecordQuestion question, string by);

    /// <summary>Computes the state of a place again from its entries and compares; nobody writes meanwhile.</summary>
    /// <param name="place">The place.</param>
    /// <param name="write">Whether what differs is put right.</param>
    Rebuilt Rebuild(string place, bool write);
}
