using Luoshi.Vocabulary.Calendars;

namespace Luoshi.Packs.Calendars;

/// <summary>What one file declares: either of the two.</summary>
internal sealed record CalendarFile(PackPlace Place, DaysOff? Paper, OfficeHours? Hours);
