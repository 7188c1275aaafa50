using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Tracing.Happened;

namespace Luoshi.Ledger.Tracing.Wanted;

/// <summary>Says which registers figures of a report were counted from, one or all that were proposed.</summary>
/// <param name="Year">The year of the plan whose report tells them; they are of the year before.</param>
/// <param name="Figures">The figures.</param>
public sealed record TraceFigures(int Year, IReadOnlyList<TraceWanted> Figures) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override IEnumerable<EntityKey> StandsOn => Figures.SelectMany(wanted => (EntityKey[])[TracedFigure.KeyOf(Year, wanted.Passage.Start), KeptRegister.KeyOf(wanted.Register)]);

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (Figures.Count == 0) throw new RefusedException("没有选数据。", "No figure was chosen.");
        var source = state.Plan(Year).Source ?? throw new RefusedException(
            $"{Year} 年的计划不是从报告读来的，没有报告里的数可以溯源。", $"The plan for {Year} was not read from a report: it has no figures to trace.");
        var month = new Period(Year - 1, 12);
        foreach (var wanted in Figures)
        {
            Check(state, wanted, month);
            yield return new FigureTraced(Year, wanted.Passage, source.Hash, wanted.Words, wanted.Register, wanted.RollUp, month, wanted.Task, occasion.Today);
        }
    }

    private void Check(ILedgerState state, TraceWanted wanted, Period month)
    {
        var declared = state.Register(wanted.Register).Declared;
        if (declared.RollUp(wanted.RollUp) is null) throw new RefusedException(
            $"“{declared.Name.Chinese}”没有汇总 {wanted.RollUp}。", $"{declared.Name.English} has no roll-up {wanted.RollUp}.");
        if (wanted.Task is { } task) state.StandingTask(month.Year, task);
        if (state.Find(TracedFigure.KeyOf(Year, wanted.Passage.Start)) is TracedFigure known && (known.Register, known.RollUp, known.Task) == (wanted.Register, wanted.RollUp, wanted.Task)) throw new RefusedException(
            $"“{wanted.Words}”已经溯到这里。", $"\"{wanted.Words}\" is traced to there already.");
    }
}
