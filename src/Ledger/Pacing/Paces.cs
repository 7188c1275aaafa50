using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Pacing;

/// <summary>The pace that a measure has until somebody says otherwise.</summary>
public static class Paces
{
    /// <summary>An amount may also be a stock (存栏95万头): the figure alone does not tell, so that a person has to.</summary>
    public static Pace Of(Nature nature, Bound bound) => nature switch
    {
        Nature.Rate => Pace.Rate,
        Nature.Ratio => Pace.Stock,
        _ => bound == Bound.Max ? Pace.Stock : Pace.Cumulated,
    };

    /// <summary>The plan curve that a pace brings along; null where there is none.</summary>
    public static PlanCurve? CurveOf(Pace pace) => pace == Pace.Cumulated ? PlanCurve.Linear : null;
}
