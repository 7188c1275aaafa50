namespace Luoshi.Vocabulary;

/// <summary>
/// A stretch of a document's text: <see cref="Start"/> inclusive, <see cref="End"/> exclusive, in UTF-16 code units of the
/// text as it came, never of a mended copy.
/// </summary>
public readonly record struct Span(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(int offset) => Start <= offset && offset < End;

    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    public override string ToString() => $"{Start}..{End}";
}
