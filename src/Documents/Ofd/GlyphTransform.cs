using Luoshi.Documents.Containers;

namespace Luoshi.Documents.Ofd;

/// <summary>Says that some codes of a text object are drawn by these glyphs of its font.</summary>
/// <param name="CodePosition">The first of the codes.</param>
/// <param name="CodeCount">How many codes.</param>
/// <param name="Glyphs">The glyphs: as many as the codes, or fewer or more.</param>
internal sealed record GlyphTransform(int CodePosition, int CodeCount, IReadOnlyList<int> Glyphs)
{
    private const int MostGlyphs = 100_000;

    /// <summary>Reads the element that the walk is at.</summary>
    public static GlyphTransform Of(XmlWalk walk)
    {
        var (position, count) = (walk.Number("CodePosition") ?? 0, walk.Number("CodeCount") ?? 1);
        IReadOnlyList<int> glyphs = [];
        for (var inTransform = walk.Enter(); walk.Next(inTransform);)
            if (walk.Name == "Glyphs")
                glyphs = [.. Measures.List(walk.Content(), MostGlyphs).Select(number => (int)number)];
        return new(Math.Max(0, position), Math.Max(1, count), glyphs);
    }
}
