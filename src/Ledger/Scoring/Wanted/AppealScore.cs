using Luoshi.Ledger.Scoring.Happened;

namespace Luoshi.Ledger.Scoring.Wanted;

/// <summary>The head of a unit contests a line of its own score.</summary>
public sealed record AppealScore(int Year, string Unit, string Line) : ScoreCommand(Year, Unit, Line)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.UnitHead];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (occasion.By.Unit != Unit) throw new RefusedException(
            $"只有{Unit}自己能对它的评分申诉。", $"Only {Unit} itself can appeal against its score.");
        var score = state.Score(Year, Unit);
        if (score.IsLifted(score.Line(Line))) throw new RefusedException($"“{Line}”已经免扣，不用申诉。", $"The points of \"{Line}\" are given back already.");
        if (score.Appeals.Any(appeal => appeal.Line == Line && appeal.Granted is null)) throw new RefusedException(
            $"“{Line}”已经申诉，等县领导裁定。", $"An appeal against \"{Line}\" waits for its decision already.");
        yield return new ScoreAppealed(Year, Unit, new Appeal(Line, occasion.By.Name, occasion.Today, occasion.Reason));
    }
}
