using Luoshi.Ledger;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Happened;
using Luoshi.Registers.Counting;
using Luoshi.Registers.Declared;
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

    /// <summary>Null where the place keeps no such register.</summary>
    public RegisterLine? FindRegister(string id) => ledger.Ask(place, state => state.Find(KeptRegister.KeyOf(id)) is KeptRegister register ? RegisterLine.Of(state, register) : null);

    /// <summary>Records as they are asked for.</summary>
    public IReadOnlyList<Record> Records(RecordQuestion question) => ledger.Records(place, question);

    /// <summary>How many records there are of what is asked for.</summary>
    public int Count(RecordQuestion question) => ledger.CountRecords(place, question);

    /// <summary>How many there are by what a field holds, the most first.</summary>
    public IReadOnlyList<(string Value, int Records)> Groups(RecordQuestion question, string by) => ledger.GroupRecords(place, question, by);

    /// <summary>The views of a register that somebody has.</summary>
    public IReadOnlyList<SavedView> Views(string register, Actor who) => ledger.Ask(place, state => SavedView.For(state, register, who));

    /// <summary>What would become of records that are changed at once; nothing is written.</summary>
    public IReadOnlyList<BulkRow> Preview(BulkChange change, Occasion occasion) => ledger.Ask(place, state => change.Preview(state, occasion));

    /// <exception cref="RefusedException">There is no such record.</exception>
    public Record Record(string register, int number) => ledger.Ask(place, state => state.Record(register, number));

    /// <summary>Null where there is no such record.</summary>
    public Record? Find(string register, int number) => ledger.Ask(place, state => state.Find(Luoshi.Ledger.Registers.Record.KeyOf(register, number)) as Record);

    /// <summary>The records that entries from one to another entered.</summary>
    public IReadOnlyList<int> Entered(string register, EntryPlace first, EntryPlace last) =>
        [.. ledger.Entries(place, new(first.Year, first.Number - 1)).TakeWhile(entry => entry.Place <= last).Select(FactCodec.Read).OfType<RecordEntered>().Where(fact => fact.Register == register).Select(fact => fact.Number)];

    /// <summary>The records that a figure, or a part of one, is of, in the order of entry: as many as a page has.</summary>
    public IReadOnlyList<Record> Behind(KeptRegister register, RollUp rollUp, Period period, string group) =>
        [.. All(new RecordQuestion(register.Declared) { DayField = rollUp.On, From = rollUp.Standing ? null : new DateOnly(period.Year, 1, 1), To = period.LastDay, Limit = RecordQuestion.MostAtOnce })
            .Where(record => IsIn(register.Declared, record, rollUp, period, group)).Take(RecordQuestion.MostAtOnce)];

    /// <summary>The entries that made a record what it is, oldest first.</summary>
    public IReadOnlyList<Entry> History(Record record) => ledger.EntriesAbout(place, record.Key);

    /// <summary>What a register comes to at the end of a month.</summary>
    public IReadOnlyList<FigureLine> Figures(string register, Period period) => ledger.Ask(place, state =>
    {
        var kept = state.Register(register);
        return kept.Declared.RollUps.Select(rollUp => FigureLine.Of(state, kept, rollUp, period)).ToList();
    });

    /// <summary>What would become of a table if it were taken in; nothing is written.</summary>
    /// <param name="register">The register's id.</param>
    /// <param name="sheets">The table.</param>
    /// <param name="occasion">Who would take it in, and when.</param>
    /// <param name="state">The state of records whose row says none; empty for the first.</param>
    public RecordOutcome Preview(string register, IReadOnlyList<Sheet> sheets, Occasion occasion, string state = "") => ledger.Ask(place, now =>
    {
        var outcome = RecordIntake.Outcome(now.Register(register), sheets, state);
        try
        {
            outcome.Command?.Decide(now, occasion);
            return outcome;
        }
        catch (RecordsRefusedException refused)
        {
            return outcome.With(refused.Complaints);
        }
    });

    /// <summary>Records as they are asked for, page by page, as far as anybody goes.</summary>
    public IEnumerable<Record> All(RecordQuestion question)
    {
        for (Record? after = null; ledger.Records(place, question with { After = after }) is [.., var last] page; after = last)
        {
            foreach (var record in page) yield return record;
            if (page.Count < question.Limit) yield break;
        }
    }

    /// <summary>Whether a record is counted in a figure: it came into one of its cells and did not leave again.</summary>
    private static bool IsIn(Register declared, Record record, RollUp rollUp, Period period, string group) => Contributions.Of(declared, record.As(declared))
        .Where(one => one.Cell.RollUp == rollUp.Id && (group.Length == 0 || one.Cell.Group == group) && string.CompareOrdinal(one.Cell.Month, period.ToString()) <= 0)
        .Sum(one => one.Records + one.LeftOut) > 0;

}
