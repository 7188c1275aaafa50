namespace Luoshi.Ledger.Calendars;

/// <summary>What a calendar says, and what it did not know when it said so.</summary>
/// <param name="Value">The answer by what is known.</param>
/// <param name="Warnings">Years that the answer runs through and for which a region has no paper; empty for an answer that will stand.</param>
public readonly record struct CalendarAnswer<T>(T Value, IReadOnlyList<NotAnnounced> Warnings)
{
    /// <summary>False where days off that are still to be announced may change it.</summary>
    public bool IsSure => Warnings.Count == 0;
}
