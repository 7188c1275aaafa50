namespace Luoshi.Desk.Deputies;

/// <summary>The main targets of a place side by side, year by year (历年主要目标).</summary>
/// <param name="Years">The years of which a report tells, the first first.</param>
/// <param name="Measures">Those that any of the reports tells, in the order in which reports tell them.</param>
public sealed record ComparedYears(IReadOnlyList<int> Years, IReadOnlyList<ComparedMeasure> Measures);
