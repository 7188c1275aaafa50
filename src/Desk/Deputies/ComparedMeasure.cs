using Luoshi.Checking.Measures;

namespace Luoshi.Desk.Deputies;

/// <summary>One of the main targets over the years.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Targets">What was set for a year; years whose report is not kept are left out.</param>
/// <param name="Results">What was reached in it, as the report behind it tells.</param>
public sealed record ComparedMeasure(HeadlineMeasure Measure, IReadOnlyDictionary<int, ComparedCell> Targets, IReadOnlyDictionary<int, ComparedCell> Results);
