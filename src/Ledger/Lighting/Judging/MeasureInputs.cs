using Luoshi.Ledger.Lamps;
using Luoshi.Ledger.Pacing;
using Luoshi.Ledger.Plans;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Lighting.Judging;

/// <summary>What a lamp can stand on that comes from one measure: its value against its target, its plan curve, its growth.</summary>
/// <param name="measure">The measure.</param>
/// <param name="value">What it stands at; null where that is not known.</param>
/// <param name="curve">Its plan curve; null where it has none.</param>
/// <param name="month">Of the plan's year.</param>
internal sealed class MeasureInputs(Measure measure, decimal? value, PlanCurve? curve, int month)
{
    /// <summary>Percent planned by the end of the month; null where it has no curve.</summary>
    public decimal? Planned => curve is not null ? decimal.Round(curve.At(month), PlanCurve.Places) : null;

    /// <summary>Percent of the target reached; null where that is not known or makes no sense.</summary>
    public decimal? Attained => Exact is { } exact ? decimal.Round(exact, PlanCurve.Places) : null;

    public void PutInto(Dictionary<LampInput, InputValue> inputs)
    {
        inputs[LampInput.Attainment] = IsFilledUp ? Attained ?? InputValue.Missing : InputValue.NotApplicable;
        inputs[LampInput.Gap] = !IsFilledUp || curve is null ? InputValue.NotApplicable
            : Exact is { } reached ? curve.GapAt(month, reached) : InputValue.Missing;
        inputs[LampInput.GrowthMargin] = measure.Pace != Pace.Rate ? InputValue.NotApplicable : value is { } grown ? Margin(grown) : InputValue.Missing;
    }

    private decimal? Exact => IsFilledUp && value is { } reached ? Attainment.Of(reached, measure.Value) : null;

    // A ceiling is kept and a milestone is there or not: neither is filled up.
    private bool IsFilledUp => measure.Value > 0 && measure.Bound != Bound.Max && measure.Pace is Pace.Cumulated or Pace.Stock;

    private decimal Margin(decimal grown) => measure.Bound == Bound.Max ? measure.Value - grown : grown - measure.Value;
}
