using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Snapshots.Happened;

namespace Luoshi.Ledger.Snapshots.Wanted;

/// <summary>Releases to the public what the ledger had come to, by leave of a leader. Nothing is public before.</summary>
/// <param name="PlanYear">The year of a published plan.</param>
/// <param name="AsOf">The last day that it is to speak of.</param>
/// <param name="Shows">The last entry that was there when it was looked at: what came behind it is not shown.</param>
/// <param name="ApprovedBy">The leader who approved it.</param>
public sealed record ReleaseSnapshot(int PlanYear, DateOnly AsOf, EntryPlace Shows, string ApprovedBy) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override IEnumerable<EntityKey> StandsOn => [Plan.KeyOf(PlanYear)];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (string.IsNullOrWhiteSpace(ApprovedBy)) throw new RefusedException(
            "公开发布要写明批准的领导。", "Releasing to the public needs the name of the leader who approved it.");
        var plan = state.PublishedPlan(PlanYear);
        if (AsOf > occasion.Today) throw new RefusedException(
            $"今天是 {occasion.Today:yyyy-MM-dd}，不能发布截至 {AsOf:yyyy-MM-dd} 的情况。", $"Today is {occasion.Today:yyyy-MM-dd}: nothing can be released as of {AsOf:yyyy-MM-dd}.");
        if (AsOf < plan.PublishedOn) throw new RefusedException(
            $"{PlanYear} 年的计划 {plan.PublishedOn:yyyy-MM-dd} 才印发，不能发布截至 {AsOf:yyyy-MM-dd} 的情况。",
            $"The plan for {PlanYear} was published on {plan.PublishedOn:yyyy-MM-dd}: nothing can be released as of {AsOf:yyyy-MM-dd}.");
        if (Shows == EntryPlace.None || Shows < plan.Version) throw new RefusedException(
            $"发布的内容要看到计划印发以后：第 {Shows} 条分录在那以前。", $"A release shows the plan as published, and entry {Shows} is from before that.");
        if (state.Find(Snapshot.KeyOf(PlanYear, AsOf, Shows)) is Snapshot) throw new RefusedException(
            $"截至 {AsOf:yyyy-MM-dd} 的这些内容已经发布过，此后没有新的分录。", $"This was released as of {AsOf:yyyy-MM-dd} already, and nothing was entered since.");
        if (state.LastSnapshot(PlanYear) is { } last && last.AsOf > AsOf) throw new RefusedException(
            $"已经发布过截至 {last.AsOf:yyyy-MM-dd} 的情况，不能再发布更早的。", $"What was so as of {last.AsOf:yyyy-MM-dd} is released already: nothing earlier can follow it.");
        yield return new SnapshotReleased(PlanYear, AsOf, Shows, ApprovedBy.Trim(), occasion.Today);
    }
}
