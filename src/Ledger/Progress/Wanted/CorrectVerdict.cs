using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress.Happened;

namespace Luoshi.Ledger.Progress.Wanted;

/// <summary>The supervision office corrects what it found. A task that was closed upon it has to be reopened first.</summary>
/// <param name="Year">The year of the plan.</param>
/// <param name="Number">The task.</param>
/// <param name="Period">The month.</param>
/// <param name="Corrects">The entry by which it was verified.</param>
/// <param name="Word">How the task stands by what was seen.</param>
public sealed record CorrectVerdict(int Year, TaskNumber Number, Period Period, EntryPlace Corrects, ProgressWord Word) : ProgressCommand(Year, Number, Period)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override bool OwesReason => true;

    /// <summary>The values that were seen.</summary>
    public IReadOnlyList<MeasureValue> Values { get; init; } = [];

    public string Opinion { get; init; } = "";

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var task = state.OpenTask(Year, Number);
        if (state.Progress(Year, Number, Period) is not { Verified: { } found }) throw new RefusedException(
            $"第 {Number} 项 {Period} 的进展还没有核实，没有要更正的。", $"Task {Number} was not verified for {Period}: there is nothing to correct.");
        AccountRules.CheckValues(task, Values);
        if (Word == found.Word && Opinion == found.Opinion && Values.SequenceEqual(found.Values)) throw new RefusedException(
            "和原来一样，没有要更正的。", "It says the same: there is nothing to correct.");
        var right = found with { Word = Word, Values = Values, Opinion = Opinion };
        yield return new EntryCorrected(Year, Number, Period, new EntryCorrection(Corrects, occasion.By.Name, occasion.Today, occasion.Reason) { Verdict = right });
    }
}
