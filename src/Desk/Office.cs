using Luoshi.Desk.Bulletins;
using Luoshi.Desk.Casework;
using Luoshi.Desk.Orders;
using Luoshi.Desk.Registers;
using Luoshi.Desk.Tables;
using Luoshi.Ledger;
using Luoshi.Ledger.Assignments;
using Luoshi.Ledger.Attachments;
using Luoshi.Ledger.Burden;
using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework;
using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Lighting.Wanted;
using Luoshi.Ledger.Orders;
using Luoshi.Ledger.Overview;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Proposals;
using Luoshi.Ledger.Proven;
using Luoshi.Ledger.Reminders;
using Luoshi.Ledger.Roll;
using Luoshi.Ledger.Scoring;
using Luoshi.Ledger.Scoring.Counting;
using Luoshi.Ledger.Scoring.Wanted;
using Luoshi.Ledger.Snapshots;
using Luoshi.Ledger.Snapshots.Wanted;
using Luoshi.Ledger.Spoken;
using Luoshi.Ledger.Tables.Officials;
using Luoshi.Ledger.Tables.Statistics;
using Luoshi.Ledger.Tables.Taking;
using Luoshi.Ledger.Units;
using Luoshi.Vocabulary.Scoring;
using Luoshi.Vocabulary.TimeLimits;
using Luoshi.Vocabulary.Units;

namespace Luoshi.Desk;

/// <summary>What somebody can ask for at one place's ledger; it lives as long as that is open.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="place">The place's id.</param>
public sealed class Office(ILedger ledger, string place)
{
    // Some tenths of a second: a few years of a county.
    private const long WalkedAtOnce = 20_000;

    public string Place => place;

    /// <summary>
    /// The last entry that was there when whoever uses this looked: what they write is not written over what others wrote after it. Null where they do not say.
    /// </summary>
    public EntryPlace? Seen { get; init; }

    /// <summary>Carries out what somebody wants done.</summary>
    /// <exception cref="ConflictException">Somebody else has changed the same meanwhile; it says from what to what.</exception>
    /// <exception cref="RefusedException">It was not, and nothing was written.</exception>
    public Receipt Do(Command command, Actor by, string reason = "")
    {
        if (Seen is { } seen && seen > LastEntry()) throw new RefusedException(
            $"账本里还没有 {seen} 号分录，没有办。请刷新页面再来。", $"The ledger has no entry {seen} yet, and nothing was done. Load the page again.");
        try
        {
            return ledger.Give(place, command with { Expected = command.Expected ?? Seen }, by, reason).GetAwaiter().GetResult();
        }
        catch (ConflictException conflict)
        {
            throw Collision.Of(ledger, place, conflict);
        }
    }

    /// <summary>Whom a command is given by, as the register of users has them.</summary>
    /// <param name="introduction">Who they say they are.</param>
    /// <param name="usual">The roles in which it is usually given, most usual first.</param>
    /// <param name="today">The day.</param>
    public Actor ActorOf(Introduction introduction, IReadOnlyList<Luoshi.Ledger.Role> usual, DateOnly today) => At(null, state => introduction.In(state, usual, today));

    /// <summary>Evidence for the tasks of a plan, or for one of them.</summary>
    public IReadOnlyList<AttachedEvidence> Evidence(int year, TaskNumber? number) => At(null, state => state.Evidence(year, number));

    /// <summary>What units sent to show their answers to orders on a plan, or on one task.</summary>
    public IReadOnlyList<(Order Order, EvidenceLink Piece)> OrderEvidence(int year, TaskNumber? number) =>
        At(null, state => state.OrdersOn(year).Where(order => number is null || order.Task == number).SelectMany(order => order.Evidence.Select(piece => (order, piece))).ToList());

    /// <summary>What an entry said that is to be corrected.</summary>
    public Correctable CorrectableAt(EntryPlace entry) => Correctable.At(ledger, place, entry);

