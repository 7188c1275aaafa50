using Luoshi.Ledger;
using Luoshi.Ledger.Registers;
using Luoshi.Registers.Declared;

namespace Luoshi.Desk.Registers;

/// <summary>One record, what made it so, and what whoever looks can do with it.</summary>
/// <param name="Line">The register.</param>
/// <param name="Record">The record.</param>
/// <param name="History">The entries about it, oldest first.</param>
/// <param name="Seen">The last entry before it was asked.</param>
public sealed record RecordSheet(RegisterLine Line, Record Record, IReadOnlyList<Entry> History, EntryPlace Seen)
{
    /// <summary>The steps that they may take.</summary>
    public IReadOnlyList<Move> May { get; init; } = [];

    /// <summary>Whether they may fill it otherwise or strike it off.</summary>
    public bool MayChange { get; init; }
}
