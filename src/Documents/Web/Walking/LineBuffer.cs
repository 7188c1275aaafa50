using System.Buffers;

namespace Luoshi.Documents.Web.Walking;

/// <summary>
/// The words of a page as they are walked, blanks drawn together as a browser does. A line end between two Chinese characters in
/// the source is no blank in the text.
/// </summary>
internal sealed class LineBuffer
{
    /// <summary>A sentence of a text is at least so long; buttons, dates and entries of lists are shorter.</summary>
    private const int ShortestProse = 20;

    private static readonly SearchValues<char> Special = SearchValues.Create(
        " \t\r\n\f\u00A0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\u200B\u200C\u200D\u2060\uFEFF\u00AD");
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("，。；、：？！");

    private readonly List<Line> _lines = [];
    private char[] _text;
    private int _length;
    private int _start;
    private int _linked;
    private Gap _gap;

    public LineBuffer(int capacity) => _text = new char[Math.Max(capacity, 256)];

    /// <summary>What stands between two words; of several the strongest.</summary>
    private enum Gap
    {
        None,
        Space,
        LineEnd,

        /// <summary>A blank that was put there on purpose.</summary>
        Blank,

        /// <summary>A blank as wide as a Chinese character, which stays one.</summary>
        Wide,
    }

    public IReadOnlyList<Line> Lines => _lines;

    public bool AtLineStart => _length == _start;

    public ReadOnlySpan<char> Words(Line line) => _text.AsSpan(line.Start, line.Length);

    public ReadOnlySpan<char> Words(int start, int end) => _text.AsSpan(start, end - start);

    public void Append(ReadOnlySpan<char> words, bool linked)
    {
        while (!words.IsEmpty)
        {
            var plain = words.IndexOfAny(Special);
            if (plain < 0) plain = words.Length;
            if (plain > 0) Copy(words[..plain], linked);
            if (plain == words.Length) return;
            Note(words[plain]);
            words = words[(plain + 1)..];
        }
    }

    public void EndLine(Region region)
    {
        _gap = Gap.None;
        if (AtLineStart) return;
        var words = _text.AsSpan(_start, _length - _start);
        var unlinked = words.Length - _linked;
        var prose = unlinked >= ShortestProse && unlinked > _linked && words.ContainsAny(SentenceMarks) ? unlinked : 0;
        _lines.Add(new Line(_start, _length, _linked, region, prose));
        _start = _length;
        _linked = 0;
    }

    private void Note(char special)
    {
        var gap = special switch
        {
            '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' => Gap.None,
            '\n' or '\r' => Gap.LineEnd,
            ' ' or '\t' or '\f' => Gap.Space,
            '\u3000' => Gap.Wide,
            _ => Gap.Blank,
        };
        if (gap > _gap) _gap = gap;
    }

    private void Copy(ReadOnlySpan<char> words, bool linked)
    {
        if (_length + words.Length + 1 > _text.Length) Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + words.Length + 1));
        if (_gap != Gap.None && !AtLineStart && (_gap != Gap.LineEnd || !IsWide(_text[_length - 1]) || !IsWide(words[0])))
        {
            _text[_length++] = _gap == Gap.Wide ? '\u3000' : ' ';
            if (linked) _linked++;
        }
        _gap = Gap.None;
        words.CopyTo(_text.AsSpan(_length));
        _length += words.Length;
        if (linked) _linked += words.Length;
    }

    private static bool IsWide(char c) => c >= '\u2E80' || c is >= '\u2014' and <= '\u2026';
}
