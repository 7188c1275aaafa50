namespace Luoshi.Ledger;

/// <summary>A form was sent again whose record is there: nothing was written, and nothing is lost.</summary>
/// <param name="number">The record that it is.</param>
public sealed class SentAlreadyException(int number) : RefusedException($"这份表已经记在第 {number} 号记录里，没有重复写。", $"This form is in record {number} already; it was not written twice.")
{
    public int Number { get; } = number;
}
