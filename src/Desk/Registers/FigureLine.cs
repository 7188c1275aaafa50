using Luoshi.Ledger;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers;
using Luoshi.Registers.Declared;

namespace Luoshi.Desk.Registers;

/// <summary>What a roll-up comes to, and its parts.</summary>
/// <param name="RollUp">The roll-up.</param>
/// <param name="Figure">The whole.</param>
/// <param name="Parts">By what it is told apart by, largest first; none where it is told as one.</param>
public sealed record FigureLine(RollUp RollUp, RollUpFigure Figure, IReadOnlyList<(IReadOnlyList<string> Values, RollUpFigure Figure)> Parts)
{
    internal static FigureLine Of(ILedgerState state, KeptRegister register, RollUp rollUp, Period period)
    {
        var groups = rollUp.By.Count == 0 ? [] : RollUpFigure.Cells(state, register, rollUp, period).Select(cell => cell.Group).Distinct().ToList();
        var parts = groups.Select(group => (Group: group, Figure: RollUpFigure.Of(state, register, rollUp, period, cell => cell.Group == group)))
            .OrderByDescending(part => part.Figure.Value ?? decimal.MinValue).ThenBy(part => part.Group, StringComparer.Ordinal);
        return new(rollUp, RollUpFigure.Of(state, register, rollUp, period), [.. parts.Select(part => (new Luoshi.Registers.Counting.Cell(rollUp.Id, "", part.Group).Values, part.Figure))]);
    }
}
