using Luoshi.Registers.Counting;

namespace Luoshi.Ledger.Registers;

/// <summary>What the records of a register come to in one cell of a roll-up, kept up as each of them changes.</summary>
public sealed record RollUpCell(string Register, string RollUp, string Month, string Group) : Entity
{
    public const string Kind = "roll-up";

    public override EntityKey Key => KeyOf(Register, Cell);

    public Cell Cell => new(RollUp, Month, Group);

    /// <summary>What is summed.</summary>
    public decimal Number { get; init; }

    /// <summary>What it is divided by, for a ratio.</summary>
    public decimal Divisor { get; init; }

    /// <summary>How many records it is of.</summary>
    public int Records { get; init; }

    /// <summary>How many records belong here and tell no number.</summary>
    public int LeftOut { get; init; }

    /// <summary>The day on which it changed last.</summary>
    public DateOnly On { get; init; }

    /// <summary>Whether nothing is left in it.</summary>
    public bool IsEmpty => this is { Number: 0, Divisor: 0, Records: 0, LeftOut: 0 };

    public static EntityKey KeyOf(string register, Cell cell) => new(Kind, $"{IdPrefix(register, cell.RollUp)}{cell.Month}/{cell.Group}");

    /// <summary>What the ids of all cells of a roll-up begin with.</summary>
    public static string IdPrefix(string register, string rollUp) => $"{register}/{rollUp}/";
}
