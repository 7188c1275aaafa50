using Luoshi.Ledger.Casework;
using Luoshi.Vocabulary.Calendars;
using Luoshi.Vocabulary.Orders;
using Luoshi.Vocabulary.TimeLimits;

namespace Luoshi.Desk;

/// <summary>What packs say about time and pressure: papers that set days off, the office's time limits, the steps of its orders.</summary>
public sealed record Rulebook(IReadOnlyList<DaysOff> DaysOff, TimeLimitTable Limits, OrderStepTable Steps)
{
    /// <summary>When offices are open, region by region.</summary>
    public IReadOnlyList<OfficeHours> Hours { get; init; } = [];

    /// <summary>By which the limits of cases of registers are counted.</summary>
    public CaseTime CaseTime => new(DaysOff, Hours);
}
