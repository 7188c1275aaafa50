using Luoshi.Registers.Counting;

namespace Luoshi.Ledger.Registers;

/// <summary>What is counted apart in a cell, or stands there as of a day: how many records have it, and what they sum up to.</summary>
public sealed record RollUpMember(string Register, string RollUp, string Month, string Group, string Member) : Entity
{
    public const string Kind = "roll-up-member";

    public override EntityKey Key => KeyOf(Register, new(RollUp, Month, Group), Member);

    /// <summary>How many records.</summary>
    public int Records { get; init; }

    /// <summary>What they sum up to.</summary>
    public decimal Number { get; init; }

    public static EntityKey KeyOf(string register, Cell cell, string member) => new(Kind, $"{IdPrefix(register, cell)}{member}");

    /// <summary>What the ids of all members of a cell begin with.</summary>
    public static string IdPrefix(string register, Cell cell) => $"{register}/{cell.RollUp}/{cell.Month}/{cell.Group}/";
}
