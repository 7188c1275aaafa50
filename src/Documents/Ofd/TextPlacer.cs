using Luoshi.Documents.Ofd.Fonts;
using Luoshi.Documents.Printed;

namespace Luoshi.Documents.Ofd;

/// <summary>Puts the glyphs of text objects on a printed page, in points.</summary>
internal sealed class TextPlacer(PrintedPage page, PageArea area, FontShelf fonts, GlyphBudget budget)
{
    public void Add(TextObject text)
    {
        if (text.Size <= 0) return;
        double x = 0, y = 0;
        foreach (var (code, transforms) in text.Codes)
        {
            (x, y) = (code.X ?? x, code.Y ?? y);
            AddCode(text, code, code.Units(transforms), x, y);
        }
    }

    private void AddCode(TextObject text, TextCode code, List<CodeUnit> units, double x, double y)
    {
        budget.Spend(units.Count);
        var (across, down) = (code.DeltaX(units.Count), code.DeltaY(units.Count));
        var font = fonts.Of(text.Font);
        for (var index = 0; index < units.Count; index++)
        {
            var characters = font.CharactersOf(units[index]);
            var width = WidthOf(text, characters);
            double? stepX = index < across.Count ? across[index] : null, stepY = index < down.Count ? down[index] : null;
            if (stepX > 0 && stepX < width && stepY is null or 0) width = stepX!.Value;
            Place(text, characters, x, y, width);
            if (stepX is null && stepY is null) (x, y) = Advanced(text, x, y, width);
            else (x, y) = (x + (stepX ?? 0), y + (stepY ?? 0));
        }
    }

    private static (double X, double Y) Advanced(TextObject text, double x, double y, double width) => text.Running switch
    {
        90 => (x, y + text.Size),
        180 => (x - width, y),
        270 => (x, y - text.Size),
        _ => (x + width, y),
    };

    /// <summary>Chinese characters are as wide as they are high; letters and digits about half of that.</summary>
    private static double WidthOf(TextObject text, string characters)
    {
        var wide = characters.Length > 0 && (characters[0] >= '\u2E80' || characters[0] is '“' or '”' or '‘' or '’' or '—' or '…' || ReferenceEquals(characters, Glyph.Unknown));
        return text.Size * text.Widened * (wide ? 1 : 0.5) * Math.Max(1, wide ? characters.Length : 1);
    }

    private void Place(TextObject text, string characters, double x, double y, double width)
    {
        var (left, top) = area.OnPage(text.ToPage.Apply(x, y));
        var (across, down) = Turned(text, width);
        var em = Math.Sqrt(Math.Abs(text.ToPage.A * text.ToPage.D - text.ToPage.B * text.ToPage.C)) * text.Size * Measures.Points;
        if (text.IsVisible) page.Add(new Baseline(left, top, across * Measures.Points, -down * Measures.Points, (float)em), characters);
        else page.Hidden++;
    }

    /// <summary>The way along the baseline of a glyph on the page.</summary>
    private static (double X, double Y) Turned(TextObject text, double width)
    {
        var (x, y) = text.Turned switch
        {
            90 => (0d, width),
            180 => (-width, 0d),
            270 => (0d, -width),
            _ => (width, 0d),
        };
        return (text.ToPage.A * x + text.ToPage.C * y, text.ToPage.B * x + text.ToPage.D * y);
    }
}
