namespace Luoshi.Ledger.Scoring.Wanted;

/// <summary>A command about one line of a unit's score.</summary>
public abstract record ScoreCommand(int Year, string Unit, string Line) : Command
{
    public override IEnumerable<EntityKey> StandsOn => [UnitScore.KeyOf(Year, Unit)];

    public override bool OwesReason => true;
}
