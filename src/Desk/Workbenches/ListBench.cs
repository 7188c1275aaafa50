using Luoshi.Ledger;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Overview;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Snapshots;
using SignedIn = Luoshi.Ledger.Accounts.SignedIn;

namespace Luoshi.Desk.Workbenches;

/// <summary>Lists of what somebody may see of their place; what they may not see is not in them, and not counted.</summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="who">Who asks.</param>
/// <param name="bench">What they have before them task by task.</param>
public sealed class ListBench(ILedger ledger, SignedIn who, Workbench bench)
{
    private readonly Office _office = new(ledger, who.Place);

    /// <summary>What the place is called.</summary>
    public string PlaceName() => _office.PlaceName();

    /// <summary>The last entry there is; to be asked before what is shown beside it.</summary>
    public EntryPlace LastEntry() => _office.LastEntry();

    /// <summary>The plans that they may see, with how many tasks stand in each, the last year first.</summary>
    public IReadOnlyList<(Plan Plan, int Tasks)> Plans() => bench.Asked(state => PlansIn(state).Select(plan => (plan, SeenIn(state, plan.Year).Count(task => task.Standing == TaskStanding.Standing))).Reverse().ToList());

    /// <summary>Null where there is no such plan, or none that is theirs to see.</summary>
    public TaskPage? Tasks(TaskQuestion question) => bench.Asked(state => IsThere(state, question.Year) ? TasksIn(state, question) : null);

    /// <summary>Null where there is no such plan, or none that is theirs to see.</summary>
    public IReadOnlyList<UnitLine>? Units(int year) => bench.Asked(state => IsThere(state, year) ? UnitsIn(state, year) : null);

    /// <summary>What is owed on the tasks that they see today, the nearest last day first. Null where there is no published plan.</summary>
    public IReadOnlyList<Debt>? Owed(int year) => bench.Asked(state => IsThere(state, year) && state.Plan(year).Stage == PlanStage.Published
        ? bench.DebtsOf(state, year).Where(debt => who.Actor.Sees(debt.Task)).ToList()
        : null);

    /// <summary>How a year stands today: all of it, or what one unit leads; of a unit what it leads itself. Null where there is no published plan.</summary>
    public PlanStatus? Status(int year, string? unit) => bench.Asked(state => IsThere(state, year) && state.Plan(year).Stage == PlanStage.Published
        ? bench.StatusOf(state, year, who.Unit.Length > 0 ? who.Unit : unit)
        : null);

    /// <summary>The lamps of a month, of the tasks that they see. Null where there are none.</summary>
    public LampMonth? Lamps(int year, Period period) => bench.Asked(state => IsThere(state, year) && state.LampMonth(year, period) is { } month
        ? month with { Tasks = [.. month.Tasks.Where(lit => who.Actor.Sees(lit.Task))] }
        : null);

    /// <summary>What was released of a year, the last first.</summary>
    public IReadOnlyList<Snapshot>? Snapshots(int year) => bench.Asked(state => IsThere(state, year) ? state.Snapshots(year).Reverse().ToList() : null);

    /// <summary>Of all indicators.</summary>
    public IReadOnlyList<Series> AllSeries() => bench.Asked(state => state.AllIndicators().Select(indicator => Ledger.Indicators.Series.Of(state, indicator.Id)).ToList());

    /// <summary>Null where there is no such indicator.</summary>
    public Series? Series(string indicator) => bench.Asked(state => state.Find(Indicator.KeyOf(indicator)) is null ? null : Ledger.Indicators.Series.Of(state, indicator));

    /// <summary>The entries about a task, oldest first. Null where there is no such task that they see.</summary>
    public IReadOnlyList<Entry>? History(int year, TaskNumber number)
    {
        if (bench.TaskOf(year, number) is null) return null;
        var (id, beginning) = (PlanTask.KeyOf(year, number).Id, ProgressReport.IdPrefix(year, number));
        return [.. ledger.Entries(who.Place).Where(entry => IsAbout(entry, id, beginning))];
    }

