using System.Globalization;
using Luoshi.Checking.Measures;
using Luoshi.Corpus.Asking;

namespace Luoshi.Corpus.Summary;

/// <summary>Counts a corpus for its overview.</summary>
public static class OverviewReader
{
    private const string States = "count(*) FILTER (state = 'digits'), count(*) FILTER (state = 'words'), count(*) FILTER (state = 'none'), count(*) FILTER (state = 'unknown')";

    /// <exception cref="CorpusException">The corpus has no panel, or one without rows.</exception>
    public static Overview Read(CorpusFile corpus, CancellationToken stop)
    {
        var head = corpus.Ask("SELECT count(DISTINCT report), count(DISTINCT coalesce(place_code, place)), min(year), max(year) FROM panel WHERE side = 'target'", stop).Rows.Single();
        if (Number(head[0]) == 0) throw new CorpusException(
            "panel 里没有目标，没有什么可看的：报告没有认出地点和年份，或没有工作安排部分。", "The panel has no target, so there is nothing to look at: places and years of the reports were not recognized, or they have no plan.");
        return new(Number(head[0]), Number(head[1]), (int)Number(head[2]), (int)Number(head[3]), CoverageOf(corpus, stop), TargetsOf(corpus, stop));
    }

    /// <summary>Pairs of consecutive reports of one place: the place, the earlier file and the later one.</summary>
    public static IReadOnlyList<(string Place, string Earlier, string Later)> PairsOf(CorpusFile corpus, CancellationToken stop) =>
        [.. corpus.Ask("""
            SELECT p.place_now, p.file, r.file FROM reports p JOIN reports r
                ON coalesce(p.place_code, p.place_now) = coalesce(r.place_code, r.place_now) AND r.plan_year = p.plan_year + 1
            QUALIFY row_number() OVER (PARTITION BY coalesce(p.place_code, p.place_now), p.plan_year ORDER BY p.told + r.told DESC, p.file, r.file) = 1
            ORDER BY p.place_code NULLS LAST, p.place_now, p.plan_year
            """, stop).Rows.Select(row => ((string)row[0]!, (string)row[1]!, (string)row[2]!))];

    private static List<Coverage> CoverageOf(CorpusFile corpus, CancellationToken stop)
    {
        var rows = corpus.Ask($"SELECT indicator, {States} FROM panel WHERE side = 'target' GROUP BY indicator", stop).Rows
            .Select(row => new Coverage((string)row[0]!, Number(row[1]), Number(row[2]), Number(row[3]), Number(row[4])))
            .ToDictionary(one => one.Indicator);
        return [.. HeadlineMeasures.All.Where(measure => rows.ContainsKey(measure.Id)).Select(measure => rows[measure.Id])];
    }

    private static List<TargetPoint> TargetsOf(CorpusFile corpus, CancellationToken stop) =>
        [.. corpus.Ask("""
            SELECT indicator, level, year, (value + coalesce(value2, value)) / 2 AS middle, count(*) FROM panel
            WHERE side = 'target' AND state = 'digits' AND unit = '%' AND level IS NOT NULL
            GROUP BY ALL ORDER BY ALL
            """, stop).Rows.Select(row => new TargetPoint((string)row[0]!, (string)row[1]!, (int)Number(row[2]), Convert.ToDouble(row[3], CultureInfo.InvariantCulture), Number(row[4])))];

    private static long Number(object? cell) => cell is null ? 0 : Convert.ToInt64(cell, CultureInfo.InvariantCulture);
}
