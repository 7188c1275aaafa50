using Luoshi.Ledger.Progress;
using Luoshi.Registers.Counting;
using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Registers;

/// <summary>What a roll-up comes to for a month: since the year began, or in place at the month's end.</summary>
/// <param name="Value">Null where there is nothing to tell: no record was ever of these months, or there is nothing to divide by.</param>
/// <param name="Records">How many records it is of.</param>
/// <param name="LeftOut">How many records belong here and tell no number.</param>
public sealed record RollUpFigure(decimal? Value, int Records, int LeftOut)
{
    /// <summary>The day on which the records behind it changed last; null where there are none.</summary>
    public DateOnly? On { get; init; }

    /// <summary>A place's own figure.</summary>
    /// <param name="state">The state.</param>
    /// <param name="register">The register.</param>
    /// <param name="rollUp">Which of its roll-ups.</param>
    /// <param name="period">At whose end.</param>
    /// <param name="group">Which of the cells; null for all of them.</param>
    public static RollUpFigure Of(ILedgerState state, KeptRegister register, RollUp rollUp, Period period, Func<RollUpCell, bool>? group = null)
    {
        var cells = Cells(state, register, rollUp, period).Where(group ?? (_ => true)).ToList();
        var (records, leftOut) = (cells.Sum(cell => cell.Records), cells.Sum(cell => cell.LeftOut));
        return new(cells.Count == 0 ? null : ValueOf(state, register, rollUp, cells, records), records, leftOut) { On = cells.Count == 0 ? null : cells.Max(cell => cell.On) };
    }

    /// <summary>The cells that a figure is the sum of.</summary>
    public static IEnumerable<RollUpCell> Cells(ILedgerState state, KeptRegister register, RollUp rollUp, Period period)
    {
        var prefix = RollUpCell.IdPrefix(register.Id, rollUp.Id);
        var cells = state.All(RollUpCell.Kind, rollUp.Standing ? prefix : $"{prefix}{period.Year:0000}-").Cast<RollUpCell>();
        return cells.Where(cell => !cell.IsEmpty && string.CompareOrdinal(cell.Month, period.ToString()) <= 0);
    }

    /// <summary>How many records there are in a state by now.</summary>
    public static int Standing(ILedgerState state, KeptRegister register, RollUp rollUp, string group) =>
        state.All(RollUpCell.Kind, RollUpCell.IdPrefix(register.Id, rollUp.Id)).Cast<RollUpCell>().Where(cell => cell.Group == group).Sum(cell => cell.Records);

    private static decimal? ValueOf(ILedgerState state, KeptRegister register, RollUp rollUp, List<RollUpCell> cells, int records) => Tally.Of(
        rollUp, cells.Sum(cell => cell.Number), cells.Sum(cell => cell.Divisor), records, () => Members(state, register, cells).Select(member => (member.Member, member.Records, member.Number)));

    private static IEnumerable<RollUpMember> Members(ILedgerState state, KeptRegister register, List<RollUpCell> cells) =>
        cells.SelectMany(cell => state.All(RollUpMember.Kind, RollUpMember.IdPrefix(register.Id, cell.Cell)).Cast<RollUpMember>());
}
