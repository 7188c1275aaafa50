using Luoshi.Desk.Corrections;
using Luoshi.Desk.Findings;
using Luoshi.Desk.Promises;
using Luoshi.Desk.Reports;
using Luoshi.Desk.Tracing;
using Luoshi.Ledger;
using Luoshi.Ledger.Assignments.Wanted;
using Luoshi.Ledger.Bulletins;
using Luoshi.Ledger.Bulletins.Wanted;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Cases.Wanted;
using Luoshi.Ledger.Indicators.Wanted;
using Luoshi.Ledger.Lighting.Wanted;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Ledger.Proven.Wanted;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;
using Luoshi.Ledger.Tracing.Wanted;
using Luoshi.Ledger.Users;
using Luoshi.Publishing.Bulletins;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Indicators;
using Luoshi.Vocabulary.Lamps;
using Luoshi.Vocabulary.Units;
using Duty = Luoshi.Ledger.Duty;
using Role = Luoshi.Ledger.Role;

namespace Luoshi.Desk.Samples;

/// <summary>
/// A year in progress of the county that does not exist, for whoever wants to look before they begin: its plan is proposed from the sample report by the same
/// rules as any other, published, and reported on for nine months, each step a command as people give it.
/// </summary>
/// <param name="ledger">An empty ledger by <paramref name="clock"/>.</param>
/// <param name="clock">Its clock; it stands in the middle of November when the year is made.</param>
/// <param name="words">What units say.</param>
public sealed class SampleYear(ILedger ledger, SampleClock clock, SampleWords words)
{
    /// <summary>The place's id and code.</summary>
    public const string Place = "990101";

    private const int Year = 2025, LastMonth = 10, ReleasedPromises = 26, ReleasedFindings = 3;
    internal const string Leader = "陈县长";

    private const string Surnames = "王李张刘杨黄赵吴徐孙", Given = "建国明德志远";

    private static readonly BulletinWords _bulletin = BulletinText.UsualWords with { To = "各乡镇人民政府，县政府各部门", CopyTo = "县委办公室，县人大常委会办公室，县政协办公室" };

    private static readonly Actor _office = new("林主任", Role.Supervisor);
    private static readonly Actor _leader = new(Leader, Role.Leader);
    private static readonly Actor _administrator = new("管理员", Role.Administrator);

    private readonly Office _desk = new(ledger, Place);
    private readonly SampleProgress _progress = new(words);
    private IReadOnlyList<DeclaredIndicator> _indicators = [];

    /// <param name="report">The sample report.</param>
    /// <param name="units">The bodies of a county.</param>
    /// <param name="rules">The rules of lamps that it adopts.</param>
    /// <param name="book">Days off, time limits and the steps of orders.</param>
    /// <param name="indicators">What counties measure.</param>
    public void Make(Reading report, UnitDirectory units, LampRuleSet rules, Rulebook book, IReadOnlyList<DeclaredIndicator> indicators)
    {
        _indicators = indicators;
        var orders = new SampleOrders(ledger, clock, book);
        Issue(report, units, rules);
        for (var month = 1; month < LastMonth; month++) Report(new Period(Year, month));
        orders.Begin();
        Report(new Period(Year, LastMonth));
        var most = Led().MaxBy(unit => unit.Count())!.Key;
        BeCorrected(most);
        Hurry(new Period(Year, LastMonth));
        orders.GoOn(most);
        BeCorrectedAgain(most);
        clock.Put(new(Year, 11, 12), new(9, 30));
        Register();
    }

    /// <summary>Lays the promises of the year before beside the report, and releases those of its first chapters, with some of what is found about its targets.</summary>
    /// <param name="shelf">Where the sample report is kept.</param>
    /// <param name="name">The name of the file of the report before.</param>
    /// <param name="before">The file.</param>
    public void Answer(ReportShelf shelf, string name, byte[] before)
    {
        var desk = new PromiseDesk(ledger, shelf, Place);
        _desk.Do(desk.Naming(Year, name, before, _office, new(Year, 11, 12)), _office);
        _desk.Do(desk.Releasing(Year, [.. desk.Board(Year).Lines.Take(ReleasedPromises).Select(line => line.Seen)], Leader), _office);
        var findings = new FindingDesk(ledger, shelf, Place);
        if (findings.Board(Year).Lines.Take(ReleasedFindings).Select(line => line.Seen).ToList() is { Count: > 0 } found) _desk.Do(findings.Releasing(Year, found, Leader), _office);
    }

