namespace Luoshi.Vocabulary.Calendars;

/// <summary>A stretch of a day in which an office is open.</summary>
public readonly record struct OpenTime(TimeOnly From, TimeOnly To);
