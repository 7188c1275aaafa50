namespace Luoshi.Documents.Pdf;

/// <summary>How much one page may draw.</summary>
internal sealed class PageBudget(BoundedParsing parsing, int page)
{
    private const int DeepestForm = 16;

    /// <summary>Forms that hold several forms each multiply without end.</summary>
    private const int MostForms = 10_000;

    /// <summary>A page with more characters than this is no page of a report.</summary>
    private const int MostGlyphs = 200_000;

    private int _depth;
    private int _glyphs;
    private int _forms;

    public void SpendGlyph()
    {
        if (++_glyphs > MostGlyphs) throw parsing.Work.End(Refusal.Hostile(
            parsing.Name, $"第 {page} 页的字太多", $"its page {page} holds too many characters"));
        if ((_glyphs & 1023) == 0) parsing.Work.Check();
    }

    /// <summary>Forms may hold forms, but not themselves: what leads in a circle ends at a depth no page has.</summary>
    public void SpendForm(Action draw)
    {
        if (_depth >= DeepestForm) return;
        if (++_forms > MostForms) throw parsing.Work.End(Refusal.Hostile(
            parsing.Name, $"第 {page} 页的图形套得太多", $"its page {page} holds too many forms within forms"));
        parsing.Work.Check();
        _depth++;
        try
        {
            draw();
        }
        finally
        {
            _depth--;
        }
    }
}
