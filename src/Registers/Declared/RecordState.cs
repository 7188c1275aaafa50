namespace Luoshi.Registers.Declared;

/// <summary>A state (状态) that a record can be in.</summary>
/// <param name="Code">As records and formulas cite it.</param>
/// <param name="Name">As people see it.</param>
public sealed record RecordState(string Code, Term Name);
