namespace Luoshi.Corpus.Summary;

/// <summary>Draws an overview as one picture (SVG): targets by level and year, how targets are told, promises that went silent.</summary>
public static class OverviewPicture
{
    private const double Width = 1200;
    private const double Margin = 32;

    public static string Draw(Overview overview, PictureWords words)
    {
        var svg = new Svg();
        svg.Words(Margin, 44, words.Title(overview), 22, bold: true);
        var y = TargetCharts.Draw(svg, overview, words, new(Margin, 84, Width - 2 * Margin));
        y = CoverageBars.Draw(svg, overview, words, new(Margin, y + 40, Width - 2 * Margin));
        if (overview.Silences.Count > 0) y = SilenceBars.Draw(svg, overview, words, new(Margin, y + 40, Width - 2 * Margin));
        return svg.Document(Width, y + Margin);
    }
}
