namespace Luoshi.Ledger.Scoring.Happened;

/// <summary>A unit contests a line of its score.</summary>
public sealed record ScoreAppealed(int Year, string Unit, Appeal Appeal) : ScoreFact(Year, Unit)
{
    protected override UnitScore Change(UnitScore before) => before with { Appeals = [.. before.Appeals, Appeal] };
}
