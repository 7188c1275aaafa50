using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Assignments.Happened;
using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Happened;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Happened;
using Luoshi.Vocabulary.Scoring;
using Luoshi.Vocabulary.TimeLimits;

namespace Luoshi.Ledger.Scoring.Counting;

/// <summary>Walks the entries of a place once and notes what they tell of a year's tasks, each upon the state just before it.</summary>
/// <param name="year">The year of the plan.</param>
/// <param name="clock">Time limits.</param>
internal sealed class Happenings(int year, LimitClock clock)
{
    private readonly List<Happening> _noted = [];
    private readonly Dictionary<TaskNumber, EntryPlace> _issued = [];

    /// <summary>The state behind the last entry that was walked.</summary>
    public FoldedState State { get; } = new();

    public IReadOnlyList<Happening> Noted => _noted;

    public void Walk(IEnumerable<(EntryPlace At, Fact Fact)> entries)
    {
        foreach (var (at, fact) in entries)
        {
            Note(fact, at);
            State.Take(fact, at);
        }
    }

    /// <summary>The entry that a task is owed from: that of its publication, or of its being added later.</summary>
    public EntryPlace IssueOf(PlanTask task) => _issued.GetValueOrDefault(task.Number);

    private void Note(Fact fact, EntryPlace at)
    {
        switch (fact)
        {
            case PlanPublished published when published.Year == year:
                foreach (var task in State.Tasks(year)) _issued[task.Number] = at;
                break;
            case TaskProposed proposed when proposed.PlanYear == year: _issued[proposed.Number] = at; break;
            case TaskSignedFor signed when signed.PlanYear == year: NoteSigning(signed, at); break;
            case ProgressReported reported when reported.PlanYear == year: NoteReport(reported, at); break;
            case ProgressReturned returned when returned.PlanYear == year: NoteReturn(returned, at); break;
            case ProgressVerified verified when verified.PlanYear == year: NoteVerdict(verified, at); break;
            default: break;
        }
    }

    private void NoteSigning(TaskSignedFor signed, EntryPlace at)
    {
        if (State.SigningOwedSince(State.Task(year, signed.Number)) is { } since && IsLate(LimitedThing.SignFor, since, signed.SignedFor.On))
            Note(ScoredEvent.SignedForLate, signed.SignedFor.Unit, signed.Number, null, at);
    }

    /// <summary>Months from before a task came to its unit are taken in with a table that was in use before, and are never late.</summary>
    private void NoteReport(ProgressReported reported, EntryPlace at)
    {
        var before = State.Progress(year, reported.Number, reported.Period);
        if (before is null)
        {
            var cameOn = State.CameOn(State.Task(year, reported.Number));
            if (cameOn is { } day && reported.Period >= Period.Of(day) && IsLate(LimitedThing.Report, reported.Period.LastDay, reported.On))
                Note(ScoredEvent.ReportedLate, reported.Unit, reported.Number, reported.Period, at);
        }
        else if (before.Reported is null && before.Returns is [.., var back] && IsLate(LimitedThing.Redo, back.On, reported.On))
            Note(ScoredEvent.RedoneLate, reported.Unit, reported.Number, reported.Period, at);
    }

    private void NoteReturn(ProgressReturned returned, EntryPlace at)
    {
        if (State.Progress(year, returned.Number, returned.Period) is { } report)
            Note(ScoredEvent.Returned, report.Unit, returned.Number, returned.Period, report.Version, at);
    }

    private void NoteVerdict(ProgressVerified verified, EntryPlace at)
    {
        if (State.Progress(year, verified.Number, verified.Period) is { Reported: { } said } report && said.Word.IsDone() && !verified.Verdict.Word.IsDone())
            Note(ScoredEvent.FoundOtherwise, report.Unit, verified.Number, verified.Period, report.Version, at);
    }

    private bool IsLate(LimitedThing thing, DateOnly since, DateOnly on) => clock.LastDay(thing, since) is { } last && on > last.Value;

    private void Note(ScoredEvent what, string unit, TaskNumber task, Period? period, params EntryPlace[] entries) =>
        _noted.Add(new(what, unit, task, period, entries));
}
