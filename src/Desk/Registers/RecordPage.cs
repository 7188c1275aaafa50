using Luoshi.Ledger;
using Luoshi.Ledger.Registers;

namespace Luoshi.Desk.Registers;

/// <summary>A page of records.</summary>
/// <param name="Line">The register.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Records">Those of this page.</param>
/// <param name="All">How many there are in all.</param>
/// <param name="Seen">The last entry before it was asked.</param>
public sealed record RecordPage(RegisterLine Line, RecordQuestion Question, IReadOnlyList<Record> Records, int All, EntryPlace Seen)
{
    /// <summary>Whether whoever asks may enter records.</summary>
    public bool MayEnter { get; init; }

    /// <summary>Whether whoever asks sees all records, and so what they come to.</summary>
    public bool SeesAll { get; init; }
}
