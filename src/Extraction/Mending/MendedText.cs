using System.Buffers;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Mending;

/// <summary>
/// A report's text mended for reading: stray blanks and page breaks taken out, punctuation and digits of one width, marks of
/// Markdown gone; each character knows where it stood in the text as it came.
/// </summary>
internal sealed class MendedText(string source)
{
    private char[] _chars = ArrayPool<char>.Shared.Rent(Room(source));
    private int[] _origin = ArrayPool<int>.Shared.Rent(Room(source));

    /// <summary>A paragraph end found inside a line adds a character, at most one for every two.</summary>
    private static int Room(string source) => source.Length + source.Length / 2 + 2;

    public int Length { get; private set; }

    public List<Paragraph> Paragraphs { get; } = new(128);

    /// <summary>Bold stretches, in mended offsets and text order.</summary>
    public List<Span> Bold { get; } = [];

    /// <summary>Page numbers taken out of sentences, in offsets of the original text.</summary>
    public List<Span> PageNumbers { get; } = [];

    public ReadOnlySpan<char> Chars => _chars.AsSpan(0, Length);

    public char this[int at] => (uint)at < (uint)Length ? _chars[at] : '\0';

    public ReadOnlySpan<char> Slice(int start, int end) => _chars.AsSpan(start, end - start);

    /// <summary>The stretch of the original text behind a stretch of the mended one, blanks inside it included.</summary>
    public Span Original(int start, int end) =>
        end > start ? new Span(_origin[start], _origin[end - 1] + 1) : new Span(OriginalOffset(start), OriginalOffset(start));

    public int OriginalOffset(int at) => at < Length ? _origin[at] : source.Length;

    internal void Append(char c, int origin)
    {
        _chars[Length] = c;
        _origin[Length++] = origin;
    }

    /// <summary>Appends characters that stood side by side from <paramref name="origin"/> on.</summary>
    internal void Append(ReadOnlySpan<char> run, int origin)
    {
        run.CopyTo(_chars.AsSpan(Length));
        var origins = _origin.AsSpan(Length, run.Length);
        for (var i = 0; i < origins.Length; i++)
            origins[i] = origin + i;
        Length += run.Length;
    }

    /// <summary>Gives the buffers back; nothing of the text may be asked afterwards.</summary>
    public void Release()
    {
        ArrayPool<char>.Shared.Return(_chars);
        ArrayPool<int>.Shared.Return(_origin);
        _chars = [];
        _origin = [];
    }
}
