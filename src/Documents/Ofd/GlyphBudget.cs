namespace Luoshi.Documents.Ofd;

/// <summary>How many glyphs a file may draw, all pages together: pages may name one part again and again.</summary>
internal sealed class GlyphBudget(string name)
{
    private const int Most = 2_000_000;

    private int _spent;

    public void Spend(int glyphs)
    {
        _spent += glyphs;
        if (_spent > Most) throw Refusal.Hostile(name, $"文字超过 {Most:N0} 个", $"it holds more than {Most:N0} characters");
    }
}
