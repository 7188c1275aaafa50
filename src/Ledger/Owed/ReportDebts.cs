using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary.TimeLimits;

namespace Luoshi.Ledger.Owed;

/// <summary>
/// What is owed on the reports on a task, month by month. What is reported is cumulated from the year's beginning: a month that was
/// left out is owed no more once a later one was handed in.
/// </summary>
/// <param name="state">What is known until the end of the day.</param>
/// <param name="time">How long there is for what.</param>
/// <param name="asOf">The day.</param>
/// <param name="onOneTask">Whether no other task will be asked for: then the reports on others are not read.</param>
internal sealed class ReportDebts(ILedgerState state, TimeLeft time, DateOnly asOf, bool onOneTask)
{
    private readonly Dictionary<int, ILookup<TaskNumber, ReportPassage>> _reports = [];

    public IReadOnlyList<ReportPassage> On(PlanTask task)
    {
        if (onOneTask) return [.. state.Progress(task.PlanYear, task.Number).Select(ReportPassage.Of)];
        if (!_reports.TryGetValue(task.PlanYear, out var ofYear)) _reports[task.PlanYear] = ofYear = state.PassagesByTask(task.PlanYear);
        return [.. ofYear[task.Number]];
    }

    public IEnumerable<Debt> Of(PlanTask task, DateOnly cameOn)
    {
        var reports = On(task);
        foreach (var report in reports)
            if (OfReport(task, report) is { } debt) yield return debt;
        var last = reports.LastOrDefault(report => report.Reported is not null)?.Period;
        for (var month = Period.Of(cameOn); month.LastDay < asOf && month <= LastMonth(task); month = month.Next)
            if ((last is null || month > last) && reports.All(report => report.Period != month))
                yield return time.Within(new Debt(DebtKind.Report, task, Debtors.LeadOf(task), Role.Reporter) { Period = month }, LimitedThing.Report, month.LastDay);
    }

    private Debt? OfReport(PlanTask task, ReportPassage report)
    {
        if (report.Verified is not null) return null;
        var signed = report.Signatures is [.., var signature] ? signature.On : report.ReportedOn;
        return report.Owes(ApprovalChain.Usual) switch
        {
            Role.Reporter => report.Returns is [.., var back] ? Due(DebtKind.Redoing, Debtors.LeadOf(task), Role.Reporter, LimitedThing.Redo, back.On) : null,
            Role.UnitHead => Due(DebtKind.Signature, Debtors.LeadOf(task), Role.UnitHead, LimitedThing.Sign, signed),
            Role.Leader => Due(DebtKind.Signature, Debtors.LeaderOf(task), Role.Leader, LimitedThing.Sign, signed),
            _ => Due(DebtKind.Verification, Debtors.Office, Role.Supervisor, LimitedThing.Verify, signed),
        };

        Debt Due(DebtKind kind, string debtor, Role role, LimitedThing thing, DateOnly? since) =>
            time.Within(new Debt(kind, task, debtor, role) { Period = report.Period }, thing, since);
    }

    /// <summary>December of the plan's year, or the month in which a task that runs beyond it is due.</summary>
    private static Period LastMonth(PlanTask task)
    {
        var december = new Period(task.PlanYear, 12);
        return task.Content.Due is { } due && Period.Of(due) > december ? Period.Of(due) : december;
    }
}
