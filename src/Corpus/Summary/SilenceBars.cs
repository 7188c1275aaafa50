namespace Luoshi.Corpus.Summary;

/// <summary>A bar for each place: the share of promises that the next report is silent on. Where there are many places, those with most promises.</summary>
internal static class SilenceBars
{
    private const int Most = 30;
    private const double NameWidth = 220;
    private const double TailWidth = 260;
    private const double Row = 22;

    public static double Draw(Svg svg, Overview overview, PictureWords words, Area area)
    {
        svg.Words(area.Left, area.Top, words.Silence, 14, bold: true);
        svg.Words(area.Left, area.Top + 20, words.Caution, 12, colour: Colours.Faint);
        var y = area.Top + 36;
        var width = area.Width - NameWidth - TailWidth;
        foreach (var one in overview.Silences.OrderByDescending(one => one.Promises).Take(Most).OrderByDescending(one => one.Share))
        {
            svg.Words(area.Left + NameWidth - 10, y + 13, one.Place, 12, "end");
            svg.Bar(area.Left + NameWidth, y, width, Row - 6, Colours.Grid, words.Promises(one));
            svg.Bar(area.Left + NameWidth, y, width * one.Share, Row - 6, Colours.Unknown, words.Promises(one));
            svg.Words(area.Left + NameWidth + width + 10, y + 13, words.Promises(one), 12);
            y += Row;
        }
        return y;
    }
}
