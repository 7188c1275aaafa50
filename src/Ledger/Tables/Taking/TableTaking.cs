using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Ledger.Tables.Headings;
using Luoshi.Ledger.Tables.Rows;

namespace Luoshi.Ledger.Tables.Taking;

/// <summary>
/// Holds a task table against the ledger, row by row: a new task, fields that change, progress that is reported, nothing, or a
/// reason why the row cannot be taken. The rules are those of the commands that would be given.
/// </summary>
public sealed class TableTaking
{
    private readonly TableOrder _order;
    private readonly RowContent _content;
    private readonly StateAhead _ahead;
    private readonly Plan? _plan;
    private readonly Dictionary<TaskNumber, int> _met = [];

    private TableTaking(ILedgerState state, TableOrder order)
    {
        (_order, _content, _ahead) = (order, new RowContent(order.Goals), new StateAhead(state));
        _plan = state.Find(Plan.KeyOf(order.Year)) as Plan;
    }

    public static TableOutcome Of(ILedgerState state, IReadOnlyList<HeadedTable> tables, IReadOnlyList<TaskRow> rows, TableOrder order)
    {
        var taking = new TableTaking(state, order);
        var outcomes = taking._plan is null ? taking.Begin(rows) : [.. rows.Select(taking.Against)];
        return new TableOutcome(order.Year, tables, outcomes) { Begins = taking._plan is null, Command = taking.CommandFor(outcomes) };
    }

    private List<RowOutcome> Begin(IReadOnlyList<TaskRow> rows)
    {
        var outcomes = rows.Select(NewTask).ToList();
        if (_order.Issued is null || Beginning(outcomes) is not { } begin) return outcomes;
        try
        {
            foreach (var fact in begin.Decide(_ahead, _order.By)) _ahead.Take(fact);
        }
        catch (RefusedException refusal)
        {
            return [.. outcomes.Select(outcome => outcome.Fate == RowFate.New ? RowOutcome.Refused(outcome.Row, refusal) : outcome)];
        }
        return [.. outcomes.Select(WithProgress)];
    }

    private RowOutcome NewTask(TaskRow row)
    {
        if (WhyNot(row) is { } refused) return refused;
        var task = _content.New(row, _order);
        if (_order.Issued is not null && task.Content.Lead.Length == 0) return RowOutcome.Refused(row, TakingReasons.NoLead);
        return new(row, RowFate.New) { Number = row.Number, Proposed = task, Changes = [.. RowContent.Changes(new TaskContent(""), task.Content)] };
    }

    /// <summary>Progress of a task that has only just come in; without a number of its own the task is known by its words.</summary>
    private RowOutcome WithProgress(RowOutcome outcome)
    {
        if (outcome.Fate != RowFate.New || outcome.Row.Months.Count == 0) return outcome;
        var task = outcome.Number is { } number ? _ahead.Task(_order.Year, number) : null;
        if (task is null) return RowOutcome.Refused(outcome.Row, TakingReasons.ProgressWithoutNumber);
        var reported = Progress(outcome.Row, task);
        return reported.Fate == RowFate.Refused ? reported : outcome with { Changes = [.. outcome.Changes, .. reported.Changes], Commands = reported.Commands };
    }

    private RowOutcome Against(TaskRow row)
    {
        if (WhyNot(row) is { } refused) return refused;
        if (row.Number is null) return _plan!.Stage == PlanStage.Published ? RowOutcome.Refused(row, TakingReasons.AddByCommand) : NewTask(row);
        if (_ahead.Find(PlanTask.KeyOf(_order.Year, row.Number.Value)) is not PlanTask task)
            return _plan!.Stage == PlanStage.Published ? RowOutcome.Refused(row, TakingReasons.Unknown(row.Number.Value, _order.Year)) : NewTask(row);
        return _plan!.Stage == PlanStage.Published ? Published(row, task) : Draft(row, task);
    }

    private RowOutcome Draft(TaskRow row, PlanTask task)
    {
        if (row.Months.Count > 0) return RowOutcome.Refused(row, TakingReasons.NotPublished);
        var after = _content.Of(row, task.Content);
        var changes = RowContent.Changes(task.Content, after).ToList();
        if (changes.Count == 0) return new(row, RowFate.Same) { Number = task.Number };
        return Tried(row, task, changes, [new EditTask(_order.Year, task.Number, after)]);
    }

    private RowOutcome Published(TaskRow row, PlanTask task)
    {
        var moved = RowContent.Changes(task.Content, _content.Of(row, task.Content)).ToList();
        if (moved.Count > 0) return RowOutcome.Refused(row, [.. moved.Select(change => TakingReasons.Issued(task.Number, change))]);
        return Progress(row, task);
    }

    private RowOutcome Progress(TaskRow row, PlanTask task)
    {
        var (changes, commands) = (new List<FieldChange>(), new List<Command>());
        try
        {
            foreach (var month in row.Months)
            {
                var period = month.Month is { } named ? new Period(_order.Year, named) : _order.Period;
                var account = RowAccounts.Of(month, task);
                var before = _ahead.Progress(_order.Year, task.Number, period);
                if (before?.Reported is { } reported && RowAccounts.Same(reported, account)) continue;
                changes.Add(new(Vocabulary.Sheets.SheetField.Progress, RowAccounts.Said(before?.Reported), RowAccounts.Said(account), period));
                commands.Add(Reporting(task.Number, period, account));
            }
        }
        catch (RefusedException refusal)
        {
            return RowOutcome.Refused(row, refusal);
        }
        return commands.Count == 0 ? new(row, RowFate.Same) { Number = task.Number } : Tried(row, task, changes, commands);
    }

    private Command Reporting(TaskNumber number, Period period, Account account) => _order.By.By.Role == Role.Supervisor
        ? new EnterProgress(_order.Year, number, period, account)
        : new ReportProgress(_order.Year, number, period, account);

    private RowOutcome Tried(TaskRow row, PlanTask task, IReadOnlyList<FieldChange> changes, IReadOnlyList<Command> commands)
    {
        try
        {
            foreach (var command in commands) command.Decide(_ahead, _order.By);
            return new(row, RowFate.Changed) { Number = task.Number, Changes = changes, Commands = commands };
        }
        catch (RefusedException refusal)
        {
            return RowOutcome.Refused(row, refusal);
        }
    }

    private RowOutcome? WhyNot(TaskRow row)
    {
        if (row.Faults.Count > 0) return RowOutcome.Refused(row, row.Faults);
        if (row.Number is not { } number || _met.TryAdd(number, row.Row.Line)) return null;
        return RowOutcome.Refused(row, TakingReasons.Twice(number, _met[number]));
    }

    private TakeInPlan? Beginning(List<RowOutcome> outcomes)
    {
        var tasks = outcomes.Where(outcome => outcome.Fate == RowFate.New).Select(outcome => outcome.Proposed).OfType<ProposedTask>().ToList();
        return tasks.Count == 0 ? null : new TakeInPlan(_order.Year, _order.Title, tasks) { Issued = _order.Issued, Source = _order.Source };
    }

    private Together? CommandFor(List<RowOutcome> outcomes)
    {
        var commands = outcomes.SelectMany(outcome => outcome.Commands).ToList();
        if (_plan is null && Beginning(outcomes) is { } begin) commands.Insert(0, begin);
        if (_plan is not null && outcomes.Select(outcome => outcome.Proposed).OfType<ProposedTask>().ToList() is { Count: > 0 } added) commands.Add(new AddTasks(_order.Year, added));
        return commands.Count == 0 ? null : new Together(commands);
    }
}
