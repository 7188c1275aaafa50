namespace Luoshi.Desk.Deputies;

/// <summary>The main targets of a place side by side, year by year (历年主要目标).</summary>
/// <param name="Years">The years of which a report tells, the first first.</param>
/// <param name="Measures">Those that any of the reports tells, in the order in which reports tell them.</param>
public sealed record ComparedYears(IReadOnlyList<int> Years, IReadOnlyList<ComparedMeasure> Measures)
{
    /// <summary>Whether a report that is kept here sets targets for a year.</summary>
    public bool HasTargets(int year) => Measures.Any(measure => measure.Targets.ContainsKey(year));

    /// <summary>Whether a report that is kept here tells results of a year.</summary>
    public bool HasResults(int year) => Measures.Any(measure => measure.Results.ContainsKey(year));
}