    /// <summary>Who is registered to write here, by their names.</summary>
    public IReadOnlyList<User> Users() => At(null, state => state.All(User.Kind).Cast<User>().ToList());

    /// <summary>Opens the ledger of a place.</summary>
    public Receipt Begin(string name, Actor by) => Do(new OpenLedger(place, name), by);

    /// <summary>Whether the place keeps a ledger here: its opening was not taken back.</summary>
    public bool IsKept() => At(null, state => state.Place() is not { WithdrawnOn: not null });

    /// <summary>Draws up the plan of a year from a report: a proposal, to be looked through by people.</summary>
    /// <param name="reports">The report, and those of the levels above.</param>
    /// <param name="usual">Who may be proposed to lead, by the names of the pack.</param>
    /// <param name="by">Who draws it up.</param>
    /// <param name="today">Units are called as on this day.</param>
    public Receipt Propose(PlanReports reports, UnitDirectory usual, Actor by, DateOnly today)
    {
        var (document, report) = (reports.Own.Document, reports.Own.Report);
        if ((reports.Year ?? report.PlanYear) is not { } year) throw new RefusedException(
            $"{document.Name} 没有写明安排哪一年的工作，拟不出计划。", $"{document.Name} does not tell which year it plans: no plan can be drawn up from it.");
        if (reports.Parents.FirstOrDefault(parent => parent.Report.PlanYear != year) is { } other) throw new RefusedException(
            $"上级报告 {other.Document.Name} 安排的不是 {year} 年的工作。", $"The report of the level above, {other.Document.Name}, does not plan {year}.");
        var source = new PlanSource($"{report.Place}{report.Title ?? document.Name}（{year}年）", document.SourceHash);
        var units = At(null, state => state.Today(usual, today));
        var names = new PlaceNames(PlaceName()) { Nicknames = reports.Nicknames };
        var fromAbove = reports.Parents.SelectMany(parent => FromAboveProposal.Of(parent, names, units));
        var wanted = new ProposePlan(year, $"{year}年政府工作报告任务分解表", source, [.. PlanProposal.Of(reports.Own, units), .. fromAbove]);
        Try(wanted, by, today);
        if (reports.File is var (shelf, content)) shelf.Keep(content.ToArray());
        return Do(wanted, by);
    }

    /// <summary>What would become of a task table if it were taken in; nothing is written.</summary>
    public TableOutcome Preview(TableRequest request) => At(null, state => new TableIntake(state, request).Outcome());

    /// <summary>What lists of units and leaders say; nothing is written.</summary>
    public IReadOnlyList<OfficialsRow> PreviewOfficials(TableRequest request) => At(null, state => OfficialsIntake.Rows(state, request));

    /// <summary>What takes the rows of such lists in, as far as they say anything new.</summary>
    public Command CommandFor(IReadOnlyList<OfficialsRow> rows) => At(null, state => OfficialsTaking.Of(state, rows));

    /// <summary>What part bodies have, and what became of them.</summary>
    public IReadOnlyList<UnitBody> Bodies() => At(null, state => state.Bodies());

    /// <summary>Who answers for units, by the names of the units.</summary>
    public IReadOnlyList<UnitOfficials> Units() => At(null, state => state.Units());

    /// <summary>The units that the place knows by name today.</summary>
    public UnitRoll Roll(UnitDirectory usual, DateOnly today) => At(null, state => new UnitRoll(state, usual, today));

    /// <summary>A plan with its tasks, as it is or as it was at some moment.</summary>
    public (Plan Plan, IReadOnlyList<PlanTask> Tasks) PlanOf(int year, DateTimeOffset? asOf = null) =>
        At(asOf, state => (state.Plan(year), state.Tasks(year)));

