namespace Luoshi.Ledger.Scoring.Happened;

/// <summary>A unit was scored, for the first time or again; waivers and appeals stay with their lines.</summary>
public sealed record UnitScored(int Year, string Unit, string Rules, DateOnly AsOf, IReadOnlyList<TaskResult> Results, IReadOnlyList<ScoreLine> Lines) : Fact
{
    public override EntityKey Subject => UnitScore.KeyOf(Year, Unit);

    public override Entity Change(Entity? before) => before is UnitScore score
        ? score with { Rules = Rules, AsOf = AsOf, Results = Results, Lines = Lines }
        : new UnitScore(Year, Unit) { Rules = Rules, AsOf = AsOf, Results = Results, Lines = Lines };
}
