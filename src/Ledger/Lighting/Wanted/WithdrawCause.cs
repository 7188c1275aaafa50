using Luoshi.Ledger.Lighting.Happened;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Lighting.Wanted;

/// <summary>From a month on no outside cause is recognized any more, with the reason.</summary>
public sealed record WithdrawCause(int Year, TaskNumber Number, Period From) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override bool OwesReason => true;

    public override IEnumerable<EntityKey> StandsOn => [TaskCauses.KeyOf(Year, Number)];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (state.Find(TaskCauses.KeyOf(Year, Number)) is not TaskCauses causes || !causes.Causes.Any(cause => cause.Until is null || From <= cause.Until)) throw new RefusedException(
            $"第 {Number} 项 {From} 起没有认定过客观原因。", $"No outside cause is recognized for task {Number} from {From} on.");
        yield return new CauseWithdrawn(Year, Number, From, occasion.Today, occasion.Reason);
    }
}