    /// <summary>What changes a task as it was seen: an edit while the plan is not published, a revision after.</summary>
    /// <param name="task">As it was seen.</param>
    /// <param name="content">What it is to say.</param>
    /// <param name="approvedBy">The leader who approved a revision; an edit needs none.</param>
    public Command Changing(PlanTask task, TaskContent content, string approvedBy) => At(null, state => state.Plan(task.PlanYear).Stage) == PlanStage.Published
        ? new ReviseTask(task.PlanYear, task.Number, content, approvedBy)
        : new EditTask(task.PlanYear, task.Number, content);

    /// <summary>What has been moved since a plan was published.</summary>
    public IReadOnlyList<Shift> ShiftsOf(int year) => At(null, state => Shifts.Of(state.Tasks(year)));

    /// <summary>The years that have a plan, oldest first.</summary>
    public IReadOnlyList<int> PlanYears() => At(null, state => state.All(Plan.Kind).Cast<Plan>().Select(plan => plan.Year).ToList());

    /// <summary>What was reported and found of a task, month by month.</summary>
    public IReadOnlyList<ProgressReport> ProgressOf(int year, TaskNumber number) => At(null, state => state.Progress(year, number));

    /// <summary>The lamps of a month; of the last that was lit where none is named. Null where none was.</summary>
    public LampMonth? LampsOf(int year, Period? period, DateOnly today, DateTimeOffset? asOf = null) => At(asOf, state =>
        (period ?? state.LastLit(year, Period.Of(today))) is { } month ? state.LampMonth(year, month) : null);

    /// <summary>Lights the lamps of a month, for the first time or again; null where nothing new is known, and nothing is written.</summary>
    public Receipt? Light(int year, Period period, Actor by, DateOnly today)
    {
        var wanted = new LightLamps(year, period);
        return At(null, state => LampLighting.Of(state, wanted, new(by, today)).Count) > 0 ? Do(wanted, by) : null;
    }

    /// <summary>How a year stands: now, or on a day by what was written until its end.</summary>
    /// <param name="year">The year of the plan.</param>
    /// <param name="unit">Only what this unit leads; null: all.</param>
    /// <param name="asOf">The day; null: today.</param>
    /// <param name="today">Today.</param>
    /// <param name="rules">Days off and time limits.</param>
    public PlanStatus Status(int year, string? unit, DateOnly? asOf, DateOnly today, Rulebook rules) => At(
        asOf is { } day ? PlaceTime.EndOf(day) : null,
        state => StatusAt.Of(state, year, unit, asOf ?? today, state.Calendar(rules.DaysOff), rules.Limits));

    /// <summary>What is owed on a day by what was written until its end.</summary>
    public IReadOnlyList<Debt> Due(DateOnly asOf, Rulebook rules) =>
        At(PlaceTime.EndOf(asOf), state => Debts.Of(state, state.Calendar(rules.DaysOff), rules.Limits, asOf));

    /// <summary>The cases that came, oldest first.</summary>
    public IReadOnlyList<Case> Cases() => At(null, state => state.Cases());

    /// <summary>One of them.</summary>
    /// <exception cref="RefusedException">There is none of that number.</exception>
    public Case CaseOf(CaseNumber name) => At(null, state => state.CaseOf(name));

    /// <summary>The cases that registers keep, as of a moment.</summary>
    public CaseworkDesk Casework(Rulebook rules, DateTimeOffset now) => new(ledger, place, rules.CaseTime, PlaceTime.Of(now).DateTime);

    /// <summary>What is owed on cases on a day, by what was written until its end: on those that stand by themselves, and on those of registers.</summary>
    public IReadOnlyList<CaseDebt> DueOnCases(DateOnly asOf, Rulebook rules) => At(PlaceTime.EndOf(asOf), state => OnCases(state, asOf, rules));

    /// <summary>What everybody who owes something is to be reminded of on a day.</summary>
    public IReadOnlyList<Reminder> Remind(DateOnly on, Rulebook rules) => At(PlaceTime.EndOf(on), state =>
    {
        var calendar = state.Calendar(rules.DaysOff);
        return state.Reminders([.. Debts.Of(state, calendar, rules.Limits, on), .. OnCases(state, on, rules)], on);
    });

