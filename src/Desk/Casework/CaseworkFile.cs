using Luoshi.Ledger;
using Luoshi.Ledger.Cases;
using Luoshi.Registers.Declared;

namespace Luoshi.Desk.Casework;

/// <summary>One case of a register with everything that whoever handles it needs.</summary>
/// <param name="Line">The case, and what is owed on it.</param>
/// <param name="History">The entries about it, oldest first.</param>
/// <param name="Seen">The last entry that is shown.</param>
public sealed record CaseworkFile(CaseworkLine Line, IReadOnlyList<Entry> History, EntryPlace Seen)
{
    /// <summary>The fields that they may see.</summary>
    public IReadOnlyList<Field> Shown { get; init; } = [];

    /// <summary>Whether they take the steps of the keeper.</summary>
    public bool IsKeeper { get; init; }

    /// <summary>How whoever brought it can be reached, most of it hidden; null where it is not theirs to see, was not kept or is destroyed.</summary>
    public string? Contact { get; init; }

    /// <summary>The last day on which they can be reached; null while the case is open.</summary>
    public DateOnly? ContactUntil { get; init; }

    /// <summary>What their unit has of it; null where it has nothing.</summary>
    public Handing? Mine { get; init; }

    /// <summary>The units that it could be handed to; empty for those who hand nothing out.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];
}
