using Luoshi.Ledger.Scoring.Happened;

namespace Luoshi.Ledger.Scoring.Wanted;

/// <summary>Enters the scores of a year as they were counted; those that come out as they stand are not written again.</summary>
public sealed record ScoreUnits(IReadOnlyList<UnitScore> Scores) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    /// <summary>Whether they come out as they stand: then there is nothing to be written.</summary>
    public bool IsKnown(ILedgerState state) => Scores.Count > 0 && Scores.All(score => IsKnown(state, score));

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (Scores.FirstOrDefault(score => score.AsOf > occasion.Today) is { } early) throw new RefusedException(
            $"{early.AsOf:yyyy-MM-dd} 还没有到，不能按那一天评分。", $"{early.AsOf:yyyy-MM-dd} has not come yet: nothing can be scored as of it.");
        var news = Scores.Where(score => !IsKnown(state, score)).Select(FactOf).ToList();
        return news.Count > 0 ? news : throw new RefusedException(
            "评分结果和账本里的一样，没有要写的。", "The scores come out as the ledger has them: nothing was written.");
    }

    private static UnitScored FactOf(UnitScore score) => new(score.Year, score.Unit, score.Rules, score.AsOf, score.Results, score.Lines);

    private static bool IsKnown(ILedgerState state, UnitScore score) => state.Find(score.Key) is UnitScore before &&
        (before.Rules, before.AsOf) == (score.Rules, score.AsOf) && Same(before.Results, score.Results, IsSame) && Same(before.Lines, score.Lines, IsSame);

    private static bool IsSame(TaskResult one, TaskResult other) => one == other with { Entries = one.Entries } && one.Entries.SequenceEqual(other.Entries);

    private static bool IsSame(ScoreLine one, ScoreLine other) => one == other with { Entries = one.Entries } && one.Entries.SequenceEqual(other.Entries);

    private static bool Same<T>(IReadOnlyList<T> before, IReadOnlyList<T> now, Func<T, T, bool> same) =>
        before.Count == now.Count && before.Zip(now).All(pair => same(pair.First, pair.Second));
}
