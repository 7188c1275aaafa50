using Luoshi.Ledger.Units.Happened;

namespace Luoshi.Ledger.Units.Wanted;

/// <summary>Enters a unit that no pack declares, or that was left out when the ledger was begun: a township, a body of the place's own.</summary>
public sealed record EnterUnit(string Unit) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        OfficialsRefusal.Check(Unit, occasion.Today, null);
        if (state.Find(UnitBody.KeyOf(Unit)) is UnitBody { LeftOutOn: null }) throw OfficialsRefusal.NothingNew;
        yield return new UnitEntered(Unit, occasion.Today);
    }
}
