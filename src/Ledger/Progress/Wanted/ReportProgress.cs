using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress.Happened;

namespace Luoshi.Ledger.Progress.Wanted;

/// <summary>A unit reports on a task that it leads. Until it is verified, it may report again.</summary>
public sealed record ReportProgress(int Year, TaskNumber Number, Period Period, Account Account) : ProgressCommand(Year, Number, Period)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Reporter, Role.UnitHead];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var task = AccountRules.Check(state, this, Account, occasion.Today);
        CheckUnit(task, occasion.By);
        yield return new ProgressReported(Year, Number, Period, Account, occasion.By.Unit, occasion.Today);
    }

    private void CheckUnit(PlanTask task, Actor by)
    {
        if (by.Unit.Length > 0 && by.Unit == task.Content.Lead) return;
        throw new RefusedException(
            $"第 {Number} 项由{task.Content.Lead}牵头报送，{(by.Unit.Length > 0 ? by.Unit : by.Name)}不能报。",
            $"Task {Number} is led and reported by {task.Content.Lead}, not by {(by.Unit.Length > 0 ? by.Unit : by.Name)}.");
    }
}
