namespace Luoshi.Registers.Counting;

/// <summary>What one record adds to one cell of a roll-up: take it away again, and the cell is as it was.</summary>
/// <param name="Cell">Which.</param>
/// <param name="Number">Added to what is summed.</param>
/// <param name="Divisor">Added to what it is divided by.</param>
/// <param name="Records">How many records it stands for: one, or one fewer.</param>
/// <param name="LeftOut">Records that belong here and tell no number.</param>
/// <param name="Member">What is counted apart, or the day from which the last value is; empty where it is summed.</param>
public sealed record Contribution(Cell Cell, decimal Number = 0, decimal Divisor = 0, int Records = 0, int LeftOut = 0, string Member = "")
{
    public Contribution Negated => this with { Number = -Number, Divisor = -Divisor, Records = -Records, LeftOut = -LeftOut };
}
