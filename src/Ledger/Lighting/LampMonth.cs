using Luoshi.Ledger.Counts;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Lighting;

/// <summary>The lamps of a plan for a month, and what bulletins say of them.</summary>
/// <param name="PlanYear">The year of the plan.</param>
/// <param name="Period">The month.</param>
/// <param name="Rules">By which they were lit.</param>
/// <param name="Tasks">By their numbers, those too that were left out.</param>
public sealed record LampMonth(int PlanYear, Period Period, AdoptedRules Rules, IReadOnlyList<LitTask> Tasks)
{
    public LampCount Count => CountOf(Tasks);

    /// <summary>Unit by unit, as they led the tasks when the lamps were lit.</summary>
    public IReadOnlyList<(string Unit, LampCount Count)> ByUnit =>
        [.. Tasks.GroupBy(task => task.Lamp.Lit.Lead, StringComparer.Ordinal).OrderBy(unit => unit.Key, StringComparer.Ordinal).Select(unit => (unit.Key, CountOf(unit)))];

    /// <summary>Counts lamps as they show, overridden ones by what people put in the place of the rules.</summary>
    public LampCount CountOf(IEnumerable<LitTask> tasks)
    {
        var lamps = tasks.Select(task => task.Lamp).ToList();
        var leftOut = lamps.Where(lamp => lamp.Lit.LeftOut is not null).GroupBy(lamp => lamp.Lit.LeftOut!.Value).Select(group => new LeftOut(group.Key, group.Count()));
        return LampCount.Of(Rules.Rules, [.. lamps.Where(lamp => lamp.Lit.LeftOut is null).Select(lamp => lamp.Verdict!)], leftOut);
    }
}
