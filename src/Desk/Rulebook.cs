using Luoshi.Vocabulary.Calendars;
using Luoshi.Vocabulary.Orders;
using Luoshi.Vocabulary.TimeLimits;

namespace Luoshi.Desk;

/// <summary>What packs say about time and pressure: papers that set days off, the office's time limits, the steps of its orders.</summary>
public sealed record Rulebook(IReadOnlyList<DaysOff> DaysOff, TimeLimitTable Limits, OrderStepTable Steps);
