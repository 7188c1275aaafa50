using System.Text;

namespace Luoshi.Terminal.Typesetting;

/// <summary>The words of a line or cell, stretches of which have an ink of their own.</summary>
internal sealed class Phrase
{
    private readonly List<(int End, Ink Ink)> _stretches = [];

    public Phrase(string words = "", Ink ink = default) => Append(words, ink);

    public string Words { get; private set; } = "";

    public Phrase Append(string words, Ink ink = default)
    {
        if (words.Length == 0) return this;
        Words += words;
        _stretches.Add((Words.Length, ink));
        return this;
    }

    /// <summary>The same in so many columns, with … where something is left out.</summary>
    public Phrase Within(int width)
    {
        var words = ScreenWidth.Cut(Words, width);
        if (words == Words) return this;
        var (within, at) = (new Phrase(), 0);
        foreach (var (until, ink) in _stretches)
        {
            if (at >= words.Length) break;
            within.Append(words[at..Math.Min(until, words.Length)], ink);
            at = until;
        }
        return within;
    }

    /// <summary>Writes the words from <paramref name="start"/> up to <paramref name="end"/>, in their inks where there are colours.</summary>
    public void Write(StringBuilder output, int start, int end, bool colours)
    {
        var at = start;
        foreach (var (until, ink) in _stretches)
        {
            if (until <= at) continue;
            var stop = Math.Min(until, end);
            Write(output, Words.AsSpan(at, stop - at), colours ? ink.Codes : null);
            if ((at = stop) == end) return;
        }
    }

    private static void Write(StringBuilder output, ReadOnlySpan<char> words, string? codes)
    {
        if (codes is null) output.Append(words);
        else output.Append("\e[").Append(codes).Append('m').Append(words).Append("\e[0m");
    }
}
