using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Happened;
using Luoshi.Ledger.Proven;
using Luoshi.Ledger.Reminders;
using Luoshi.Ledger.Reminders.Happened;

namespace Luoshi.Ledger.Burden;

/// <summary>
/// Counts what units were asked for in a year, from the entries of their place alone. Each month is closed on the state at its end: who led a
/// task then, owed the report on it. What the office enters for a unit from its table is the unit's all the same.
/// </summary>
public sealed class BurdenMeter
{
    private readonly int _year;
    private readonly FoldedState _state = new();
    private readonly Dictionary<(string Unit, Period Month), MonthBurden> _counted = [];
    private Period _open;

    private BurdenMeter(int year) => (_year, _open) = (year, new Period(year, 1));

    /// <summary>The burdens, the heaviest first.</summary>
    /// <param name="entries">All entries of the place up to the day, from the first on.</param>
    /// <param name="year">The months of which year.</param>
    /// <param name="asOf">The day: months that end behind it have not been asked for.</param>
    public static IReadOnlyList<UnitBurden> Of(IEnumerable<Entry> entries, int year, DateOnly asOf)
    {
        var meter = new BurdenMeter(year);
        foreach (var entry in entries) meter.Take(entry);
        meter.CloseUntil(asOf);
        meter.NoteDerived(asOf);
        return [.. meter.Burdens().OrderByDescending(burden => burden.Year.Entries).ThenBy(burden => burden.Unit, StringComparer.Ordinal)];
    }

    private IEnumerable<UnitBurden> Burdens() => _counted.GroupBy(counted => counted.Key.Unit)
        .Select(unit => new UnitBurden(unit.Key, [.. unit.Select(counted => counted.Value).OrderBy(month => month.Month)]));

    private void Take(Entry entry)
    {
        CloseUntil(PlaceTime.DayOf(entry.At));
        var fact = FactCodec.Read(entry);
        Note(fact, entry);
        _state.Take(fact, entry.Place);
    }

    /// <summary>Asks for the reports of every month that has ended before a day.</summary>
    private void CloseUntil(DateOnly day)
    {
        for (; _open.Year == _year && _open.LastDay < day; _open = _open.Next)
            foreach (var task in ReportedOn(_open)) Count(task.Content.Lead, _open, month => month with { ReportsOwed = month.ReportsOwed + 1 });
    }

    private IEnumerable<PlanTask> ReportedOn(Period month) =>
        from plan in _state.All(Plan.Kind).Cast<Plan>()
        where plan.PublishedOn is not null && month <= new Period(plan.Year, 12)
        from task in _state.Tasks(plan.Year)
        where task.Standing == TaskStanding.Standing && task.Content.Lead.Length > 0
        where _state.CameOn(task) <= month.LastDay && _state.Assignment(plan.Year, task.Number).Closed is null && !_state.Progress(plan.Year, task.Number).FoundDone()
        select task;

    private void Note(Fact fact, Entry entry)
    {
        var written = Period.Of(PlaceTime.DayOf(entry.At));
        switch (fact)
        {
            case ProgressReported reported: NoteReport(reported); break;
            case ProgressSigned { Signature.Step: Role.UnitHead } signed:
                if (_state.Progress(signed.PlanYear, signed.Number, signed.Period) is { } report)
                    Count(report.Unit, signed.Period, month => month with { Signatures = month.Signatures + 1 });
                break;
            case ReminderSent sent:
                if (_state.Find(Urging.KeyOf(sent.Debtor, sent.On)) is null) Count(sent.Debtor, written, month => month with { Urgings = month.Urgings + 1 });
                break;
            default: Count(entry.By.Unit, written, month => month with { Others = month.Others + 1 }); break;
        }
    }

    private void NoteReport(ProgressReported reported)
    {
        var again = _state.Progress(reported.PlanYear, reported.Number, reported.Period) is not null;
        Count(reported.Unit, reported.Period, month => month with
        {
            ReportsGiven = month.ReportsGiven + (again ? 0 : 1),
            Resubmissions = month.Resubmissions + (again ? 1 : 0),
            ValuesGiven = month.ValuesGiven + reported.Account.Values.Count,
        });
    }

    /// <summary>By what is known on the day: a release that came late serves the month it is about.</summary>
    private void NoteDerived(DateOnly asOf)
    {
        foreach (var task in _state.Tasks(_year).Where(task => task.Standing == TaskStanding.Standing && _state.LinksOf(_year, task.Number).Count > 0))
            for (var month = new Period(_year, 1); month.Year == _year && month.LastDay < asOf; month = month.Next)
            {
                var derived = MeasureValues.Known(_state, task, month).Count(known => known.Proven is not null && known.Reported is null);
                Count(task.Content.Lead, month, counted => counted with { ValuesDerived = counted.ValuesDerived + derived });
            }
    }

    private void Count(string unit, Period month, Func<MonthBurden, MonthBurden> more)
    {
        if (unit.Length == 0 || month.Year != _year) return;
        _counted[(unit, month)] = more(_counted.GetValueOrDefault((unit, month)) ?? new MonthBurden(month));
    }
}
