using Luoshi.Desk.Reports;
using Luoshi.Ledger;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Promises;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Snapshots;
using Luoshi.Ledger.Tracing;
using Luoshi.Ledger.Tracing.Wanted;
using Luoshi.Vocabulary;

namespace Luoshi.Desk.Tracing;

/// <summary>What somebody can ask of figures of a report and the registers that they were counted from (溯源), from either end.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="shelf">Where the files of reports are kept.</param>
/// <param name="place">The place's id.</param>
public sealed class TraceDesk(ILedger ledger, ReportShelf shelf, string place)
{
    /// <summary>The traced figures of a report, in the order of its text.</summary>
    public IReadOnlyList<TracedLine> OfReport(int planYear) => ledger.Ask(place, state => Lines(state, state.TracedFigures(planYear)));

    /// <summary>The traced figures of a register, those of one month alone where one is named.</summary>
    public IReadOnlyList<TracedLine> OfRegister(string register, Period? month = null) =>
        ledger.Ask(place, state => Lines(state, [.. state.TracedFigures(state.Register(register)).Where(traced => month is null || traced.Month == month)]));

    /// <summary>The traced figures that a record of a register counts in.</summary>
    public IReadOnlyList<TracedLine> OfRecord(KeptRegister register, IReadOnlyList<CountedIn> counted) =>
        counted.Count > 0 ? [.. OfRegister(register.Id).Where(line => counted.Any(one => one.Reaches(line.Traced)))] : [];

    /// <summary>Figures of a report that registers come to and that nobody has traced so far.</summary>
    /// <param name="planYear">The year of the plan whose report tells them.</param>
    /// <param name="register">Of this register alone; null: of all.</param>
    public IReadOnlyList<TraceProposal> Proposed(int planYear, string? register = null)
    {
        var (source, before) = ledger.Ask(place, state => ((state.Find(Plan.KeyOf(planYear)) as Plan)?.Source, state.ReportBefore(planYear)));
        if (source is null || shelf.Find(source.Hash) is not { } reading) return [];
        var (counted, traced) = ledger.Ask(place, state => (Counted(state, new(planYear - 1, 12), register), state.TracedFigures(planYear)));
        var free = TraceProposals.Of(reading, planYear - 1, counted)
            .Where(proposal => !traced.Any(one => one.Passage == proposal.Passage || (one.Register, one.RollUp) == (proposal.Register.Id, proposal.RollUp.Id))).ToList();
        return free.Count == 0 ? free : [.. free.Select(Answering(reading, before, planYear - 1))];
    }

    /// <summary>What traces figures as they were proposed.</summary>
    public static TraceFigures Tracing(int planYear, IEnumerable<TraceProposal> chosen) =>
        new(planYear, [.. chosen.Select(one => new TraceWanted(one.Passage, one.Words, one.Register.Id, one.RollUp.Id, one.Task))]);

    /// <summary>With the task whose promise the passage answers, where both reports are here and the plan of that year was read from the one before.</summary>
    private Func<TraceProposal, TraceProposal> Answering(Reading reading, PlanSource? before, int year)
    {
        if (before is null || shelf.Find(before.Hash) is not { } promised) return proposal => proposal;
        var tasks = ledger.Ask(place, state => state.Find(Plan.KeyOf(year)) is Plan plan && plan.Source?.Hash == before.Hash
            ? state.Tasks(year).Where(task => task.Standing == TaskStanding.Standing).ToList() : []);
        if (tasks.Count == 0) return proposal => proposal;
        var answers = shelf.Reconciled(promised, reading).Promises;
        return proposal => proposal with
        {
            Task = answers.Where(promise => promise.Results.Any(result => result.Span.Start <= proposal.Passage.Start && proposal.Passage.End <= result.Span.End))
                .Select(promise => tasks.Find(task => task.Items.Any(item => item.Span is { } span && span.Start <= promise.Span.Start && promise.Span.Start < span.End))?.Number)
                .FirstOrDefault(number => number is not null),
        };
    }

    private static List<CountedRollUp> Counted(ILedgerState state, Period month, string? only) =>
    [
        .. from register in state.AllRegisters()
           where only is null || register.Id == only
           from rollUp in register.Declared.RollUps
           let figure = RollUpFigure.Of(state, register, rollUp, month)
           where figure.Value is > 0
           select new CountedRollUp(register, rollUp, figure),
    ];

    private IReadOnlyList<TracedLine> Lines(ILedgerState state, IReadOnlyList<TracedFigure> traced) => [.. traced.Select(one => Line(state, one)).OfType<TracedLine>()];

    private TracedLine? Line(ILedgerState state, TracedFigure traced)
    {
        if (state.Find(KeptRegister.KeyOf(traced.Register)) is not KeptRegister register || register.Declared.RollUp(traced.RollUp) is not { } rollUp) return null;
        var now = new CountedRollUp(register, rollUp, RollUpFigure.Of(state, register, rollUp, traced.Month));
        var line = new TracedLine(traced, register, rollUp, now.Figure)
        {
            Task = traced.Task is { } number ? state.Find(PlanTask.KeyOf(traced.Month.Year, number)) as PlanTask : null,
            IsReportPublic = state.LastSnapshot(traced.PlanYear) is not null,
        };
        return shelf.Find(traced.Report) is not { } reading ? line : line with
        {
            Sentence = TraceProposals.SentenceAt(reading.Document.Text, traced.Passage),
            Agrees = reading.Figures.FirstOrDefault(figure => figure.Span == traced.Passage) is { } told && now.Is(told, traced.Words),
        };
    }
}
