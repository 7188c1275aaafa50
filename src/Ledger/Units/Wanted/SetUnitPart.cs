using Luoshi.Ledger.Units.Happened;

namespace Luoshi.Ledger.Units.Wanted;

/// <summary>Says whether a body answers for its tasks or only coordinates, from a day on.</summary>
public sealed record SetUnitPart(string Unit, UnitPart Part, DateOnly From) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        OfficialsRefusal.Check(Unit, From, null);
        if ((state.Find(UnitBody.KeyOf(Unit)) as UnitBody ?? new UnitBody(Unit)).PartOn(From) == Part) throw OfficialsRefusal.NothingNew;
        yield return new UnitPartSet(Unit, Part, From);
    }
}
