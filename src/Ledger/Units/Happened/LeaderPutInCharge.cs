namespace Luoshi.Ledger.Units.Happened;

/// <summary>A leader is in charge of a unit from a day on; what was said before for the same day was wrong.</summary>
public sealed record LeaderPutInCharge(string Unit, Charge Charge) : Fact
{
    public override EntityKey Subject => UnitOfficials.KeyOf(Unit);

    public override Entity Change(Entity? before)
    {
        var unit = before as UnitOfficials ?? new UnitOfficials(Unit);
        var others = unit.Charges.Where(charge => charge.From != Charge.From);
        return unit with { Charges = [.. others.Append(Charge).OrderBy(charge => charge.From)] };
    }
}
