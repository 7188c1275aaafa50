using Luoshi.Desk.Evidence;
using Luoshi.Ledger;
using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Attachments;
using Luoshi.Ledger.Attachments.Wanted;
using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Orders;
using Luoshi.Ledger.Overview;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Happened;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Ledger.Users;
using Luoshi.Vocabulary.TimeLimits;
using SignedIn = Luoshi.Ledger.Accounts.SignedIn;

namespace Luoshi.Desk.Workbenches;

/// <summary>What somebody who is signed in has before them, and does: in their place, their role and for their unit, and no further.</summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="who">Who is signed in.</param>
/// <param name="rules">Days off and time limits.</param>
/// <param name="evidence">Where files of evidence are kept.</param>
/// <param name="now">What time it is.</param>
public sealed class Workbench(ILedger ledger, SignedIn who, Rulebook rules, EvidenceFolder evidence, DateTimeOffset now)
{
    private readonly DateOnly _today = PlaceTime.DayOf(now);

    private readonly Office _office = new(ledger, who.Place);

    public DateOnly Today => _today;

    /// <summary>The years whose plans are published, the last first.</summary>
    public IReadOnlyList<int> Years() => Asked(state => state.All(Plan.Kind).Cast<Plan>().Where(plan => plan.Stage == PlanStage.Published).Select(plan => plan.Year).OrderDescending().ToList());

    /// <summary>The year whose plan is worked on: the one that was chosen, where it is published, else the last that has begun; null where none is published.</summary>
    public int? Year(int? chosen = null)
    {
        var years = Years();
        return chosen is { } asked && years.Contains(asked) ? asked : years.Count == 0 ? null : years.Where(year => year <= _today.Year).DefaultIfEmpty(years[^1]).Max();
    }

    /// <summary>What their unit has to do.</summary>
    public UnitBoard OfUnit(int year)
    {
        // Asked before: what is written meanwhile counts as not seen.
        var seen = _office.LastEntry();
        return Asked(state => UnitIn(state, year, seen));
    }

    /// <summary>Everything about a task; null where there is none, or none that is theirs to see: a plan that is not published is the office's alone.</summary>
    public TaskFile? FileOf(int year, TaskNumber number)
    {
        var seen = _office.LastEntry();
        return Asked(state => FileIn(state, year, number, seen));
    }

    /// <summary>A task as it is; null where there is none, or none that is theirs to see.</summary>
    public PlanTask? TaskOf(int year, TaskNumber number) => Asked(state => SeenIn(state, year, number));

    /// <summary>What is to be filled in for a task and month; null where there is no task, or none that their unit leads.</summary>
    public ReportSheet? SheetOf(int year, TaskNumber number, Period period)
    {
        if (FileOf(year, number) is not { } file || file.Task.Content.Lead != who.Unit) return null;
        var report = file.ReportOf(period);
        return new(file, period, report?.Reported ?? (report is { Returns.Count: > 0 } ? LastSaid(report.Key) : null));
    }

    /// <summary>Reports on a task for a month, with the files that show it: all of it or nothing.</summary>
    public Receipt Report(int year, TaskNumber number, Period period, TypedAccount typed, IReadOnlyList<SentFile> files, EntryPlace? seen)
    {
        var wanted = new ReportProgress(year, number, period, typed.For(TaskOf(year, number) ?? throw NoSuchTask));
        if (files.Count == 0) return Do(wanted, "", seen);
        // Whether it may be reported is found out before any file is kept.
        _office.Try(wanted, who.Actor, _today);
        var there = EvidenceFor(year, number);
        var attached = files.Select(sent => Attached(year, number, period, sent, there)).OfType<Command>().ToList();
        return Do(attached.Count == 0 ? wanted : new Together([.. attached, wanted]), "", seen);
    }

    /// <summary>Attaches a file to a task, or to what is reported on it for a month.</summary>
    /// <exception cref="RefusedException">It is no evidence, is attached already, or the task is not theirs.</exception>
    public Receipt Attach(int year, TaskNumber number, Period? period, SentFile sent, EntryPlace? seen)
    {
        if (TaskOf(year, number) is null) throw NoSuchTask;
        EvidenceKinds.Check(sent.Name);
        // Whether it may be attached is found out before the file is kept, by a hash that no file has.
        _office.Try(new AttachEvidence(year, number, new EvidenceLink(sent.Name, new string('0', 64))) { Period = period, Size = 1 }, who.Actor, _today);
        return Do(Attached(year, number, period, sent, EvidenceFor(year, number)) ?? throw new RefusedException($"“{sent.Name}”已经附上了。", $"\"{sent.Name}\" is attached already."), "", seen);
    }

