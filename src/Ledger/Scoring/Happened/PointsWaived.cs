namespace Luoshi.Ledger.Scoring.Happened;

/// <summary>The points of a line are not taken, for a cause outside of the unit.</summary>
public sealed record PointsWaived(int Year, string Unit, Waiver Waiver) : ScoreFact(Year, Unit)
{
    protected override UnitScore Change(UnitScore before) => before with { Waivers = [.. before.Waivers, Waiver] };
}
