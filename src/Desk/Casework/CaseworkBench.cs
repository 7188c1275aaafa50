using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Units;
using Luoshi.Registers.Declared;
using SignedIn = Luoshi.Ledger.Accounts.SignedIn;

namespace Luoshi.Desk.Casework;

/// <summary>
/// Cases of registers as somebody who is signed in has them before them: the supervision office and the unit that keeps the register all, a unit those that it has or had, leaders and auditors all but those that are secret.
/// Administrators see none, and nobody sees here who brought one.
/// </summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="contacts">How those who brought them can be reached.</param>
/// <param name="who">Who is signed in.</param>
/// <param name="rules">Days off and office hours.</param>
/// <param name="now">What time it is.</param>
public sealed class CaseworkBench(ILedger ledger, CaseContacts contacts, SignedIn who, Rulebook rules, DateTimeOffset now)
{
    private readonly CaseworkDesk _desk = new(ledger, who.Place, rules.CaseTime, PlaceTime.Of(now).DateTime);

    private DateOnly Today => PlaceTime.DayOf(now);

    /// <summary>The open ones that they may see, and those at which it is time to look again.</summary>
    public CaseworkBoard Board()
    {
        var registers = _desk.Registers();
        var (open, again) = (registers.SelectMany(_desk.Open).Where(Sees).ToList(), registers.SelectMany(_desk.LookedAtAgain).Where(Sees).ToList());
        var debts = _desk.Owed([.. open, .. again]).ToLookup(debt => debt.Case.Name);
        var files = open.Concat(again.Where(file => debts.Contains(file.Case.Name)));
        var lines = files.Select(file => new CaseworkLine(file, [.. debts[file.Case.Name]])).OrderBy(line => line.Next?.Until ?? DateTime.MaxValue);
        return new([.. registers.Where(SeesAll)], [.. lines], who.Unit);
    }

    /// <summary>What is owed on the cases that they may see, the nearest last moment first.</summary>
    public IReadOnlyList<CaseDebt> Owed() => [.. Board().Lines.SelectMany(line => line.Debts)];

    /// <summary>The open cases that hang on a task, as far as they may see them.</summary>
    public IReadOnlyList<Casefile> On(PlanTask task) => [.. _desk.Registers().SelectMany(_desk.Open).Where(file => file.Case.Task is { } hung && hung.PlanYear == task.PlanYear && hung.Number == task.Number.ToString() && Sees(file))];

    /// <summary>Null where there is no such case, or none that is theirs to see.</summary>
    public CaseworkFile? FileOf(CaseNumber name)
    {
        // Asked before: what is written meanwhile counts as not seen.
        var seen = new Office(ledger, who.Place).LastEntry();
        if (_desk.Find(name) is not { } file || !Sees(file)) return null;
        return new(new(file, _desk.Owed([file])), _desk.History(file), seen)
        {
            Shown = [.. file.Register.Fields.Where(field => !field.Retired && !field.OfCase && (!field.Masked || IsKeeper(file.Register)))],
            IsKeeper = IsKeeper(file.Register),
            Contact = IsKeeper(file.Register) ? contacts.Masked(file.Case) : null,
            ContactUntil = contacts.LastDay(file.Case),
            Mine = ledger.Ask(who.Place, state => file.HandingOf(state, who.Unit, Today)),
            Units = IsKeeper(file.Register) ? Units() : [],
        };
    }

    /// <summary>A register of which they see all cases; null where there is none.</summary>
    public Register? RegisterOf(string id) => _desk.Register(id) is { } register && SeesAll(register) ? register : null;

    /// <summary>The rates of the cases that came in a year until a day.</summary>
    public RateTable Rates(Register register, DateOnly cutOff) => _desk.Rates(register, new(cutOff.Year, 1, 1), cutOff, cutOff);

    /// <summary>Cases that say much the same of the same place.</summary>
    public IReadOnlyList<Cluster> Alike(Register register, int days) => _desk.Alike(register, days);

    /// <summary>Keeps how whoever brought a case can be reached.</summary>
    /// <exception cref="RefusedException">It is not theirs to keep, or is none.</exception>
    public Receipt Keep(CaseNumber name, string typed, EntryPlace? seen) => contacts.Keep(name, typed, who.Actor, seen, Today);

    /// <summary>How whoever brought a case can be reached; that they looked is noted.</summary>
    /// <exception cref="RefusedException">It is not theirs to see, was not kept, or was destroyed.</exception>
    public string Contact(CaseNumber name, string from)
    {
        if (_desk.Find(name) is not { } file || !IsKeeper(file.Register)) throw new RefusedException("只有登记台账的单位和督查室可以看联系方式。", "Only the unit that keeps the register and the supervision office may see how to reach them.");
        return contacts.Open(file.Case, new(who.Place, who.Name, AccountEventKind.ContactOpened, now) { By = who.Name, From = from });
    }

    /// <summary>What forms and programs want done.</summary>
    public CaseDeeds Deeds(CaseNumber name, Func<string, string> said, Func<string, IReadOnlyList<string>> all) => new(name, rules.CaseTime, said, all);

    private bool IsKeeper(Register register) => who.Role == Role.Supervisor || Duty.IsOfUnit(who.Role) && who.Unit == register.Keeper;

    private bool SeesAll(Register register) => IsKeeper(register) || who.Role is Role.Leader or Role.Auditor;

    private bool Sees(Casefile file) => IsKeeper(file.Register) || (who.Role is Role.Leader or Role.Auditor ? !file.IsSecret : Duty.IsOfUnit(who.Role) && Had(file));

    private bool Had(Casefile file) => ledger.Ask(who.Place, state => file.Case.Handings.Any(handing => handing.Stands && state.Today(handing.Unit, Today) == who.Unit));

    private List<string> Units() => ledger.Ask(who.Place, state => state.All(Plan.Kind).Cast<Plan>().SelectMany(plan => state.Tasks(plan.Year)).SelectMany(task => task.Content.Supporters.Prepend(task.Content.Lead))
        .Concat(state.Units().Select(unit => unit.Unit)).Where(unit => unit.Length > 0).Select(unit => state.Today(unit, Today)).Distinct().Order(StringComparer.Ordinal).ToList());
}