    /// <summary>Keeps registers of two packs, with what was entered this year.</summary>
    /// <param name="livestock">The breeding stations and what is done there.</param>
    /// <param name="horses">The studbook and what is kept beside it.</param>
    public void Keep(IReadOnlyList<Register> livestock, IReadOnlyList<Register> horses)
    {
        _desk.Do(new DeclareRegisters([.. livestock, .. horses]), _office);
        _desk.Do(SampleRegisters.StationsOf2025(), _office);
        _desk.Do(SampleRegisters.DoneIn2025(), _office);
        _desk.Do(SampleHorses.OfFourGenerations(), _office);
        _desk.Do(new ReleaseRegister(SampleRegisters.Stations, Leader), _office);
    }

    /// <summary>Keeps the hotline's tickets: some were handed out this morning.</summary>
    /// <param name="declared">The registers of the hotline.</param>
    /// <param name="book">Days off and office hours.</param>
    public void Handle(IReadOnlyList<Register> declared, Rulebook book)
    {
        _desk.Do(new DeclareRegisters(declared), _office);
        _desk.Do(SampleCases.Received(), _office);
        var (unit, other) = (People.First(person => person.Role == Role.Reporter).Unit, Led().Select(led => led.Key).First(led => People.All(person => person.Unit != led)));
        foreach (var handed in SampleCases.Handed(unit, other, book.CaseTime)) _desk.Do(handed, _office);
    }

    /// <summary>Keeps the other registers too, and fills them with what they are told to hold for the year before.</summary>
    /// <param name="declared">The registers of all packs.</param>
    /// <param name="before">What they hold for that year.</param>
    /// <param name="shelf">Where the sample report is kept.</param>
    /// <param name="stop">It takes some seconds: ends it between two commands.</param>
    public void Remember(IReadOnlyList<Register> declared, RegisterYear before, ReportShelf shelf, CancellationToken stop = default)
    {
        List<Register> filled = [.. declared.Where(register => before.Registers.Contains(register.Id))];
        var kept = _desk.Registers.Registers().Select(line => line.Declared.Id).ToHashSet(StringComparer.Ordinal);
        _desk.Do(new DeclareRegisters([.. filled.Where(register => !kept.Contains(register.Id))]), _office);
        var released = filled.Where(register => register.Public is not null && _desk.Registers.Register(register.Id).Kept.Release is null).Select(register => new ReleaseRegister(register.Id, Leader));
        foreach (var command in before.Commands(filled, KnownIn).Concat(released))
        {
            if (stop.IsCancellationRequested) return;
            _desk.Do(command, _office);
        }
        var proposed = TraceDesk.Tracing(Year, new TraceDesk(ledger, shelf, Place).Proposed(Year));
        _desk.Do(proposed with { Figures = [.. proposed.Figures, .. InOtherWords(before, shelf)] }, _office);
    }

    private IEnumerable<TraceWanted> InOtherWords(RegisterYear before, ReportShelf shelf)
    {
        var text = shelf.Find(_desk.PlanOf(Year).Plan.Source!.Hash)!.Document.Text;
        return before.OtherWords.Select(told => new TraceWanted(SpanOf(told.Passage, told.Figure), told.Figure, told.Register, told.RollUp));

        Span SpanOf(string passage, string figure) =>
            text.IndexOf(passage, StringComparison.Ordinal) + passage.IndexOf(figure, StringComparison.Ordinal) is var start ? new(start, start + figure.Length) : default;
    }

    private IReadOnlyList<KnownRecord> KnownIn(Register register) =>
        [.. _desk.Registers.All(new RecordQuestion(register) { Limit = RecordQuestion.MostAtOnce })
            .Select(record => new KnownRecord(record.Number, new Dictionary<string, string>(record.Fields, StringComparer.Ordinal) { [Filled.StateField] = record.State }))];

    /// <summary>One of the county for each role, to look around as; those of a unit are of the one that leads most.</summary>
    public IReadOnlyList<Actor> People { get; private set; } = [];

