namespace Luoshi.Documents.Printed;

/// <summary>The text of a sheet: what stands in ruled tables, and the lines outside of them from top to bottom.</summary>
internal sealed class SheetPlan
{
    public SheetPlan(Sheet sheet, List<Glyph> glyphs)
    {
        Sheet = sheet;
        Tables = TableFinder.Find(sheet);
        Lines = LineFinder.Find(sheet, Tables.Count == 0 ? glyphs : glyphs.Where(glyph => !Tables.Any(table => table.Takes(glyph))));
    }

    public Sheet Sheet { get; }

    public List<Table> Tables { get; }

    public List<Line> Lines { get; }
}