    /// <summary>Finds a report as it was handed in, or otherwise where a state or values are typed.</summary>
    /// <param name="file">The task.</param>
    /// <param name="period">The month.</param>
    /// <param name="word">Null: as the unit says.</param>
    /// <param name="values">One for each measure; where none is typed, as the unit says.</param>
    /// <param name="opinion">督查意见.</param>
    public static Command Verifying(TaskFile file, Period period, ProgressWord? word, IReadOnlyList<string> values, string opinion)
    {
        var typed = TypedAccount.ValuesOf(values, file.Task);
        return new VerifyProgress(file.Task.PlanYear, file.Task.Number, period, word) { Values = typed.Count > 0 ? typed : null, Opinion = opinion };
    }

    /// <summary>Does what they want done, upon what they saw.</summary>
    public Receipt Do(Command command, string reason, EntryPlace? seen) => new Office(ledger, who.Place) { Seen = seen }.Do(command, who.Actor, reason);

    /// <summary>Registers somebody for a duty from today on.</summary>
    /// <exception cref="RefusedException">That is no role, or the duty cannot be.</exception>
    public Receipt Register(string name, string role, string unit, EntryPlace? seen) => Enum.TryParse<Role>(role, out var known) && Enum.IsDefined(known)
        ? Do(new AddUser(name, new Duty(known, Duty.IsOfUnit(known) ? unit : "", _today)), "", seen)
        : throw new RefusedException("没有这个身份。", "There is no such role.");

    /// <summary>How the ledger is, and the units that somebody could be registered for.</summary>
    public Health Health() => new(
        now, ledger.Heads(who.Place).Sum(head => head.Number), _office.Head(),
        Asked(state => state.All(Plan.Kind).Cast<Plan>().SelectMany(plan => state.Tasks(plan.Year)).SelectMany(task => task.Content.Supporters.Prepend(task.Content.Lead))
            .Where(unit => unit.Length > 0).Distinct().Order(StringComparer.Ordinal).ToList()));

    /// <summary>A file of evidence for a task that they may see, with its name; null where there is none.</summary>
    public (AttachedEvidence Piece, string File)? EvidenceOf(int year, TaskNumber number, string hash) =>
        TaskOf(year, number) is not null && EvidenceFor(year, number).FirstOrDefault(piece => piece.Link.Hash == hash) is { } piece && FileOf(piece.Link) is { } file ? (piece, file) : null;

    private static RefusedException NoSuchTask => new("没有这项任务。", "There is no such task.");

    private IReadOnlyList<AttachedEvidence> EvidenceFor(int year, TaskNumber number) => Asked(state => state.Evidence(year, number));

    private UnitBoard UnitIn(ILedgerState state, int year, EntryPlace seen)
    {
        var debts = DebtsOf(state, year).ToLookup(debt => debt.Task.Number);
        var reports = state.ProgressByTask(year);
        var tasks = state.Tasks(year).Where(task => task.Standing == TaskStanding.Standing && who.Actor.Sees(task))
            .Select(task => Of(task, [.. debts[task.Number]], [.. reports[task.Number]])).OrderBy(task => task.Debts.Select(debt => debt.By ?? DateOnly.MaxValue).DefaultIfEmpty(DateOnly.MaxValue).Min())
            .ToLookup(task => task.Task.Content.Lead == who.Unit);
        return new UnitBoard(year, [.. tasks[true]], [.. tasks[false]], seen) { OnOrders = [.. debts.SelectMany(of => of).Where(debt => debt.Order is not null && debt.Debtor == who.Unit)] };
    }

    private TaskFile? FileIn(ILedgerState state, int year, TaskNumber number, EntryPlace seen)
    {
        if (SeenIn(state, year, number) is not { } task) return null;
        var isPublished = IsPublished(state, year);
        var debts = isPublished ? DebtsOn(state, task) : [];
        var reports = state.Progress(year, number);
        var lamps = Enumerable.Range(1, 12).Select(month => state.Find(TaskLamp.KeyOf(year, new(year, month), number))).OfType<TaskLamp>();
        return new(task, state.Assignment(year, number), reports, state.Evidence(year, number), [.. lamps], debts)
        {
            Seen = seen,
            Today = _today,
            DisputeUntil = state.CameOn(task) is { } came && rules.Limits.At(LimitedThing.Dispute, came) is { } limit ? state.Calendar(rules.DaysOff).AddWorkingDays(came, limit.Days).Value : null,
            Next = NextOf(debts, reports),
            IsPublished = isPublished,
            Orders = [.. state.OrdersOn(year).Where(order => order.Task == number && who.Actor.SeesOrdersTo(state.AnswersFor(order, _today)))],
        };
    }

