using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress.Happened;

namespace Luoshi.Ledger.Progress.Wanted;

/// <summary>The supervision office states what it found, once the chain has signed.</summary>
/// <param name="Year">The year of the plan.</param>
/// <param name="Number">The task.</param>
/// <param name="Period">The month.</param>
/// <param name="Word">How it stands by what was seen; null: as the unit reported.</param>
public sealed record VerifyProgress(int Year, TaskNumber Number, Period Period, ProgressWord? Word = null) : ProgressCommand(Year, Number, Period)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    /// <summary>The values that were seen; null: those that the unit reported.</summary>
    public IReadOnlyList<MeasureValue>? Values { get; init; }

    /// <summary>What was seen of it; null: what the unit reported.</summary>
    public Headway? Headway { get; init; }

    public string Opinion { get; init; } = "";

    public ApprovalChain Chain { get; init; } = ApprovalChain.Usual;

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var report = state.HandedIn(Year, Number, Period);
        if (Chain.After(report.Signatures) is { } step) throw new RefusedException(
            $"第 {Number} 项 {Period} 的进展还没有签完，现在该{RoleNames.Chinese(step)}签。",
            $"The report on task {Number} for {Period} is still to be signed by the {RoleNames.English(step)}.");
        AccountRules.CheckHeadway(Headway, Period);
        if (Values is not null) AccountRules.CheckValues(state.Task(Year, Number), Values);
        yield return new ProgressVerified(Year, Number, Period, new Verdict(Word ?? report.Reported!.Word, occasion.By.Name, occasion.Today)
        {
            Values = Values ?? report.Reported!.Values,
            Headway = Headway ?? report.Reported!.Headway,
            Opinion = Opinion,
        });
    }
}
