using Luoshi.Desk.Registers;
using Luoshi.Ledger;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Registers;
using Luoshi.Registers.Declared;

namespace Luoshi.Desk.Casework;

/// <summary>What somebody can ask of the cases (办件) that the registers of a place keep.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="place">The place's id.</param>
/// <param name="time">Days off and office hours.</param>
/// <param name="now">What time it is, by the place's clock.</param>
public sealed class CaseworkDesk(ILedger ledger, string place, CaseTime time, DateTime now)
{
    public DateTime Now => now;

    /// <summary>The registers whose records are cases.</summary>
    public IReadOnlyList<Register> Registers() => ledger.Ask(place, state => state.AllRegisters().Select(kept => kept.Declared).Where(declared => declared.Case is not null).ToList());

    /// <summary>Null where the place keeps no such register, or its records are no cases.</summary>
    public Register? Register(string id) => Registers().FirstOrDefault(register => register.Id == id);

    /// <summary>Null where there is no such case.</summary>
    public Casefile? Find(CaseNumber name) => ledger.Ask(place, state => Casefile.Find(state, name));

    /// <summary>The cases of a register that are open, the nearest day first.</summary>
    public IReadOnlyList<Casefile> Open(Register register) => Files(register, new(register) { Holding = Flag(CaseFields.Open, "yes"), SortedBy = CaseFields.Due });

    /// <summary>The closed cases of a register at which is looked again some day (回头看).</summary>
    public IReadOnlyList<Casefile> LookedAtAgain(Register register) =>
        [.. register.Case!.Results.Where(result => result.LooksAgain).SelectMany(result => Files(register, new(register) { Holding = Flag(CaseFields.Result, result.Code) })).Where(file => !file.Case.IsOpen)];

    /// <summary>The cases that came in a time, those that were struck off left out.</summary>
    public IReadOnlyList<Casefile> Came(Register register, DateOnly from, DateOnly to) => Files(register, new(register) { From = from, To = to });

    /// <summary>What is owed on cases now.</summary>
    public IReadOnlyList<CaseDebt> Owed(IEnumerable<Casefile> files) => ledger.Ask(place, state => new CaseworkDebts(state, time.In(state), now).Of(files));

    /// <summary>The entries that made a case what it is, oldest first.</summary>
    public IReadOnlyList<Entry> History(Casefile file) => ledger.EntriesAbout(place, file.Record.Key);

    /// <summary>The rates of the cases that came in a time.</summary>
    /// <param name="register">The register.</param>
    /// <param name="from">The first day on which they came.</param>
    /// <param name="to">The last.</param>
    /// <param name="cutOff">The last day of which anything counts.</param>
    public RateTable Rates(Register register, DateOnly from, DateOnly to, DateOnly cutOff) => RateTable.Of(
        Came(register, from, to), new(ledger.Ask(place, state => time.In(state)), cutOff.ToDateTime(new(23, 59)) is var end && end < now ? end : now), cutOff);

    /// <summary>Cases of the last so many days that say much the same of the same place.</summary>
    public IReadOnlyList<Cluster> Alike(Register register, int days) => DateOnly.FromDateTime(now) is var today ? Clusters.Of(Came(register, today.AddDays(-days), today)) : [];

    private List<Casefile> Files(Register register, RecordQuestion question) =>
    [
        .. new RegisterDesk(ledger, place).All(question with { Limit = RecordQuestion.MostAtOnce }).Where(record => record.Case is not null).Select(record => new Casefile(register, record, record.Case!)),
    ];

    private static Dictionary<string, string> Flag(string field, string value) => new(StringComparer.Ordinal) { [field] = value };
}
