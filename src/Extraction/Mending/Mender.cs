using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Mending;

/// <summary>
/// Makes a <see cref="MendedText"/> in one pass over the lines of the text as it came. What it mends and why is told in
/// <c>docs/guide/mending.md</c>.
/// </summary>
internal sealed class Mender
{
    /// <summary>A line longer than this holds a whole report: there blanks are what is left of its paragraph ends.</summary>
    private const int LongestLine = 4000;

    private readonly string _source;
    private readonly MendedText _mended;
    private int _paragraphStart;
    private bool _marked;
    private int _boldStart = -1;
    private int _leadEnd;
    private bool _quoteOpen;
    private bool _newPage;

    private Mender(string source)
    {
        _source = source;
        _mended = new MendedText(source);
    }

    public static MendedText Mend(string source)
    {
        var mender = new Mender(source);
        var at = 0;
        while (at < source.Length)
        {
            var end = source.AsSpan(at).IndexOf('\n');
            end = end < 0 ? source.Length : at + end;
            mender.Line(at, end);
            at = end + 1;
        }

        mender.CloseParagraph();
        return mender._mended;
    }

    private void Line(int start, int end)
    {
        if (end - start <= LongestLine)
        {
            Piece(start, end);
            return;
        }

        var from = start;
        for (var at = start; at < end; at++)
            if (CharKind.IsBlank(_source[at]) && (!BesideNumber(at) || Headings.Numbered(_source.AsSpan(from, at - from))))
            {
                Piece(from, at);
                from = at + 1;
            }
            else if (at > from && OpensHiddenParagraph(at, end))
            {
                Piece(from, at);
                from = at;
            }

        Piece(from, end);
    }

    /// <summary>In a report on one line: the salutation, or a chapter's number right behind a full stop.</summary>
    private bool OpensHiddenParagraph(int at, int end) =>
        (_source[at] == '各' && _source.AsSpan(at, end - at).StartsWith("各位代表："))
        || (_source[at - 1] is '。' or '！' or '？' && Headings.NumberOf(_source.AsSpan(at, Math.Min(8, end - at)), out _) == Numbering.Chapter);

    private bool BesideNumber(int at) =>
        at > 0 && at + 1 < _source.Length && (CharKind.IsDigit(_source[at - 1]) || CharKind.IsDigit(_source[at + 1]));

    private void Piece(int start, int end)
    {
        while (start < end && (CharKind.IsBlank(_source[start]) || CharKind.IsInvisible(_source[start])))
            start++;
        var marked = false;
        while (start < end && _source[start] is '#' or '>')
        {
            marked |= _source[start] == '#';
            start++;
        }

        start = SkipBullet(start, end);
        if (start >= end || IsOnlyBlank(start, end) || TurnsPage(start, end))
            return;
        if (!LineJoins.Continues(_mended.Slice(_paragraphStart, _mended.Length), _marked, _source.AsSpan(start, end - start), marked, _newPage))
            OpenParagraph(start, marked);
        _newPage = false;
        for (var at = start; at < end;)
        {
            var han = HanFrom(at, end);
            _mended.Append(_source.AsSpan(at, han), at);
            at += han;
            if (at < end)
                at += 1 + Character(at, end);
        }
    }

    /// <summary>How many characters from <paramref name="at"/> on are common Chinese ones, which need no mending.</summary>
    private int HanFrom(int at, int end)
    {
        var until = _source.AsSpan(at, end - at).IndexOfAnyExceptInRange('\u4E00', '\u9FFF');
        return until < 0 ? end - at : until;
    }

    /// <summary>A page's number in the midst of a sentence is taken out of it.</summary>
    private bool TurnsPage(int start, int end)
    {
        if (PageNumbers.Find(_source, start, end) is not { } number || !LineJoins.BreaksOff(_mended.Slice(_paragraphStart, _mended.Length), _marked))
            return false;
        _mended.PageNumbers.Add(number);
        return _newPage = true;
    }

    private int SkipBullet(int start, int end)
    {
        var at = start;
        while (at < end && CharKind.IsBlank(_source[at]))
            at++;
        return at + 1 < end && _source[at] is '-' or '*' or '•' or '●' && CharKind.IsBlank(_source[at + 1]) ? at + 2 : at;
    }

    private bool IsOnlyBlank(int start, int end)
    {
        for (var at = start; at < end; at++)
            if (!CharKind.IsBlank(_source[at]) && !CharKind.IsInvisible(_source[at]))
                return false;
        return true;
    }

    private void OpenParagraph(int origin, bool marked)
    {
        CloseParagraph();
        if (_mended.Length > 0)
            _mended.Append('\n', origin > 0 ? origin - 1 : 0);
        _paragraphStart = _leadEnd = _mended.Length;
        _marked = marked;
        _quoteOpen = false;
    }

    private void CloseParagraph()
    {
        if (_boldStart >= 0)
            CloseBold();
        if (_mended.Length > _paragraphStart)
            _mended.Paragraphs.Add(new Paragraph(_paragraphStart, _mended.Length, _marked, _leadEnd));
    }

    /// <summary>Mends the character at <paramref name="at"/>; the result is how many more were taken with it.</summary>
    private int Character(int at, int end)
    {
        var c = _source[at];
        if (c == '*')
            return Stars(at, end);
        if (CharKind.IsInvisible(c))
            return 0;
        if (CharKind.IsBlank(c))
        {
            Blank(at, end);
            return 0;
        }

        _mended.Append(Widths.Mend(c, new Neighbours(_mended, _source, at, end), ref _quoteOpen), at);
        return 0;
    }

    private int Stars(int at, int end)
    {
        if (at + 1 >= end || _source[at + 1] != '*')
        {
            _mended.Append('*', at);
            return 0;
        }

        if (_boldStart < 0)
            _boldStart = _mended.Length;
        else
            CloseBold();
        return 1;
    }

    private void CloseBold()
    {
        if (_mended.Length > _boldStart)
        {
            _mended.Bold.Add(new Span(_boldStart, _mended.Length));
            if (_boldStart == _paragraphStart)
                _leadEnd = _mended.Length;
        }

        _boldStart = -1;
    }

    /// <summary>A blank stays only between two Latin words; elsewhere in Chinese text it is a stray one.</summary>
    private void Blank(int at, int end)
    {
        var next = at + 1;
        while (next < end && CharKind.IsBlank(_source[next]))
            next++;
        var before = _mended[_mended.Length - 1];
        if (next < end && _mended.Length > _paragraphStart && Word(before) && Word(_source[next]))
            _mended.Append(' ', at);

        static bool Word(char c) => CharKind.IsLatin(c) || CharKind.IsDigit(c) || CharKind.IsWideDigit(c);
    }
}
