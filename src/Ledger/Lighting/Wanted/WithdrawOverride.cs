using Luoshi.Ledger.Lighting.Happened;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Lighting.Wanted;

/// <summary>Lets the rules have their way again, with the reason.</summary>
public sealed record WithdrawOverride(int Year, TaskNumber Number, Period Period) : LampCommand(Year, Number, Period)
{
    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (state.Lamp(Year, Period, Number).Override is null) throw new RefusedException(
            $"第 {Number} 项 {Period} 的灯没有改过。", $"The lamp of task {Number} for {Period} was not overridden.");
        yield return new LampOverrideWithdrawn(Year, Number, Period, occasion.Today, occasion.Reason);
    }
}
