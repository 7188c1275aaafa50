using Luoshi.Desk.Reports;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Vocabulary.Units;

namespace Luoshi.Desk.Drafting;

/// <summary>The desks of a site at which plans come about: everybody who is signed in has one of their own.</summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="usual">The units that packs declare.</param>
/// <param name="shelf">Where reports are kept.</param>
/// <param name="clock">What time it is.</param>
public sealed class PlanDesks(ILedger ledger, UnitDirectory usual, ReportShelf shelf, TimeProvider clock)
{
    public PlanDesk Of(SignedIn who) => new(ledger, who, usual, shelf, clock.GetUtcNow());
}
