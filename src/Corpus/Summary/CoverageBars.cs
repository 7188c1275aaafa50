namespace Luoshi.Corpus.Summary;

/// <summary>A bar for each indicator: the shares of targets in digits, in words, not set and not found.</summary>
internal static class CoverageBars
{
    private const double NameWidth = 220;
    private const double Row = 22;

    private static readonly string[] Inks = [Colours.Digits, Colours.Words, Colours.None, Colours.Unknown];

    public static double Draw(Svg svg, Overview overview, PictureWords words, Area area)
    {
        svg.Words(area.Left, area.Top, words.CoverageTitle, 14, bold: true);
        Legend(svg, words, area.Left, area.Top + 24);
        var y = area.Top + 40;
        foreach (var one in overview.Coverage)
        {
            Bar(svg, words, one, new(area.Left, y, area.Width));
            y += Row;
        }
        return y;
    }

    private static void Legend(Svg svg, PictureWords words, double x, double y)
    {
        for (var state = 0; state < Inks.Length; state++)
        {
            svg.Bar(x, y - 10, 12, 12, Inks[state], words.States[state]);
            svg.Words(x + 18, y, words.States[state], 12);
            x += 100;
        }
    }

    private static void Bar(Svg svg, PictureWords words, Coverage one, Area area)
    {
        svg.Words(area.Left + NameWidth - 10, area.Top + 13, words.Measure(one.Indicator), 12, "end");
        var (x, width) = (area.Left + NameWidth, area.Width - NameWidth);
        long[] counts = [one.Digits, one.Words, one.None, one.Unknown];
        for (var state = 0; state < counts.Length; state++)
        {
            var part = width * counts[state] / Math.Max(1, one.All);
            svg.Bar(x, area.Top, part, Row - 6, Inks[state], $"{words.States[state]} {counts[state]}");
            if (part > 30) svg.Words(x + part / 2, area.Top + 12, $"{counts[state]}", 10, "middle", state == 0 || state == 3 ? "#fff" : "#333");
            x += part;
        }
    }
}
