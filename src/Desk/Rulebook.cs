using Luoshi.Vocabulary.Calendars;
using Luoshi.Vocabulary.TimeLimits;

namespace Luoshi.Desk;

/// <summary>What packs say about time: papers that set days off, and the office's time limits.</summary>
public sealed record Rulebook(IReadOnlyList<DaysOff> DaysOff, TimeLimitTable Limits);
