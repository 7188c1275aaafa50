using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Promises.Happened;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Ledger.Promises.Wanted;

/// <summary>Releases promises of the year before with what became of them, by leave of a leader: those that are named, and no other.</summary>
/// <param name="PlanYear">The year of the plan whose report answers them.</param>
/// <param name="Answered">The promises.</param>
/// <param name="Report">The file of the report that promised, by its SHA-256.</param>
/// <param name="ApprovedBy">The leader who approved it.</param>
public sealed record ReleasePromises(int PlanYear, IReadOnlyList<AnsweredPromise> Answered, string Report, string ApprovedBy) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override IEnumerable<EntityKey> StandsOn => [Plan.KeyOf(PlanYear), ReportBefore.KeyOf(PlanYear)];

    public override IEnumerable<EntityKey> LooksAt => [.. StandsOn, .. Answered.Select(promise => ReleasedPromise.KeyOf(PlanYear, promise.Start))];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (Answered.Count == 0) throw new RefusedException("没有选要公布的承诺。", "No promise was chosen.");
        if (string.IsNullOrWhiteSpace(ApprovedBy)) throw new RefusedException("公布兑现情况要写明批准的领导。", "Releasing needs the name of the leader who approved it.");
        state.PublishedPlan(PlanYear);
        foreach (var promise in Answered) yield return Released(state, promise, occasion);
    }

    private PromiseReleased Released(ILedgerState state, AnsweredPromise promise, Occasion occasion)
    {
        if (promise.Words.Length == 0 || string.IsNullOrWhiteSpace(promise.Because)) throw new RefusedException(
            $"“{promise.Words}”没有写明为什么这样认定。", $"Nothing says why \"{promise.Words}\" is judged so.");
        if (promise.Verdict != PromiseVerdict.Silent && promise.Told.Length == 0) throw new RefusedException(
            $"“{promise.Words}”没有可引的报告原文，只能认定为“未提及”。", $"No words of the report answer \"{promise.Words}\": it can only be called silent.");
        if (state.Find(ReleasedPromise.KeyOf(PlanYear, promise.Start)) is ReleasedPromise { Stands: true } there && there.Answered == promise) throw new RefusedException(
            $"“{promise.Words}”已经这样公布了。", $"\"{promise.Words}\" is public so already.");
        return new(PlanYear, promise with { Because = promise.Because.Trim() }, Report, ApprovedBy.Trim(), occasion.Today);
    }
}
