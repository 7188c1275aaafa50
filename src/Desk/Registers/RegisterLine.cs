using Luoshi.Ledger;
using Luoshi.Ledger.Registers;
using Luoshi.Registers.Declared;

namespace Luoshi.Desk.Registers;

/// <summary>A register, and how many records stand in it.</summary>
/// <param name="Kept">The register.</param>
/// <param name="Records">How many there are, those that were struck off left out.</param>
/// <param name="States">How many are in each state, in the order of the states; none where records have no states.</param>
public sealed record RegisterLine(KeptRegister Kept, int Records, IReadOnlyList<(RecordState State, int Records)> States)
{
    public Register Declared => Kept.Declared;

    internal static RegisterLine Of(ILedgerState state, KeptRegister register)
    {
        var cells = state.All(RollUpCell.Kind, RollUpCell.IdPrefix(register.Id, RollUp.OfRecords.Id)).Cast<RollUpCell>().ToList();
        var states = register.Declared.States.Select(one => (one, cells.Where(cell => cell.Cell.Values.SequenceEqual([one.Code])).Sum(cell => cell.Records))).ToList();
        return new(register, cells.Sum(cell => cell.Records), states);
    }
}
