using Luoshi.Vocabulary;

namespace Luoshi.Documents.Drawing;

/// <summary>
/// Finds words of one text in another setting of it, where notes, running heads and numbers of pages may stand between: by as much
/// of their neighbourhood, on both sides or on one, as both texts share.
/// </summary>
internal sealed class WordFinder(string from, string to)
{
    private static readonly int[] Reaches = [48, 24, 12, 6, 3];

    private readonly InkText _from = new(from);
    private readonly InkText _to = new(to);

    /// <summary>Where the words stand in the other text; null where they do not, or where there are none but blanks.</summary>
    public Span? Find(Span words)
    {
        var ink = _from.Inward(words);
        if (ink.Length == 0) return null;
        foreach (var reach in Reaches)
            if ((Find(ink, reach, reach) ?? Find(ink, reach, 0) ?? Find(ink, 0, reach)) is { } found)
                return _to.Outward(found);
        return IsAlone(ink) ? _to.Outward(Find(ink, 0, 0)!.Value) : null;
    }

    /// <summary>Words that stand once here and once there are the same, whatever stands beside them.</summary>
    private bool IsAlone(Span words)
    {
        var sought = _from.Ink[words.Start..words.End];
        return Occurrences(_from.Ink, sought).Count == 1 && Occurrences(_to.Ink, sought).Count == 1;
    }

    private Span? Find(Span words, int before, int after)
    {
        var start = Math.Max(0, words.Start - before);
        var sought = _from.Ink[start..Math.Min(_from.Ink.Length, words.End + after)];
        var there = Occurrences(_to.Ink, sought);
        if (there.Count == 0) return null;
        var found = there[IndexOfLikeliest(start, sought, there)] + words.Start - start;
        return new(found, found + words.Length);
    }

    /// <summary>The third one here is the third one there; where one text has more of them, the one as far into it.</summary>
    private int IndexOfLikeliest(int start, string sought, List<int> there)
    {
        if (there.Count == 1) return 0;
        var here = Occurrences(_from.Ink, sought);
        if (here.Count == there.Count) return here.IndexOf(start);
        var expected = (double)start / _from.Ink.Length * _to.Ink.Length;
        return Enumerable.Range(0, there.Count).MinBy(index => Math.Abs(there[index] - expected));
    }

    private static List<int> Occurrences(string text, string sought)
    {
        var found = new List<int>();
        for (var at = text.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = text.IndexOf(sought, at + 1, StringComparison.Ordinal))
            found.Add(at);
        return found;
    }
}
