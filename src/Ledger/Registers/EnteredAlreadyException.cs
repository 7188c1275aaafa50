namespace Luoshi.Ledger.Registers;

/// <summary>A form was sent again whose record is there: nothing was written, and nothing is lost.</summary>
/// <param name="number">The record that came of it.</param>
public sealed class EnteredAlreadyException(int number) : RefusedException($"这份表已经登记为第 {number} 号记录，没有重复登记。", $"This form was entered already as record {number}; it was not entered twice.")
{
    public int Number { get; } = number;
}
