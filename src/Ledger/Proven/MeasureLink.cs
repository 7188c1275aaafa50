namespace Luoshi.Ledger.Proven;

/// <summary>That a measure of a task is what an indicator measures: its values are then known from observations, and not asked for.</summary>
/// <param name="Measure">The measure's name, as the task has it.</param>
/// <param name="Indicator">The indicator's id.</param>
/// <param name="On">The day on which they were linked.</param>
public sealed record MeasureLink(string Measure, string Indicator, DateOnly On);
