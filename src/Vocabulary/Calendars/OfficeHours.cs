namespace Luoshi.Vocabulary.Calendars;

/// <summary>When the offices of a region are open (作息时间), in Beijing time, season by season.</summary>
/// <param name="Region">Whose offices.</param>
public sealed record OfficeHours(string Region)
{
    public required string Source { get; init; }

    /// <summary>At least one, in the order of the year; the last one holds until the first begins again.</summary>
    public required IReadOnlyList<OfficeSeason> Seasons { get; init; }
}
