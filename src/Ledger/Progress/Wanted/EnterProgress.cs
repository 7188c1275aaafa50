using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress.Happened;

namespace Luoshi.Ledger.Progress.Wanted;

/// <summary>
/// The supervision office enters what the unit that leads a task reported in a table: the unit's word, by the office's hand. It is
/// still to be signed and verified, and never takes the place of what the unit reported itself.
/// </summary>
public sealed record EnterProgress(int Year, TaskNumber Number, Period Period, Account Account) : ProgressCommand(Year, Number, Period)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var task = AccountRules.Check(state, this, Account, occasion.Today);
        if (state.Progress(Year, Number, Period) is { Signatures.Count: > 0 }) throw new RefusedException(
            $"第 {Number} 项 {Period} 的进展已经签批，不能再登记；要更正请退回。",
            $"The report on task {Number} for {Period} is signed already; have it returned to correct it.");
        yield return new ProgressReported(Year, Number, Period, Account, task.Content.Lead, occasion.Today);
    }
}
