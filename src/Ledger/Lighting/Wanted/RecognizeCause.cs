using Luoshi.Ledger.Lighting.Happened;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Lighting.Wanted;

/// <summary>The supervision office recognizes a cause outside of the unit (客观原因), which is the reason; units only speak of it in their reports.</summary>
/// <param name="Year">The year of the plan.</param>
/// <param name="Number">The task.</param>
/// <param name="From">The first month.</param>
/// <param name="Until">The last month; null: until further notice.</param>
public sealed record RecognizeCause(int Year, TaskNumber Number, Period From, Period? Until) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override bool OwesReason => true;

    public override IEnumerable<EntityKey> StandsOn => [TaskCauses.KeyOf(Year, Number), PlanTask.KeyOf(Year, Number)];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        state.PublishedPlan(Year);
        state.StandingTask(Year, Number);
        if (Until < From) throw new RefusedException(
            $"止月 {Until} 早于起月 {From}。", $"The last month, {Until}, is before the first, {From}.");
        if (From.Year < Year) throw new RefusedException(
            $"{From} 在计划年度 {Year} 之前。", $"{From} is before the year of the plan, {Year}.");
        yield return new CauseRecognized(Year, Number, new(From, Until, occasion.Reason, occasion.By.Name, occasion.Today));
    }
}
