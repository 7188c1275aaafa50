using Luoshi.Ledger.Registers;

namespace Luoshi.Ledger.Tracing;

/// <summary>Traced figures as commands and pages ask for them.</summary>
public static class TracedState
{
    /// <summary>Those of one report, in the order of its text.</summary>
    public static IReadOnlyList<TracedFigure> TracedFigures(this ILedgerState state, int planYear) => [.. state.All(TracedFigure.Kind, TracedFigure.IdPrefix(planYear)).Cast<TracedFigure>().Where(traced => traced.Register.Length > 0)];

    /// <summary>Those that a register was counted for, in whatever report.</summary>
    public static IReadOnlyList<TracedFigure> TracedFigures(this ILedgerState state, KeptRegister register) =>
        [.. state.All(TracedFigure.Kind).Cast<TracedFigure>().Where(traced => traced.Register == register.Id)];
}
