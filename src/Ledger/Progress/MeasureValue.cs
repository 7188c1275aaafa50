namespace Luoshi.Ledger.Progress;

/// <summary>What a measure of the task stands at, from the year's beginning to the end of the month.</summary>
/// <param name="Measure">Which of the task's measures, from 1.</param>
/// <param name="Value">In the measure's unit, scale folded in.</param>
public sealed record MeasureValue(int Measure, decimal Value);
