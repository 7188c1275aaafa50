namespace Luoshi.Ledger.Scoring.Wanted;

/// <summary>A command about one line of a unit's score; <see cref="Command.Expected"/> is the version of the score.</summary>
public abstract record ScoreCommand(int Year, string Unit, string Line) : Command
{
    public override EntityKey? Target => UnitScore.KeyOf(Year, Unit);

    public override bool OwesReason => true;
}
