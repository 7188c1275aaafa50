using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Assignments.Happened;
using Luoshi.Ledger.Assignments.Wanted;
using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Progress.Wanted;

/// <summary>Closes a task (办结销号): only once the supervision office itself found it done.</summary>
public sealed record CloseTask(int Year, TaskNumber Number) : AssignmentCommand(Year, Number)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public string Opinion { get; init; } = "";

    protected override IEnumerable<EntityKey> StandsOnIn(ILedgerState state) => state.Progress(Year, Number).Select(report => report.Key);

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        state.OpenTask(Year, Number);
        if (state.Progress(Year, Number) is var reports && !reports.FoundDone()) throw WhyNot(reports);
        yield return new TaskClosed(Year, Number, new Closing(occasion.By.Name, occasion.Today, Opinion));
    }

    /// <summary>The month that keeps it from being closed: the last report, where that is behind a verdict of done.</summary>
    private RefusedException WhyNot(IReadOnlyList<ProgressReport> reports)
    {
        if (reports is not [.., var last]) return new($"第 {Number} 项还没有报过进展，不能销号。", $"Nothing was reported on task {Number}: it cannot be closed.");
        if (reports.LastOrDefault(report => report.Verified is { } verdict && verdict.Word.IsDone()) is { } done && last.Verified is null) return new(
            $"第 {Number} 项 {done.Period} 核实为已完成，但后来又报了 {last.Period} 的进展，还没有核实，不能销号。请把那个月也核实（luoshi progress verify {Number} --period {last.Period} --state done）。",
            $"Task {Number} was found done in {done.Period}, but a later report, of {last.Period}, is not verified: it cannot be closed. Verify that month too (luoshi progress verify {Number} --period {last.Period} --state done).");
        return new(
            $"第 {Number} 项最近报的是 {last.Period} 的进展，{(last.Verified is null ? "还没有核实" : "核实的结果不是“已完成”")}，不能销号。请先核实：luoshi progress verify {Number} --period {last.Period} --state done。",
            $"The last report on task {Number}, of {last.Period}, was {(last.Verified is null ? "not verified" : "not found done")}: it cannot be closed. Verify it first: luoshi progress verify {Number} --period {last.Period} --state done.");
    }
}
