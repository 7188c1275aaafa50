using Luoshi.Desk.Evidence;
using Luoshi.Desk.Policies;
using Luoshi.Desk.Revisions;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Bulletins;
using Luoshi.Publishing.Bulletins;

namespace Luoshi.Desk.Workbenches;

/// <summary>The workbenches of a site: everybody who is signed in has one of their own.</summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="rules">Days off and time limits.</param>
/// <param name="evidence">Where files of evidence are kept.</param>
/// <param name="clock">What time it is.</param>
public sealed class Benches(ILedger ledger, Rulebook rules, EvidenceFolder evidence, TimeProvider clock)
{
    private readonly Recent<(string Place, Bulletin Bulletin), BulletinSheet> _bulletins = new(32);

    public Workbench Of(SignedIn who) => new(ledger, who, rules, evidence, clock.GetUtcNow());

    public OfficeBench OfOffice(SignedIn who) => new(ledger, who, Of(who), _bulletins);

    public LeaderBench OfLeader(SignedIn who) => new(ledger, who, PlaceTime.DayOf(clock.GetUtcNow()), OfOffice(who).Owed);

    /// <summary>The rules and the calendar of their place.</summary>
    public PolicyShelf Policies(SignedIn who) => new(ledger, who.Place, rules);

    /// <summary>What was changed in the plans of their place.</summary>
    public RevisionShelf Revisions(SignedIn who) => new(ledger, who.Place);

    public OrderBench OfOrders(SignedIn who) => new(ledger, who, rules, Of(who));

    /// <summary>Lists of what they may see.</summary>
    public ListBench Lists(SignedIn who) => new(ledger, who, Of(who));

    public AuditBench OfAuditor(SignedIn who) => new(ledger, who);
}
