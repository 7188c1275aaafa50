using Luoshi.Checking.Measures;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Panel;

/// <summary>
/// Reads the panel off a report: for every headline measure one row for the target and one for the result, whether told or not. A
/// pure function of the reading.
/// </summary>
public static class PanelReader
{
    /// <summary>So many measures told by a part show that the part was found and read.</summary>
    private const int Enough = 2;

    /// <summary>The rows in the order of <see cref="HeadlineMeasures.All"/>, targets first; of a side whose year is not known there are none.</summary>
    public static IReadOnlyList<PanelRow> Read(Reading reading)
    {
        var rows = new List<PanelRow>(2 * HeadlineMeasures.All.Count);
        var named = NamedFigure.AllOf(reading);
        if (reading.Report.PlanYear is { } planned) rows.AddRange(Targets(reading, named, planned));
        if (reading.Report.ReviewYear is { } reviewed) rows.AddRange(Results(reading, named, reviewed));
        return rows;
    }

    private static IEnumerable<PanelRow> Targets(Reading reading, IReadOnlyList<NamedFigure> named, int year)
    {
        var told = named.Where(one => one.IsOf(Role.Target, year) && one.StandsIn(reading, Part.Plan)).ToList();
        var candidates = told.Where(one => !one.IsOfOtherPeriod).ToList();
        var list = TargetList.Find(reading, candidates);
        var (chosen, words) = (Chosen(candidates, list), new WordedCells(reading, Part.Plan, list));
        return HeadlineMeasures.All.Select(measure =>
            Told(measure, PanelSide.Target, year, chosen, words)
            ?? new PanelRow(measure, PanelSide.Target, year, list is null || words.IsNamedInList(measure, chosen.Values) || IsSpokenOf(measure, told, words) ? PanelState.Unknown : PanelState.None));
    }

    private static IEnumerable<PanelRow> Results(Reading reading, IReadOnlyList<NamedFigure> named, int year)
    {
        var told = named.Where(one => one.IsOf(Role.Result, year) && (one.StandsIn(reading, Part.Review) || one.StandsIn(reading, Part.Problems))).ToList();
        var candidates = told.Where(one => !one.IsOfOtherPeriod);
        var (chosen, words) = (Chosen(candidates, list: null), new WordedCells(reading, Part.Review, list: null));
        return HeadlineMeasures.All.Select(measure =>
            Told(measure, PanelSide.Result, year, chosen, words)
            ?? new PanelRow(measure, PanelSide.Result, year, chosen.Count < Enough || IsSpokenOf(measure, told, words) ? PanelState.Unknown : PanelState.None));
    }

    /// <summary>Whether anything is said of the measure that was not understood, or is of more or less than the year.</summary>
    private static bool IsSpokenOf(HeadlineMeasure measure, List<NamedFigure> told, WordedCells words) =>
        told.Exists(one => one.Measure == measure && one.IsOfOtherPeriod) || words.IsSpokenOf(measure);

    private static PanelRow? Told(HeadlineMeasure measure, PanelSide side, int year, Dictionary<HeadlineMeasure, NamedFigure> chosen, WordedCells words)
    {
        if (chosen.TryGetValue(measure, out var figure)) return figure.Row(side, year);
        return words.Find(measure) is { } span ? new(measure, side, year, PanelState.Words) { Span = span } : null;
    }

    /// <summary>For each measure the figure that tells it best: of the right kind, in the list of targets, first told.</summary>
    private static Dictionary<HeadlineMeasure, NamedFigure> Chosen(IEnumerable<NamedFigure> candidates, Span? list) => candidates
        .GroupBy(one => one.Measure)
        .ToDictionary(
            group => group.Key,
            group => group.MinBy(one => Rank(one, list))!);

    /// <summary>The less, the better: its faults, the worst first, then where it stands.</summary>
    private static long Rank(NamedFigure one, Span? list)
    {
        var faults = (one.IsAmountOfGrowth ? 4L : 0) + (list is { } span && !span.Contains(one.Figure.Span.Start) ? 2 : 0) + (one.IsCountWithoutYear ? 1 : 0);
        return (faults << 32) + one.Figure.Span.Start;
    }
}