    /// <summary>From the day on which the web is opened, a register says who may write.</summary>
    private void Register()
    {
        var today = new DateOnly(Year, 11, 12);
        List<Actor> people =
        [
            _administrator, _office, _leader, new("周审计", Role.Auditor), new("马代表", Role.Deputy),
            .. Led().OrderByDescending(unit => unit.Count()).Select(unit => unit.Key).SelectMany(Of),
        ];
        foreach (var person in people) _desk.Do(new AddUser(person.Name, new Duty(person.Role, person.Unit, today)), _administrator);
        People = [.. people.DistinctBy(person => person.Role)];

        static IEnumerable<Actor> Of(string unit, int at)
        {
            var (surname, given) = (Surnames[at % Surnames.Length], Given[at / Surnames.Length % Given.Length]);
            return [new($"{surname}{given}", Role.UnitHead, unit), new($"小{surname}{(at < Surnames.Length ? "" : given)}", Role.Reporter, unit)];
        }
    }

    private void Issue(Reading report, UnitDirectory units, LampRuleSet rules)
    {
        clock.Put(new(Year, 1, 10), new(9, 0));
        _desk.Begin("云牧县", _administrator);
        clock.Put(new(Year, 1, 13), new(9, 0));
        _desk.Propose(new PlanReports(report), units, _office, new(Year, 1, 13));
        foreach (var task in _desk.PlanOf(Year).Tasks.Where(task => task.Content.Lead.Length == 0)) _desk.Do(new AssignTask(Year, task.Number, "政府办", [], Leader), _office);
        _desk.Do(new SendPlanForComment(Year), _office);
        clock.Put(new(Year, 1, 17), new(16, 0));
        _desk.Do(new ApprovePlan(Year), _leader);
        clock.Put(new(Year, 1, 20), new(9, 0));
        _desk.Do(new PublishPlan(Year, "云政办发〔2025〕3号"), _office);
        _desk.Do(new AdoptLampRules(rules, new(Year, 1, 1), Leader), _office);
        foreach (var unit in Led()) GiveAll(unit.Select(task => new SignForTask(Year, task.Number)), new("小王", Role.Reporter, unit.Key));
    }

    /// <summary>What the offices released is taken over, and goals of the plan are linked with it.</summary>
    private void Measure()
    {
        _desk.Do(new DeclareIndicators([.. _indicators.Where(declared => SampleStatistics.Kept.Contains(declared.Id))]), _office);
        _desk.Do(SampleStatistics.Released(), _office);
        _desk.Do(SampleStatistics.Revised(), _office, "发布单位修订");
        _desk.Do(new LinkMeasures(Year, [.. _desk.LinksToPropose(Year).Select(link => new LinkWanted(link.Task.Number, link.Measure.Name, link.Indicator.Id))]), _office);
    }

    /// <summary>Units report, the leader signs, the office verifies and lights the lamps, and what was found is released.</summary>
    private void Report(Period period)
    {
        var next = period.LastDay.AddDays(5);
        clock.Put(next, new(9, 0));
        bool InTime(PlanTask task) => Reports(task, period) && !(period.Month == LastMonth && IsLate(task));
        foreach (var unit in Led()) GiveAll(unit.Where(InTime).Select(task => new ReportProgress(Year, task.Number, period, _progress.Of(task, period))), new("小王", Role.Reporter, unit.Key));
        clock.Put(next.AddDays(2), new(15, 0));
        var reported = Standing().Where(InTime).ToList();
        GiveAll(reported.SelectMany(task => Passed(task, period)), _office);
        clock.Put(next.AddDays(3), new(10, 0));
        _desk.Light(Year, period, _office, next.AddDays(3));
        if (period.Month < LastMonth) _desk.Do(new IssueBulletin(Year, period, _desk.LastEntry(), _bulletin, Leader), _office);
        if (period.Month == 6) Revise();
        if (period.Month == LastMonth) Measure();
        _desk.Do(_desk.Releasing(Year, period.LastDay, Leader), _office);
    }

