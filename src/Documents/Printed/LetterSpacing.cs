namespace Luoshi.Documents.Printed;

/// <summary>Titles are often set with a gap after each character: 政 府 工 作 报 告. Such gaps are no blanks.</summary>
internal static class LetterSpacing
{
    private const float Least = 0.2f;
    private const float Most = 3;

    public static bool Of(Line line)
    {
        var (count, han) = (0, 0);
        var (least, most) = (float.MaxValue, 0f);
        Glyph? before = null;
        foreach (var glyph in line.Glyphs)
        {
            if (glyph.IsBlank) continue;
            if (before is { } last)
            {
                var gap = (glyph.Box.Left - last.Box.Right) / line.Size;
                if (gap < Least) return false;
                (least, most) = (Math.Min(least, gap), Math.Max(most, gap));
            }
            count++;
            if (Script.IsHan(glyph.Text[0])) han++;
            before = glyph;
        }
        return han >= 2 && han * 2 > count && most <= Math.Min(Most, 1.5f * least + 0.2f);
    }
}
