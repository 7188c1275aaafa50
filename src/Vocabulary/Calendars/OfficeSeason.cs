namespace Luoshi.Vocabulary.Calendars;

/// <summary>A part of the year with its own hours.</summary>
/// <param name="Name">夏季, 冬季.</param>
/// <param name="FromMonth">The month in which it begins.</param>
/// <param name="FromDay">The day of that month.</param>
/// <param name="Open">At least one stretch, in the order of the day.</param>
public sealed record OfficeSeason(string Name, int FromMonth, int FromDay, IReadOnlyList<OpenTime> Open);
