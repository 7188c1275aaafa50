using Luoshi.Ledger;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Desk.Registers;

/// <summary>What somebody can ask of the registers (台账) of a place.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="place">The place's id.</param>
public sealed class RegisterDesk(ILedger ledger, string place)
{
    /// <summary>The registers that the place keeps, with how many records stand in each.</summary>
    public IReadOnlyList<RegisterLine> Registers() => ledger.Ask(place, state => state.AllRegisters().Select(register => RegisterLine.Of(state, register)).ToList());

    /// <exception cref="RefusedException">The place keeps no such register.</exception>
    public RegisterLine Register(string id) => ledger.Ask(place, state => RegisterLine.Of(state, state.Register(id)));

    /// <summary>Records as they are asked for.</summary>
    public IReadOnlyList<Record> Records(RecordQuestion question) => ledger.Records(place, question);

    /// <summary>How many records there are of what is asked for.</summary>
    public int Count(RecordQuestion question) => ledger.CountRecords(place, question);

    /// <exception cref="RefusedException">There is no such record.</exception>
    public Record Record(string register, int number) => ledger.Ask(place, state => state.Record(register, number));

    /// <summary>The entries that made a record what it is, oldest first.</summary>
    public IReadOnlyList<Entry> History(Record record) => [.. ledger.Entries(place).Where(entry => IsAbout(entry, record.Key))];

    /// <summary>What a register comes to at the end of a month.</summary>
    public IReadOnlyList<FigureLine> Figures(string register, Period period) => ledger.Ask(place, state =>
    {
        var kept = state.Register(register);
        return kept.Declared.AllRollUps().Select(rollUp => FigureLine.Of(state, kept, rollUp, period)).ToList();
    });

    /// <summary>What would become of a table if it were taken in; nothing is written.</summary>
    /// <param name="register">The register's id.</param>
    /// <param name="sheets">The table.</param>
    /// <param name="occasion">Who would take it in, and when.</param>
    public RecordOutcome Preview(string register, IReadOnlyList<Sheet> sheets, Occasion occasion) => ledger.Ask(place, state =>
    {
        var outcome = RecordIntake.Outcome(state.Register(register), sheets);
        try
        {
            outcome.Command?.Decide(state, occasion);
            return outcome;
        }
        catch (RecordsRefusedException refused)
        {
            return outcome.With(refused.Complaints);
        }
    });

    private static bool IsAbout(Entry entry, EntityKey key) => entry.Kind.StartsWith("Record", StringComparison.Ordinal) && FactCodec.Read(entry).Subject == key;
}
