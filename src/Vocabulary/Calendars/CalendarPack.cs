namespace Luoshi.Vocabulary.Calendars;

/// <summary>All that a folder of calendars declares.</summary>
public sealed record CalendarPack(IReadOnlyList<DaysOff> DaysOff, IReadOnlyList<OfficeHours> Hours);
