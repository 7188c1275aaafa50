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

    public override IEnumerable<EntityKey> StandsOn => [Plan.KeyOf(PlanYear), Plan.KeyOf(PlanYear - 1), ReportBefore.KeyOf(PlanYear)];

    public override IEnumerable<EntityKey> LooksAt => [.. StandsOn, .. Answered.Select(promise => ReleasedPromise.KeyOf(PlanYear, Report, promise.Start))];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (Answered.Count == 0) throw new RefusedException("没有选要公布的承诺。", "No promise was chosen.");
        if (string.IsNullOrWhiteSpace(ApprovedBy)) throw new RefusedException("公布兑现情况要写明批准的领导。", "Releasing needs the name of the leader who approved it.");
        if (state.ReportBefore(PlanYear)?.Hash != Report) throw new RefusedException(
            "上年报告换过了，看的不是现在这份。请刷新页面再看一遍。", "Another report of the year before was named since: reload the page and look again.");
        var answering = state.PublishedPlan(PlanYear).Source ?? throw new RefusedException(
            $"{PlanYear} 年的计划不是从报告读来的，没有报告可以对照。", $"The plan for {PlanYear} was not read from a report, so that nothing answers.");
        foreach (var promise in Answered) yield return Released(state, promise, answering.Hash, occasion);
    }

    private PromiseReleased Released(ILedgerState state, AnsweredPromise promise, string answering, Occasion occasion)
    {
        if (promise.Words.Length == 0 || string.IsNullOrWhiteSpace(promise.Because)) throw new RefusedException(
            $"“{promise.Words}”没有写明为什么这样认定。", $"Nothing says why \"{promise.Words}\" is judged so.");
        if (promise.Verdict != PromiseVerdict.Silent && promise.Told.Length == 0) throw new RefusedException(
            $"“{promise.Words}”没有可引的报告原文，只能认定为“未提及”。", $"No words of the report answer \"{promise.Words}\": it can only be called silent.");
        if (state.Find(ReleasedPromise.KeyOf(PlanYear, Report, promise.Start)) is ReleasedPromise { Stands: true } there && there.Answered == promise) throw new RefusedException(
            $"“{promise.Words}”已经这样公布了。", $"\"{promise.Words}\" is public so already.");
        return new(PlanYear, promise with { Because = promise.Because.Trim() }, Report, answering, ApprovedBy.Trim(), occasion.Today);
    }
}
