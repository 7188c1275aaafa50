using Luoshi.Ledger.Scoring.Happened;

namespace Luoshi.Ledger.Scoring.Wanted;

/// <summary>Gives the points of a line back, since its cause lay outside of the unit: with the cause, by leave of a leader.</summary>
public sealed record WaivePoints(int Year, string Unit, string Line, string ApprovedBy) : ScoreCommand(Year, Unit, Line)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (string.IsNullOrWhiteSpace(ApprovedBy)) throw new RefusedException("免扣要写明批准人。", "A waiver needs the leader who approved it.");
        var score = state.Score(Year, Unit);
        if (score.IsLifted(score.Line(Line))) throw new RefusedException($"“{Line}”已经免扣。", $"The points of \"{Line}\" are given back already.");
        yield return new PointsWaived(Year, Unit, new Waiver(Line, occasion.By.Name, ApprovedBy.Trim(), occasion.Today, occasion.Reason));
    }
}
