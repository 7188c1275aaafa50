using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress.Happened;

namespace Luoshi.Ledger.Progress.Wanted;

/// <summary>Sends a report back to its unit, with the reason.</summary>
public sealed record ReturnProgress(int Year, TaskNumber Number, Period Period) : ProgressCommand(Year, Number, Period)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor, Role.UnitHead, Role.Leader];

    public override bool OwesReason => true;

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var report = state.HandedIn(Year, Number, Period);
        if (occasion.By.Role == Role.UnitHead && occasion.By.Unit != report.Unit) throw new RefusedException(
            $"这份进展是{report.Unit}报的，{occasion.By.Unit}不能退。", $"This is {report.Unit}'s report, which {occasion.By.Unit} cannot return.");
        yield return new ProgressReturned(Year, Number, Period, new SentBack(occasion.By.Name, occasion.By.Role, occasion.Today, occasion.Reason));
    }
}
