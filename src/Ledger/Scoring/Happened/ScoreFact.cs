namespace Luoshi.Ledger.Scoring.Happened;

/// <summary>Something happened to the score of a unit.</summary>
public abstract record ScoreFact(int Year, string Unit) : FactOf<UnitScore>
{
    public override EntityKey Subject => UnitScore.KeyOf(Year, Unit);
}
