namespace Luoshi.Documents.Printed;

/// <summary>A page with its glyphs sorted into tables and lines.</summary>
internal sealed class PagePlan
{
    public PagePlan(PrintedPage page)
    {
        Page = page;
        var sheets = page.TakeGlyphs();
        Sheets = page.IsIllegible ? [] : [.. sheets.Select(taken => new SheetPlan(new Sheet(page, taken.Turn), taken.Glyphs))];
    }

    public PrintedPage Page { get; }

    /// <summary>One for each direction of reading, that of most of the text first; none for a page that cannot be read.</summary>
    public IReadOnlyList<SheetPlan> Sheets { get; }
}
