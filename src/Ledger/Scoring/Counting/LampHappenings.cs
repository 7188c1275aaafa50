using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Plans;
using Luoshi.Vocabulary.Lamps;
using Luoshi.Vocabulary.Scoring;

namespace Luoshi.Ledger.Scoring.Counting;

/// <summary>The lamps of a year that show something bad, overrides as they show, each for the unit that led the task then.</summary>
internal static class LampHappenings
{
    public static IEnumerable<Happening> Of(ILedgerState state, int year) =>
        from lamp in state.All(TaskLamp.Kind, PlanTask.IdPrefix(year)).Cast<TaskLamp>()
        let what = lamp.Lamp?.Standing switch
        {
            LampStanding.Bad => ScoredEvent.BadLamp,
            LampStanding.Warning => ScoredEvent.WarningLamp,
            _ => (ScoredEvent?)null,
        }
        where what is not null
        select new Happening(what.Value, lamp.Lit.Lead, lamp.Number, lamp.Period, [lamp.Version]);
}
