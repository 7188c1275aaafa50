using Luoshi.Ledger.Cases.Happened;

namespace Luoshi.Ledger.Cases.Wanted;

/// <summary>The office accepts a case (受理), and hands it to a unit where one is named.</summary>
/// <param name="Name">Which.</param>
/// <param name="Unit">The unit that is to look into it; empty: the office itself.</param>
public sealed record AcceptCase(CaseNumber Name, string Unit) : CaseCommand(Name)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    protected override IEnumerable<Fact> Happens(Case it, ILedgerState state, Occasion occasion)
    {
        if (it.Stage != CaseStage.Received) throw NotNow(it);
        yield return new CaseAccepted(Name.Year, Name.Number, occasion.Today);
        if (Unit.Trim() is { Length: > 0 } unit) yield return new CaseHanded(Name.Year, Name.Number, unit, occasion.Today);
    }
}
