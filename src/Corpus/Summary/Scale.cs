namespace Luoshi.Corpus.Summary;

/// <summary>Where years and per cents stand in a chart.</summary>
internal sealed record Scale(double Left, double Right, double Top, double Bottom, int FirstYear, int LastYear, double Low, double High)
{
    /// <summary>What lies beyond this share of all values on either side is marked at the edge with its number: one county with 45 % hides no other.</summary>
    private const double Beyond = 0.02;

    private const int Steps = 4;

    public static Scale Of(IReadOnlyList<TargetPoint> points, Overview overview, Area area, double height)
    {
        var values = points.SelectMany(point => Enumerable.Repeat(point.Value, (int)point.Count)).Order().ToList();
        var high = values.Count == 0 ? 10 : values[(int)Math.Ceiling((values.Count - 1) * (1 - Beyond))];
        var low = values.Count == 0 ? 0 : Math.Min(0, values[(int)((values.Count - 1) * Beyond)]);
        var step = StepOf(high - low);
        return new(area.Left, area.Left + area.Width, area.Top, area.Top + height, overview.FirstYear, overview.LastYear,
            Math.Floor(low / step) * step, Math.Max(step, Math.Ceiling(high / step) * step));
    }

    /// <summary>A year has half a year of room on either side.</summary>
    public double X(int year) => Left + (year - FirstYear + 0.5) / (LastYear - FirstYear + 1) * (Right - Left);

    public double Y(double value) => Bottom - (Math.Clamp(value, Low, High) - Low) / (High - Low) * (Bottom - Top);

    /// <summary>Whether the axis reaches the value.</summary>
    public bool Holds(double value) => value >= Low && value <= High;

    public IEnumerable<double> Ticks()
    {
        var step = StepOf(High - Low);
        for (var tick = Low; tick <= High + step / 2; tick += step) yield return tick;
    }

    /// <summary>1, 2 or 5 times a power of ten.</summary>
    private static double StepOf(double range)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(range, 1e-6) / Steps)));
        var times = Math.Max(range, 1e-6) / Steps / power;
        return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
    }
}
