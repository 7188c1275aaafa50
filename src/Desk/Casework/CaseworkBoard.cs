using Luoshi.Registers.Declared;

namespace Luoshi.Desk.Casework;

/// <summary>The open cases that somebody may see, the nearest last moment first.</summary>
/// <param name="Registers">The registers of which they may see all cases.</param>
/// <param name="Lines">The cases.</param>
/// <param name="Unit">The unit that they act for; empty for the office and those who only read.</param>
public sealed record CaseworkBoard(IReadOnlyList<Register> Registers, IReadOnlyList<CaseworkLine> Lines, string Unit);