    private PlanTask? SeenIn(ILedgerState state, int year, TaskNumber number) =>
        state.Find(PlanTask.KeyOf(year, number)) is PlanTask task && who.Actor.Sees(task) && (who.Actor.Role == Role.Supervisor || IsPublished(state, year)) ? task : null;

    private static bool IsPublished(ILedgerState state, int year) => state.Plan(year).Stage == PlanStage.Published;

    private UnitTask Of(PlanTask task, IReadOnlyList<Debt> debts, IReadOnlyList<ProgressReport> reports) => new(task, debts, reports is [.., var last] ? last : null, NextOf(debts, reports));

    private Period NextOf(IReadOnlyList<Debt> debts, IReadOnlyList<ProgressReport> reports) =>
        PeriodOf(debts, DebtKind.Redoing) ?? PeriodOf(debts, DebtKind.Report) ??
        (reports is [.., { Verified: null, Reported: not null } open] ? open.Period : Period.Of(_today));

    /// <summary>The last month for which something of a kind is owed.</summary>
    private static Period? PeriodOf(IEnumerable<Debt> debts, DebtKind kind) => debts.Where(debt => debt.Kind == kind).Max(debt => debt.Period);

    /// <summary>All that is owed on a year today; on orders to other units only by those who may see them.</summary>
    internal IReadOnlyList<Debt> DebtsOf(ILedgerState state, int year) =>
        [.. Debts.Of(ReadOnce.Of(state), state.Calendar(rules.DaysOff), rules.Limits, _today, year).Where(debt => debt.Order is null || who.Actor.SeesOrdersTo(debt.Debtor))];

    private List<Debt> DebtsOn(ILedgerState state, PlanTask task) =>
        [.. Debts.On(task, state, state.Calendar(rules.DaysOff), rules.Limits, _today).Where(debt => debt.Order is null || who.Actor.SeesOrdersTo(debt.Debtor))];

    /// <summary>How a year stands today, all of it or what one unit leads.</summary>
    internal PlanStatus StatusOf(ILedgerState state, int year, string? unit)
    {
        var status = StatusAt.Of(state, year, unit, _today, state.Calendar(rules.DaysOff), rules.Limits);
        return status with { Debts = [.. status.Debts.Where(debt => debt.Order is null || who.Actor.SeesOrdersTo(debt.Debtor))] };
    }

    /// <summary>Keeps files that show something, each once, without attaching them to a task.</summary>
    internal IReadOnlyList<EvidenceLink> Keep(IReadOnlyList<SentFile> files) =>
        [.. files.Select(sent => new EvidenceLink(sent.Name, evidence.Keep(sent.Content, sent.Name).Hash)).DistinctBy(link => link.Hash)];

    /// <summary>Where a file is kept; null where it is not there, or is not what it was.</summary>
    internal string? FileOf(EvidenceLink piece) => piece.Hash.Length > 0 && evidence.Check(piece.Hash) == EvidenceCondition.Whole ? evidence.At(piece.Hash) : null;

    /// <summary>What a unit said before it was sent back: only the entries know.</summary>
    private Account? LastSaid(EntityKey report) => ledger.Entries(who.Place).Where(entry => entry.Kind == nameof(ProgressReported)).Select(FactCodec.Read)
        .OfType<ProgressReported>().LastOrDefault(said => said.Subject == report)?.Account;

    /// <summary>Null for a file that is attached already.</summary>
    private AttachEvidence? Attached(int year, TaskNumber number, Period? period, SentFile sent, IReadOnlyList<AttachedEvidence> there)
    {
        EvidenceKinds.Check(sent.Name);
        var (hash, size) = evidence.Keep(sent.Content, sent.Name);
        return there.Any(piece => piece.Link.Hash == hash && piece.Period == period) ? null : new AttachEvidence(year, number, new EvidenceLink(sent.Name, hash)) { Period = period, Size = size };
    }

    /// <summary>Asks the place that they belong to as it is now.</summary>
    internal T Asked<T>(Func<ILedgerState, T> question) => ledger.Ask(who.Place, question);
}
