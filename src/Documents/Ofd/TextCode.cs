using System.Text;
using Luoshi.Documents.Containers;
using Luoshi.Documents.Printed;

namespace Luoshi.Documents.Ofd;

/// <summary>Characters of a text object, the place of the first and the ways from each to the next.</summary>
internal sealed class TextCode
{
    private TextCode(XmlWalk walk)
    {
        X = Read(walk.Attribute("X"));
        Y = Read(walk.Attribute("Y"));
        var (across, down) = (walk.Attribute("DeltaX"), walk.Attribute("DeltaY"));
        Characters = Cut(walk.Content());
        (WrittenX, WrittenY) = (across, down);
    }

    /// <summary>Null where it is that of the text code before.</summary>
    public double? X { get; }

    public double? Y { get; }

    public IReadOnlyList<string> Characters { get; }

    private string? WrittenX { get; }

    private string? WrittenY { get; }

    /// <summary>Reads the element that the walk is at.</summary>
    public static TextCode Of(XmlWalk walk) => new(walk);

    public IReadOnlyList<double> DeltaX(int glyphs) => Deltas.Read(WrittenX, Math.Max(0, glyphs - 1));

    public IReadOnlyList<double> DeltaY(int glyphs) => Deltas.Read(WrittenY, Math.Max(0, glyphs - 1));

    /// <summary>The characters as glyphs draw them. Glyphs without a code are drawn too, and nobody knows what they are.</summary>
    public List<CodeUnit> Units(IReadOnlyList<GlyphTransform> transforms)
    {
        var units = new List<CodeUnit>();
        var at = 0;
        foreach (var transform in transforms.OrderBy(transform => transform.CodePosition))
        {
            while (at < transform.CodePosition && at < Characters.Count) units.Add(new CodeUnit(Characters[at++], null));
            var codes = Math.Max(0, Math.Min(transform.CodeCount, Characters.Count - at));
            AddDrawn(units, at, codes, transform.Glyphs);
            at += codes;
        }
        while (at < Characters.Count) units.Add(new CodeUnit(Characters[at++], null));
        return units;
    }

    private void AddDrawn(List<CodeUnit> units, int at, int codes, IReadOnlyList<int> glyphs)
    {
        if (glyphs.Count == codes || codes == 0)
            for (var index = 0; index < glyphs.Count; index++)
                units.Add(new CodeUnit(codes == 0 ? "" : Characters[at + index], glyphs[index]));
        else if (glyphs.Count == 1)
            units.Add(new CodeUnit(string.Concat(Characters.Skip(at).Take(codes)), glyphs[0]));
        else
            for (var index = 0; index < codes; index++)
                units.Add(new CodeUnit(Characters[at + index], null));
    }

    private static double? Read(string? written) => Measures.TryNumber(written, out var number) ? number : null;

    private static List<string> Cut(string text)
    {
        var characters = new List<string>(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (!IsLayout(rune))
                characters.Add(rune.IsBmp ? Sign.Of((char)rune.Value) : rune.ToString());
        return characters;
    }

    /// <summary>Line ends and tabs are how the part is written, not what it says.</summary>
    private static bool IsLayout(Rune rune) => rune.Value is '\n' or '\r' or '\t';
}
