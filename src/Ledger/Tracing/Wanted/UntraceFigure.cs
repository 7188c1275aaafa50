using Luoshi.Ledger.Tracing.Happened;

namespace Luoshi.Ledger.Tracing.Wanted;

/// <summary>Says that a figure of a report was not counted from where it was traced to, with the reason.</summary>
/// <param name="Year">The year of the plan whose report tells it.</param>
/// <param name="Start">Where it begins in the report.</param>
public sealed record UntraceFigure(int Year, int Start) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override bool OwesReason => true;

    public override IEnumerable<EntityKey> StandsOn => [TracedFigure.KeyOf(Year, Start)];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (state.Find(TracedFigure.KeyOf(Year, Start)) is not TracedFigure { Register.Length: > 0 }) throw new RefusedException("这个数没有溯源。", "This figure is not traced.");
        yield return new FigureUntraced(Year, Start, occasion.Today);
    }
}