    private static bool IsAbout(Entry entry, string id, string beginning)
    {
        var subject = FactCodec.Read(entry).Subject;
        return subject.Kind switch
        {
            TaskLamp.Kind => subject.Id.StartsWith(id[..5], StringComparison.Ordinal) && subject.Id.EndsWith(id[4..], StringComparison.Ordinal),
            Ledger.Indicators.Observation.Kind or Snapshot.Kind => false,
            _ => subject.Id == id || subject.Id.StartsWith(beginning, StringComparison.Ordinal),
        };
    }

    private TaskPage TasksIn(ILedgerState state, TaskQuestion question)
    {
        var lit = question.Period ?? state.LastLit(question.Year, Period.Of(bench.Today));
        // Whoever pages through a list, or asks for it again, is given it as it was sorted.
        var found = state.Derived((question with { After = null, Count = 0, Period = lit }, who.Role, who.Unit), all => FoundIn(all, question, lit));
        var from = question.After is { } after ? Behind(found, after, question) : 0;
        var page = found.Skip(from).Take(question.Count).ToList();
        return new(
            [.. page.Select(shown => (shown.Task, state.Progress(question.Year, shown.Task.Number) is [.., var last] ? last : null, shown.Lamp))],
            found.Count, found.Count - from > page.Count ? page[^1].At : null);
    }

    private List<FoundTask> FoundIn(ILedgerState state, TaskQuestion question, Period? lit)
    {
        var lamps = lit is { } month ? state.Lamps(question.Year, month).ToDictionary(lamp => lamp.Number) : [];
        var found = SeenIn(state, question.Year).Where(question.Asks).Select(task => new FoundTask(task, lamps.GetValueOrDefault(task.Number), (question.KeyOf(task), task.Number)))
            .Where(task => question.Lamp.Length == 0 || task.Lamp?.Lamp?.Name == question.Lamp).ToList();
        found.Sort((one, other) => question.Compare(one.At, other.At));
        return found;
    }

    /// <summary>How many do not come after a place in the order.</summary>
    private static int Behind(List<FoundTask> found, (string Key, TaskNumber Number) after, TaskQuestion question)
    {
        var (low, high) = (0, found.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (question.Compare(found[middle].At, after) <= 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private List<UnitLine> UnitsIn(ILedgerState state, int year)
    {
        var tasks = SeenIn(state, year).Where(task => task.Standing == TaskStanding.Standing).ToList();
        var debts = (state.Plan(year).Stage == PlanStage.Published ? bench.DebtsOf(state, year) : []).Where(debt => who.Actor.Sees(debt.Task)).ToLookup(debt => debt.Debtor);
        return [.. from name in tasks.SelectMany(task => task.Content.Supporters.Prepend(task.Content.Lead)).Where(unit => unit.Length > 0).Distinct().Order(StringComparer.Ordinal)
                   select new UnitLine(
                       name, tasks.Count(task => task.Content.Lead == name), tasks.Count(task => task.Content.Lead != name && task.Content.Supporters.Contains(name)),
                       debts[name].Count(), debts[name].Count(debt => debt.IsOver))];
    }

    /// <summary>A plan that is not published is the office's alone.</summary>
    private IEnumerable<Plan> PlansIn(ILedgerState state) => state.All(Plan.Kind).Cast<Plan>().Where(plan => plan.Stage == PlanStage.Published || who.Role == Role.Supervisor);

    private bool IsThere(ILedgerState state, int year) => PlansIn(state).Any(plan => plan.Year == year);

    private IEnumerable<PlanTask> SeenIn(ILedgerState state, int year) => state.Tasks(year).Where(who.Actor.Sees);

    private sealed record FoundTask(PlanTask Task, TaskLamp? Lamp, (string Key, TaskNumber Number) At);
}
