using Luoshi.Ledger;

namespace Luoshi.Desk.Corrections;

/// <summary>One case with everything that whoever handles it needs.</summary>
/// <param name="Line">The case, and what is owed on it.</param>
/// <param name="Units">The units that it could be handed to; empty for those who hand nothing.</param>
/// <param name="Contact">How its reader can be reached, masked; null where they did not say, it was destroyed, or it is not for whoever looks.</param>
/// <param name="Seen">The last entry that is shown.</param>
public sealed record CaseFile(CaseLine Line, IReadOnlyList<string> Units, string? Contact, EntryPlace Seen)
{
    /// <summary>The last day on which they can be reached; null while the case is open.</summary>
    public DateOnly? ContactUntil { get; init; }
}
