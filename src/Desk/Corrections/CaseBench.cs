using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Cases.Wanted;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Units;

namespace Luoshi.Desk.Corrections;

/// <summary>The cases as those who are signed in have them before them: the office all, leaders and auditors to read, a unit those that it has or had.</summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="letters">What is kept beside it.</param>
/// <param name="accounts">Where it is noted who looked at what is sealed.</param>
/// <param name="who">Who is signed in.</param>
/// <param name="rules">Days off and time limits.</param>
/// <param name="now">What time it is.</param>
public sealed class CaseBench(ILedger ledger, ILetters letters, IAccounts accounts, SignedIn who, Rulebook rules, DateTimeOffset now)
{
    private readonly DateOnly _today = PlaceTime.DayOf(now);

    private readonly Office _office = new(ledger, who.Place);

    private readonly ContactErasure _erasure = new(ledger, letters, rules);

    public CaseBoard Board()
    {
        // Asked before: what is written meanwhile counts as not seen.
        var seen = _office.LastEntry();
        return new(ledger.Ask(who.Place, LinesIn), seen);
    }

    /// <summary>What is owed on the cases that they may see.</summary>
    public IReadOnlyList<CaseDebt> Owed() => [.. Board().Lines.Select(line => line.Debt).OfType<CaseDebt>()];

    /// <summary>Null where there is no such case, or none that is theirs to see.</summary>
    public CaseFile? FileOf(CaseNumber name)
    {
        var board = Board();
        if (board.Lines.FirstOrDefault(line => line.Case.Name == name) is not { } line) return null;
        return new(line, who.Role == Role.Supervisor ? Units() : [], who.Role == Role.Supervisor && Opened(line.Case) is { } contact ? SealedContact.Masked(contact) : null, board.Seen)
        {
            ContactUntil = _erasure.LastDay(_office.Calendar(rules), line.Case),
        };
    }

    /// <summary>How the reader of a case can be reached; that the office looked is noted.</summary>
    /// <exception cref="RefusedException">They did not say, or it was destroyed.</exception>
    public string Contact(CaseNumber name, string from)
    {
        var it = who.Role == Role.Supervisor ? ledger.Ask(who.Place, state => state.CaseOf(name)) : throw new RefusedException("只有督查室可以看联系方式。", "Only the supervision office may see how readers can be reached.");
        var contact = Opened(it) ?? throw new RefusedException($"{name} 号办件没有留联系方式，或者已经到期销毁。", $"Case {name} does not say how its reader can be reached, or that was destroyed.");
        accounts.Note(new AccountEvent(who.Place, who.Name, AccountEventKind.ContactOpened, now) { By = who.Name, From = from });
        return contact;
    }

    /// <summary>What hands a case to a unit, whether or not it is accepted yet.</summary>
    /// <exception cref="RefusedException">There is no such unit or case.</exception>
    public Command Handing(CaseNumber name, string unit)
    {
        if (unit.Length > 0 && !Units().Contains(unit)) throw new RefusedException($"没有“{unit}”这个单位。", $"No unit is called \"{unit}\".");
        return ledger.Ask(who.Place, state => state.CaseOf(name)).Stage == CaseStage.Received ? new AcceptCase(name, unit) : new HandCase(name, unit);
    }

    private IReadOnlyList<CaseLine> LinesIn(ILedgerState state)
    {
        var debts = CaseDebts.Of(state, state.Calendar(rules.DaysOff), rules.Limits, _today).ToDictionary(debt => debt.Case.Key);
        return [.. state.Cases().Where(it => Sees(state, it)).Select(it => new CaseLine(it, debts.GetValueOrDefault(it.Key)))
            .OrderBy(line => line.Debt is null).ThenBy(line => line.Debt?.By ?? DateOnly.MaxValue).ThenByDescending(line => line.Case.Key.Id, StringComparer.Ordinal)];
    }

    private bool Sees(ILedgerState state, Case it) => who.Role switch
    {
        Role.Supervisor or Role.Leader or Role.Auditor => true,
        Role.Reporter or Role.UnitHead => who.Unit.Length > 0 && it.Handings.Any(handing => state.Today(handing.Unit, _today) == who.Unit),
        _ => false,
    };

    private string? Opened(Case it) => _erasure.Opened(who.Place, _office.Calendar(rules), it, _today);

    private List<string> Units() => ledger.Ask(who.Place, state => state.All(Plan.Kind).Cast<Plan>().SelectMany(plan => state.Tasks(plan.Year)).SelectMany(task => task.Content.Supporters.Prepend(task.Content.Lead))
        .Where(unit => unit.Length > 0).Select(unit => state.Today(unit, _today)).Distinct().Order(StringComparer.Ordinal).ToList());
}
