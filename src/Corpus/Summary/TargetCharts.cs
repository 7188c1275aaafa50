namespace Luoshi.Corpus.Summary;

/// <summary>Eight small charts, one an indicator: targets by year, a colour for each level.</summary>
internal static class TargetCharts
{
    private const int Columns = 4;
    private const double Gap = 28;
    private const double Height = 190;
    private const double AxisLeft = 30;
    private const double AxisBelow = 20;

    private static readonly string[] Indicators = ["gdp", "industry", "investment", "retail", "revenue", "income-urban", "income-rural", "trade"];
    private static readonly string[] Levels = ["national", "province", "prefecture", "county", "township"];

    /// <summary>Returns where the charts end.</summary>
    public static double Draw(Svg svg, Overview overview, PictureWords words, Area area)
    {
        svg.Words(area.Left, area.Top, words.Targets, 14, bold: true);
        Legend(svg, overview, words, area with { Top = area.Top + 24 });
        var width = (area.Width - Gap * (Columns - 1)) / Columns;
        for (var index = 0; index < Indicators.Length; index++)
            Chart(svg, overview, words, Indicators[index], new(
                area.Left + index % Columns * (width + Gap), area.Top + 48 + index / Columns * (Height + Gap + 34), width));
        return area.Top + 48 + (Indicators.Length + Columns - 1) / Columns * (Height + Gap + 34) - Gap;
    }

    private static void Legend(Svg svg, Overview overview, PictureWords words, Area area)
    {
        var x = area.Left;
        foreach (var level in Levels.Where(level => overview.Targets.Any(point => point.Level == level)))
        {
            svg.Dot(x + 5, area.Top - 4, 5, Colours.OfLevel(level), 1, words.Level(level));
            svg.Words(x + 15, area.Top, words.Level(level), 12);
            x += 90;
        }
    }

    private static void Chart(Svg svg, Overview overview, PictureWords words, string indicator, Area area)
    {
        var points = overview.Targets.Where(point => point.Indicator == indicator).ToList();
        svg.Words(area.Left, area.Top + 12, words.Measure(indicator), 13, bold: true);
        var scale = Scale.Of(points, overview, new(area.Left + AxisLeft, area.Top + 34, area.Width - AxisLeft), Height - AxisBelow);
        Axes(svg, overview, scale);
        foreach (var level in Levels) Level(svg, words, scale, [.. points.Where(point => point.Level == level)]);
        Beyond(svg, words, scale, points);
    }

    private static void Axes(Svg svg, Overview overview, Scale scale)
    {
        foreach (var tick in scale.Ticks())
        {
            svg.Line(scale.Left, scale.Y(tick), scale.Right, scale.Y(tick), tick == 0 ? Colours.Faint : Colours.Grid);
            svg.Words(scale.Left - 6, scale.Y(tick) + 4, $"{tick:0.##}", 10, "end", Colours.Faint);
        }
        var step = Math.Max(1, (overview.LastYear - overview.FirstYear + 3) / 4);
        for (var year = overview.FirstYear; year <= overview.LastYear; year += step)
            svg.Words(scale.X(year), scale.Bottom + 15, $"{year}", 10, "middle", Colours.Faint);
    }

    private static void Level(Svg svg, PictureWords words, Scale scale, List<TargetPoint> points)
    {
        if (points.Count == 0) return;
        var colour = Colours.OfLevel(points[0].Level);
        var most = points.Max(point => point.Count);
        foreach (var point in points.Where(point => scale.Holds(point.Value)))
            svg.Dot(scale.X(point.Year), scale.Y(point.Value), 2.5 + 3.5 * Math.Sqrt((point.Count - 1.0) / Math.Max(1, most)), colour, 0.45, words.Told(point));
        var isOfOne = points.GroupBy(point => point.Year).All(year => year.Sum(point => point.Count) == 1);
        foreach (var run in Runs(points)) svg.Path(run.Select(year => (scale.X(year.Key), scale.Y(Median([.. year])))), colour, isOfOne ? 1 : 1.6, isDashed: isOfOne);
    }

    /// <summary>What lies beyond the axis: an arrow that points there, with its number; of several in one year the number farthest out.</summary>
    private static void Beyond(Svg svg, PictureWords words, Scale scale, List<TargetPoint> points)
    {
        foreach (var edge in points.Where(point => !scale.Holds(point.Value)).GroupBy(point => (point.Year, IsAbove: point.Value > scale.High)))
        {
            var farthest = edge.MaxBy(point => Math.Abs(point.Value))!;
            var (x, isAbove) = (scale.X(farthest.Year), edge.Key.IsAbove);
            var (y, way) = (isAbove ? scale.Top : scale.Bottom, isAbove ? -1 : 1);
            svg.Arrow(x, y, way, Colours.OfLevel(farthest.Level), string.Join('\n', edge.Select(words.Told)));
            svg.Words(x, y + way * 8 + (isAbove ? 0 : 8), $"{farthest.Value:0.##}", 9, "middle", Colours.OfLevel(farthest.Level));
        }
    }

    /// <summary>Years that follow each other: a line over years of which nothing is known would tell what nobody knows.</summary>
    private static IEnumerable<List<IGrouping<int, TargetPoint>>> Runs(List<TargetPoint> points)
    {
        var run = new List<IGrouping<int, TargetPoint>>();
        foreach (var year in points.GroupBy(point => point.Year).OrderBy(year => year.Key))
        {
            if (run.Count > 0 && year.Key > run[^1].Key + 1)
            {
                yield return run;
                run = [];
            }
            run.Add(year);
        }
        if (run.Count > 0) yield return run;
    }

    private static double Median(List<TargetPoint> points)
    {
        var all = points.SelectMany(point => Enumerable.Repeat(point.Value, (int)point.Count)).Order().ToList();
        return all.Count % 2 == 1 ? all[all.Count / 2] : (all[all.Count / 2 - 1] + all[all.Count / 2]) / 2;
    }
}
