namespace Luoshi.Ledger.Tracing.Happened;

/// <summary>A figure of a report was found not to be counted from where it was traced to.</summary>
public sealed record FigureUntraced(int PlanYear, int Start, DateOnly On) : FactOf<TracedFigure>
{
    public override EntityKey Subject => TracedFigure.KeyOf(PlanYear, Start);

    protected override TracedFigure Change(TracedFigure before) => before with { Register = "", RollUp = "", Task = null, On = On };
}
