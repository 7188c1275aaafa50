namespace Luoshi.Documents.Printed;

/// <summary>Finds which glyphs stand on one line: those with one baseline, and smaller ones raised or lowered beside them.</summary>
internal static class LineFinder
{
    private const float SameBaseline = 0.3f;

    /// <summary>The lines from top to bottom, across the whole width of the sheet.</summary>
    public static List<Line> Find(Sheet sheet, IEnumerable<Glyph> glyphs)
    {
        var drafts = new List<Draft>();
        Draft? current = null;
        foreach (var glyph in glyphs)
        {
            if (current is null || !current.Takes(glyph)) current = At(drafts, glyph);
            current.Glyphs.Add(glyph);
        }
        return [.. drafts.Select(draft => Line.Of(sheet, draft.Glyphs)).OfType<Line>().OrderBy(line => line.Baseline).ThenBy(line => line.Left)];
    }

    /// <summary>The draft that the glyph belongs to, found by its baseline among those already begun.</summary>
    private static Draft At(List<Draft> drafts, in Glyph glyph)
    {
        int low = 0, high = drafts.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (drafts[middle].Baseline < glyph.Baseline) low = middle + 1;
            else high = middle;
        }
        for (var at = Math.Max(0, low - 1); at < drafts.Count && at <= low; at++)
            if (drafts[at].Takes(glyph))
                return drafts[at];
        var draft = new Draft(glyph.Baseline, glyph.Size);
        drafts.Insert(low, draft);
        return draft;
    }

    private sealed class Draft(float baseline, float size)
    {
        public List<Glyph> Glyphs { get; } = new(32);

        public float Baseline => baseline;

        public bool Takes(in Glyph glyph)
        {
            var away = Math.Abs(glyph.Baseline - baseline);
            return away <= SameBaseline * Math.Min(size, glyph.Size) || (glyph.Size < 0.8f * size && IsBesideLast(glyph, away));
        }

        /// <summary>A raised or lowered glyph touches the one before it: m², CO₂.</summary>
        private bool IsBesideLast(in Glyph glyph, float away) =>
            Glyphs.Count > 0 && away < 0.6f * size && Math.Abs(glyph.Box.Left - Glyphs[^1].Box.Right) < 0.3f * size;
    }
}
