using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Tracing.Happened;

/// <summary>A figure of a report was traced to the register that it was counted from, or to another one than before.</summary>
public sealed record FigureTraced(int PlanYear, Span Passage, string Report, string Words, string Register, string RollUp, Period Month, TaskNumber? Task, DateOnly On) : Fact
{
    public override EntityKey Subject => TracedFigure.KeyOf(PlanYear, Passage.Start);

    public override Entity Change(Entity? before) => new TracedFigure(PlanYear, Passage)
    {
        Report = Report,
        Words = Words,
        Register = Register,
        RollUp = RollUp,
        Month = Month,
        Task = Task,
        On = On,
    };
}
