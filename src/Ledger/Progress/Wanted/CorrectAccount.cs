using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress.Happened;

namespace Luoshi.Ledger.Progress.Wanted;

/// <summary>
/// The head of a unit corrects the words of what it reported, before or after it was verified. What it says of the state and the values was signed and
/// verified by others: that is reported again, not corrected.
/// </summary>
/// <param name="Year">The year of the plan.</param>
/// <param name="Number">The task.</param>
/// <param name="Period">The month.</param>
/// <param name="Corrects">The entry by which it was reported.</param>
/// <param name="Account">As it should have been.</param>
public sealed record CorrectAccount(int Year, TaskNumber Number, Period Period, EntryPlace Corrects, Account Account) : ProgressCommand(Year, Number, Period)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.UnitHead];

    public override bool OwesReason => true;

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var report = state.HandedIn(Year, Number, Period);
        if (occasion.By.Unit != report.Unit) throw new RefusedException(
            $"这份进展是{report.Unit}报的，{occasion.By.Unit}不能更正。", $"This is {report.Unit}'s report, which {occasion.By.Unit} cannot correct.");
        var said = report.Reported!;
        if (Account.Word != said.Word || !Account.Values.SequenceEqual(said.Values) || Account.Headway != said.Headway) throw new RefusedException(
            "更正只改文字。状态、数和节点别人签过、核过，要改请退回重报。",
            "Only words are corrected. State, values and milestones were signed and verified by others: have the report returned, and report again.");
        if (Same(Account, said)) throw new RefusedException("和原来一样，没有要更正的。", "It says the same: there is nothing to correct.");
        yield return new EntryCorrected(Year, Number, Period, new EntryCorrection(Corrects, occasion.By.Name, occasion.Today, occasion.Reason) { Account = Account });
    }

    private static bool Same(Account left, Account right) =>
        (left.Narrative, left.Problem, left.Cause, left.NextStep, left.Needs) == (right.Narrative, right.Problem, right.Cause, right.NextStep, right.Needs) &&
        left.Evidence.SequenceEqual(right.Evidence);
}
