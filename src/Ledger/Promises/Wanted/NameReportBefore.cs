using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Promises.Happened;

namespace Luoshi.Ledger.Promises.Wanted;

/// <summary>Names the report of the year before, whose promises are to be laid beside a plan's report.</summary>
/// <param name="PlanYear">The year of a plan that was read from a report.</param>
/// <param name="Source">The report of the year before.</param>
public sealed record NameReportBefore(int PlanYear, PlanSource Source) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override IEnumerable<EntityKey> StandsOn => [ReportBefore.KeyOf(PlanYear)];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        state.Plan(PlanYear);
        if (state.ReleasedPromises(PlanYear).FirstOrDefault(promise => promise.Stands && promise.Report != Source.Hash) is { } released) throw new RefusedException(
            $"已经按另一份报告公布了“{released.Answered.Words}”等承诺的兑现情况；要换报告，先把公布的撤回。",
            $"What became of promises of another report is public ({released.Answered.Words}): take that back before another report is named.");
        if (state.Find(ReportBefore.KeyOf(PlanYear)) is ReportBefore there && there.Source.Hash == Source.Hash) throw new RefusedException("登记的就是这份报告。", "That report is named already.");
        yield return new ReportBeforeNamed(PlanYear, Source);
    }
}
