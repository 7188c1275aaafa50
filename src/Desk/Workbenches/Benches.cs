using Luoshi.Desk.Casework;
using Luoshi.Desk.Corrections;
using Luoshi.Desk.Evidence;
using Luoshi.Desk.Pedigrees;
using Luoshi.Desk.Policies;
using Luoshi.Desk.Revisions;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Bulletins;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Plans;
using Luoshi.Publishing.Bulletins;

namespace Luoshi.Desk.Workbenches;

/// <summary>The workbenches of a site: everybody who is signed in has one of their own.</summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="rules">Days off and time limits.</param>
/// <param name="evidence">Where files of evidence are kept.</param>
/// <param name="letters">What came with cases and is not for the ledger.</param>
/// <param name="accounts">Where it is noted who looked at what is sealed.</param>
/// <param name="clock">What time it is.</param>
public sealed class Benches(ILedger ledger, Rulebook rules, EvidenceFolder evidence, ILetters letters, IAccounts accounts, TimeProvider clock)
{
    private readonly Recent<(string Place, Bulletin Bulletin), BulletinSheet> _bulletins = new(32);
    private readonly Studbooks _studbooks = new(ledger);

    private readonly RecordFiles _files = new(evidence);

    public Workbench Of(SignedIn who) => new(ledger, who, rules, evidence, clock.GetUtcNow());

    public OfficeBench OfOffice(SignedIn who) => new(ledger, who, Of(who), _bulletins);

    public LeaderBench OfLeader(SignedIn who) => new(ledger, who, PlaceTime.DayOf(clock.GetUtcNow()), OfOffice(who).Owed, () => OwedOnCases(who));

    /// <summary>The rules and the calendar of their place.</summary>
    public PolicyShelf Policies(SignedIn who) => new(ledger, who.Place, rules);

    /// <summary>What was changed in the plans of their place.</summary>
    public RevisionShelf Revisions(SignedIn who) => new(ledger, who.Place);

    public OrderBench OfOrders(SignedIn who) => new(ledger, who, rules, Of(who));

    /// <summary>The registers that they may see.</summary>
    public RegisterBench OfRegisters(SignedIn who) => new(ledger, who, Of(who), _files);

    /// <summary>The pedigrees of registers that they see all of.</summary>
    public PedigreeBench OfPedigrees(SignedIn who) => new(_studbooks, ledger, who, OfRegisters(who));

    /// <summary>Lists of what they may see.</summary>
    public ListBench Lists(SignedIn who) => new(ledger, who, Of(who));

    /// <summary>The cases that they may see.</summary>
    public CaseBench Cases(SignedIn who) => new(ledger, letters, accounts, who, rules, clock.GetUtcNow());

    /// <summary>The cases of registers that they may see.</summary>
    public CaseworkBench Casework(SignedIn who) => new(ledger, new(ledger, letters, accounts, who.Place, rules, PlaceTime.DayOf(clock.GetUtcNow())), who, rules, clock.GetUtcNow());

    /// <summary>What is owed on cases that they may see, on those that stand by themselves and on those of registers, the nearest last day first.</summary>
    public IReadOnlyList<CaseDebt> OwedOnCases(SignedIn who) => [.. Cases(who).Owed().Concat(Casework(who).Owed()).OrderBy(debt => debt.By ?? DateOnly.MaxValue)];

    /// <summary>Everything about a task, with the open cases that hang on it; null where there is none, or none that is theirs to see.</summary>
    public TaskFile? FileOf(SignedIn who, int year, TaskNumber number) => Of(who).FileOf(year, number) is { } file ? file with { Cases = Casework(who).On(file.Task) } : null;

    /// <summary>What a unit has before it: its tasks of a year, and what it owes on cases.</summary>
    public UnitBoard OfUnit(SignedIn who, int year) => Of(who).OfUnit(year) with { OnCases = [.. OwedOnCases(who).Where(debt => debt.Debtor == who.Unit)] };

    public AuditBench OfAuditor(SignedIn who) => new(ledger, who);
}
