using Luoshi.Ledger.Bulletins.Happened;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Bulletins.Wanted;

/// <summary>Sends a bulletin on a month out, by leave of a leader. It takes the next number of the year.</summary>
/// <param name="PlanYear">The year of a published plan.</param>
/// <param name="Period">A month whose lamps are lit.</param>
/// <param name="Shows">The last entry that was there when it was looked at.</param>
/// <param name="Words">What people write into it.</param>
/// <param name="ApprovedBy">The leader who approved it.</param>
public sealed record IssueBulletin(int PlanYear, Period Period, EntryPlace Shows, BulletinWords Words, string ApprovedBy) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override IEnumerable<EntityKey> StandsOn => [Plan.KeyOf(PlanYear)];

    protected override IEnumerable<EntityKey> StandsOnIn(ILedgerState state) => state.Lamps(PlanYear, Period).Select(lamp => lamp.Key);

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        CheckWords();
        state.PublishedPlan(PlanYear);
        CheckLamps(state.Lamps(PlanYear, Period));
        if (state.BulletinsOn(PlanYear).LastOrDefault(bulletin => bulletin.Stands && bulletin.Period == Period) is { } there) throw new RefusedException(
            $"{Period} 的通报已经印发：{there.Year} 年第 {there.Number} 期。要改，先撤回那一期。",
            $"The bulletin on {Period} went out as number {there.Number} of {there.Year}. To change it, take that one back first.");
        var number = state.Bulletins(occasion.Today.Year) is [.., var last] ? last.Number + 1 : 1;
        yield return new BulletinIssued(occasion.Today.Year, number, PlanYear, Period, Shows, Words.Trimmed(), ApprovedBy.Trim(), occasion.Today);
    }

    private void CheckWords()
    {
        if (string.IsNullOrWhiteSpace(ApprovedBy)) throw new RefusedException("印发通报要写明批准的领导。", "A bulletin needs the name of the leader who approved it.");
        if (string.IsNullOrWhiteSpace(Words.To)) throw new RefusedException("通报要写明主送谁。", "A bulletin says to whom it goes.");
        if (string.IsNullOrWhiteSpace(Words.Demands)) throw new RefusedException("通报要写下步要求。", "A bulletin says what is asked of units now.");
    }

    private void CheckLamps(IReadOnlyList<TaskLamp> lamps)
    {
        if (lamps.Count == 0) throw new RefusedException(
            $"{Period} 还没有亮灯，通报没有依据。请先亮灯。", $"The lamps of {Period} are not lit, so there is nothing to tell. Light them first.");
        if (lamps.Max(lamp => lamp.Version) is var lit && lit > Shows) throw new RefusedException(
            $"看过以后 {Period} 的灯又变了（{lit} 号分录）。请再看一遍再印发。", $"The lamps of {Period} changed since it was looked at (entry {lit}). Look again before it goes out.");
    }
}
