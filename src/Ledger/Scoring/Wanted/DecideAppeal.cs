using Luoshi.Ledger.Scoring.Happened;

namespace Luoshi.Ledger.Scoring.Wanted;

/// <summary>A leader, and not the office that scored, decides an appeal, and says why.</summary>
public sealed record DecideAppeal(int Year, string Unit, string Line, bool Grant) : ScoreCommand(Year, Unit, Line)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Leader];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (!state.Score(Year, Unit).Appeals.Any(appeal => appeal.Line == Line && appeal.Granted is null)) throw new RefusedException(
            $"“{Line}”没有待裁定的申诉。", $"No appeal against \"{Line}\" waits for a decision.");
        yield return new AppealDecided(Year, Unit, Line, Grant, occasion.By.Name, occasion.Today, occasion.Reason);
    }
}