    /// <summary>What units were asked for in a year, by what was written until the end of a day.</summary>
    public IReadOnlyList<UnitBurden> Burdens(int year, DateOnly asOf) => BurdenMeter.Of(ledger.EntriesUntil(place, PlaceTime.EndOf(asOf)), year, asOf);

    /// <summary>Whether a debtor was reminded of the same, on the same way, on a day.</summary>
    public bool WasReminded(string debtor, DateOnly on, SentMessage sending) => At(null, state => state.WasSent(debtor, on, sending));

    /// <summary>The days on which debtors were reminded, and with what.</summary>
    public IReadOnlyList<Urging> Urgings() => At(null, state => state.All(Urging.Kind).Cast<Urging>().OrderBy(urging => urging.On).ToList());

    /// <summary>Finds out whether a command would be carried out on a day; nothing is written.</summary>
    /// <exception cref="RefusedException">It would not.</exception>
    public void Try(Command command, Actor by, DateOnly today) => At(null, state => command.Decide(state, new Occasion(by, today)));

    /// <summary>What the place is called: 云牧县.</summary>
    public string PlaceName() => At(null, state => state.Place()?.Name ?? place);

    /// <summary>What was released of a plan to the public, oldest first, those too that were taken back.</summary>
    public IReadOnlyList<Snapshot> Snapshots(int year) => At(null, state => state.Snapshots(year));

    /// <summary>What releases a plan to the public as it was seen, or as it is where nobody says what was.</summary>
    /// <param name="year">The year of the plan.</param>
    /// <param name="asOf">The last day that is spoken of.</param>
    /// <param name="approvedBy">The leader who approved it.</param>
    public Command Releasing(int year, DateOnly asOf, string approvedBy) =>
        new ReleaseSnapshot(year, asOf, Seen ?? LastEntry(), approvedBy);

    /// <summary>The bulletins of the place.</summary>
    public BulletinShelf Bulletins => new(ledger, place);

    /// <summary>The registers of the place.</summary>
    public RegisterDesk Registers => new(ledger, place);

    /// <summary>The orders of the place, as of a day.</summary>
    public OrderDesk Orders(Rulebook rules, DateOnly today) => new(ledger, place, rules, today);

    /// <summary>Scores the units of a year by what was written until the end of a day, and enters what they come to; null where that is in the ledger already.</summary>
    public Receipt? ScoreUnits(int year, DateOnly asOf, Rulebook rules, Actor by)
    {
        var (set, calendar) = At(null, state => (state.ScoreRules(year), state.Calendar(rules.DaysOff)));
        var until = ledger.EntriesUntil(place, PlaceTime.EndOf(asOf)).Select(entry => (entry.Place, FactCodec.Read(entry)));
        var wanted = new ScoreUnits(ScoreCount.Of(until, year, set, new LimitClock(calendar, rules.Limits), asOf));
        return At(null, wanted.IsKnown) ? null : Do(wanted, by);
    }

    /// <summary>The scores of a year with what they add up to, the best first, those that are not known last.</summary>
    public IReadOnlyList<(UnitScore Score, ScoreTotal Total)> Scores(int year) => At(null, state => state.Scores(year)
        .Select(score => (score, ScoreTotal.Of(score, state.RulesOf(score)))).OrderByDescending(scored => scored.Item2.Points ?? -1).ToList());

    /// <summary>The score of one unit, what it adds up to, and the rules it was counted by.</summary>
    public (UnitScore Score, ScoreTotal Total, ScoreRuleSet Rules) ScoreOf(int year, string unit) => At(null, state =>
        state.Score(year, unit) is var score && state.RulesOf(score) is var set ? (score, ScoreTotal.Of(score, set), set) : default);

    /// <summary>What would become of statistical tables if they were taken in; nothing is written.</summary>
    public StatisticsOutcome PreviewStatistics(StatisticsRequest request) => At(null, state => StatisticsIntake.Outcome(state, request));

