using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary.Scoring;
using Luoshi.Vocabulary.TimeLimits;

namespace Luoshi.Ledger.Scoring.Counting;

/// <summary>What did not happen though it was owed by a day: months without a report, tasks that are not done.</summary>
/// <param name="happenings">What did happen.</param>
/// <param name="rules">By which units are scored.</param>
/// <param name="clock">Time limits.</param>
/// <param name="asOf">The day.</param>
internal sealed class Omissions(Happenings happenings, ScoreRuleSet rules, LimitClock clock, DateOnly asOf)
{
    private readonly FoldedState _state = happenings.State;

    public IEnumerable<Happening> Of(PlanTask task)
    {
        if (_state.CameOn(task) is not { } cameOn) return [];
        var reports = _state.Progress(task.PlanYear, task.Number);
        return [.. MonthsWithout(task, cameOn, reports), .. Outcome(task, reports)];
    }

    private IEnumerable<Happening> MonthsWithout(PlanTask task, DateOnly cameOn, IReadOnlyList<ProgressReport> reports)
    {
        var last = LastMonth(task, reports);
        for (var month = Period.Of(cameOn); month <= last; month = month.Next)
            if (reports.All(report => report.Period != month) && clock.LastDay(LimitedThing.Report, month.LastDay)?.Value < asOf)
                yield return Omitted(ScoredEvent.NotReported, task, month, happenings.IssueOf(task));
    }

    /// <summary>A task is reported on until it is found done or closed, and not behind the year of its plan.</summary>
    private Period LastMonth(PlanTask task, IReadOnlyList<ProgressReport> reports)
    {
        var december = new Period(task.PlanYear, 12);
        if (DoneIn(reports) is { } done) return done.Period;
        return _state.Assignment(task.PlanYear, task.Number).Closed is { } closing && Period.Of(closing.On) < december ? Period.Of(closing.On) : december;
    }

    /// <summary>
    /// A task is not done where the last that was found or said of it is not that it is. What was said to be done and never verified is not known, and what was
    /// never reported on has cost its months.
    /// </summary>
    private static bool IsNotDone(ProgressReport last) => (last.Verified?.Word ?? last.Reported?.Word) is { } word && !word.IsDone();

    private IEnumerable<Happening> Outcome(PlanTask task, IReadOnlyList<ProgressReport> reports)
    {
        if (task.Content.Due is not { } due || due >= asOf || NeverScored.IsWhole(task.Content, rules)) yield break;
        if (DoneIn(reports) is { } done)
        {
            if (done.Period > Period.Of(due)) yield return Omitted(ScoredEvent.DoneLate, task, null, done.Version);
        }
        else if (reports is [.., var last] && IsNotDone(last)) yield return Omitted(ScoredEvent.NotDone, task, null, last.Version);
    }

    /// <summary>The first of the reports at the end that all found the task done; null where the last did not.</summary>
    private static ProgressReport? DoneIn(IReadOnlyList<ProgressReport> reports) =>
        reports.Reverse().TakeWhile(report => report.Verified is { } verdict && verdict.Word.IsDone()).LastOrDefault();

    private static Happening Omitted(ScoredEvent what, PlanTask task, Period? month, EntryPlace entry) =>
        new(what, task.Content.Lead, task.Number, month, [entry]);
}