    /// <summary>What came late stands at every step when the year is looked at: handed in, signed by the head, signed by the leader, sent back.</summary>
    private void Hurry(Period period)
    {
        var late = Standing().Where(task => Reports(task, period) && IsLate(task)).OrderBy(task => task.Content.Lead, StringComparer.Ordinal).ToList();
        clock.Put(new(Year, 11, 10), new(17, 40));
        foreach (var task in late) _desk.Do(new ReportProgress(Year, task.Number, period, _progress.Of(task, period)), new("小王", Role.Reporter, task.Content.Lead));
        clock.Put(new(Year, 11, 11), new(10, 20));
        for (var at = 0; at < late.Count; at++)
        {
            GiveAll(Passed(late[at], period).Take(at % 4 % 3), _office);
            if (at % 4 == 3) _desk.Do(new ReturnProgress(Year, late[at].Number, period), _office, "没有附佐证；数与统计部门的不一致，请核对后重报");
        }
    }

    /// <summary>A reader points something out, and is answered.</summary>
    /// <param name="but">It is about a task that another unit leads.</param>
    private void BeCorrected(string but)
    {
        var task = Standing().First(task => task.Content.Kind == TaskKind.Quantified && task.Content.Lead != but);
        var number = Received(task, new(Year, 11, 10), new(9, 10), "年度目标的口径看不明白：说的是全县的数，还是只算县城的？");
        clock.Put(new(Year, 11, 10), new(9, 40));
        _desk.Do(new AcceptCase(number, task.Content.Lead), _office);
        clock.Put(new(Year, 11, 10), new(15, 20));
        _desk.Do(new ReplyToCase(number, "年度目标和每月核实的数都是全县的，包括各乡镇。"), new("小王", Role.Reporter, task.Content.Lead));
        clock.Put(new(Year, 11, 10), new(16, 30));
        _desk.Do(new CloseCase(number, CaseOutcome.Explained, "是全县的数，包括各乡镇，不只是县城。"), _office);
        _desk.Do(new PublishCaseAnswer(number, "年度目标说的是全县的数，还是只算县城的？", Leader), _office);
    }

    /// <summary>Another one does, and that has just been handed to a unit.</summary>
    private void BeCorrectedAgain(string unit)
    {
        var number = Received(Standing().First(task => task.Content.Lead == unit), new(Year, 11, 11), new(21, 5), "这一项上个月写的状态和公示栏里贴的不一样，请核对。");
        clock.Put(new(Year, 11, 12), new(9, 10));
        _desk.Do(new AcceptCase(number, unit), _office);
    }

    private CaseNumber Received(PlanTask task, DateOnly on, TimeOnly at, string words)
    {
        clock.Put(on, at);
        _desk.Do(Correcting.Of(task, words), new("公众", Role.Public));
        return _desk.Cases()[^1].Name;
    }

    /// <summary>One task in six.</summary>
    private static bool IsLate(PlanTask task) => task.Number.Number % 6 == 1;

    private static IEnumerable<Command> Passed(PlanTask task, Period period) =>
    [
        new SignProgress(Year, task.Number, period) { OnPaperBy = $"{task.Content.Lead}主要负责人" },
        new SignProgress(Year, task.Number, period) { OnPaperBy = Leader },
        new VerifyProgress(Year, task.Number, period),
    ];

    /// <summary>One unit in a while says nothing in a month: what is not told is not known.</summary>
    private static bool Reports(PlanTask task, Period period) => (task.Number.Number * 7 + period.Month * 3) % 41 != 0;

    /// <summary>Half a year on one goal is lowered, by leave and with its reason.</summary>
    private void Revise()
    {
        if (Standing().FirstOrDefault(task => task.Content is { Kind: TaskKind.Quantified, Measures: [{ Nature: Nature.Level, Value: > 100 }] }) is not { } task) return;
        var measure = task.Content.Measures[0];
        var lower = task.Content with { Measures = [measure with { Value = decimal.Round(measure.Value * 0.9m) }] };
        _desk.Do(new ReviseTask(Year, task.Number, lower, Leader), _office, "年中会商：汛期提前，施工窗口缩短");
    }

    private IEnumerable<PlanTask> Standing() => _desk.PlanOf(Year).Tasks.Where(task => task.Standing == TaskStanding.Standing);

    private IEnumerable<IGrouping<string, PlanTask>> Led() => Standing().GroupBy(task => task.Content.Lead, StringComparer.Ordinal);

    private void GiveAll(IEnumerable<Command> commands, Actor by)
    {
        if (commands.ToList() is { Count: > 0 } all) _desk.Do(new Together(all), by);
    }
}