    /// <summary>What the place measures, by the ids.</summary>
    public IReadOnlyList<Indicator> Indicators() => At(null, state => state.AllIndicators());

    /// <summary>The series of an indicator, as it is or as it was known at some moment.</summary>
    public Series SeriesOf(string indicator, DateTimeOffset? asOf = null) => At(asOf, state => Series.Of(state, indicator));

    /// <summary>Which measures of a plan could be known from indicators, for somebody to agree to.</summary>
    public IReadOnlyList<LinkProposal> LinksToPropose(int year) => At(null, state => LinkProposals.Of(state, year));

    /// <summary>What observations prove of a task, month by month.</summary>
    public IReadOnlyList<(Measure Measure, ProvenValue Value)> ProvenOf(PlanTask task) => At(null, state => MeasureValues.Proven(state, task));

    /// <summary>The days that the place set for itself.</summary>
    public IReadOnlyList<OwnDay> OwnDays() => At(null, state => state.OwnDays());

    /// <summary>Which days are worked here.</summary>
    public WorkCalendar Calendar(Rulebook rules) => At(null, state => state.Calendar(rules.DaysOff));

    /// <summary>The last day on which a task can be sent back as another's; null where no limit is known.</summary>
    public DateOnly? CanBeSentBackUntil(PlanTask task, Rulebook rules) => At(null, state =>
        state.CameOn(task) is { } cameOn && rules.Limits.At(LimitedThing.Dispute, cameOn) is { } limit
            ? state.Calendar(rules.DaysOff).AddWorkingDays(cameOn, limit.Days).Value
            : (DateOnly?)null);

    /// <summary>The entries, oldest first.</summary>
    public IEnumerable<Entry> Log() => ledger.Entries(place);

    /// <summary>Whether any entry was changed, removed, put in, moved or cut off, up to the last checkpoint held elsewhere.</summary>
    public (long Passed, ChainBreak? Break) Verify(IReadOnlyCollection<Checkpoint> checkpoints) => ChainCheck.Walk(ledger, place, checkpoints);

    /// <summary>
    /// Before somebody writes: whether all entries hold. A ledger of more entries than can be walked at once is left to <see cref="Verify"/>.
    /// </summary>
    /// <exception cref="BrokenChainException">They do not, and nothing is to be written behind them.</exception>
    public void MustHold()
    {
        if (ledger.Heads(place).Sum(head => head.Number) > WalkedAtOnce) return;
        if (Verify([]) is (var passed, { } broken)) throw new BrokenChainException(broken, passed);
    }

    /// <summary>The last entry, to be kept elsewhere; null before the first.</summary>
    public StreamHead? Head() => ledger.Heads(place) is [.., var head] ? head : null;

    /// <summary>Where the last entry stands.</summary>
    public EntryPlace LastEntry() => Head() is { } head ? new(head.Stream.Year, head.Number) : EntryPlace.None;

    /// <summary>Compares the state that is kept with what the entries come to.</summary>
    public Rebuilt Rebuild(bool write) => ledger.Rebuild(place, write);

    /// <summary>What ends in the course of the day is not over yet, as with all that is owed by days.</summary>
    private static IReadOnlyList<CaseDebt> OnCases(ILedgerState state, DateOnly day, Rulebook rules) =>
    [
        .. CaseDebts.Of(state, state.Calendar(rules.DaysOff), rules.Limits, day)
            .Concat(new CaseworkDebts(state, rules.CaseTime.In(state), day.ToDateTime(TimeOnly.MinValue)).Of(Casefile.All(state)))
            .OrderBy(debt => debt.By ?? DateOnly.MaxValue),
    ];

    private T At<T>(DateTimeOffset? asOf, Func<ILedgerState, T> question)
    {
        if (asOf is { } moment) return question(ledger.AsOf(place, moment));
        return ledger.Ask(place, question);
    }
}
