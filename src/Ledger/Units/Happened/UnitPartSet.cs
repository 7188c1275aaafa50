namespace Luoshi.Ledger.Units.Happened;

/// <summary>A body has a part in the plan from a day on; what was said before for the same day was wrong.</summary>
public sealed record UnitPartSet(string Unit, UnitPart Part, DateOnly From) : BodyFact(Unit)
{
    protected override UnitBody Change(UnitBody before) => before with
    {
        Parts = [.. before.Parts.Where(part => part.From != From).Append(new(Part, From)).OrderBy(part => part.From)],
    };
}
