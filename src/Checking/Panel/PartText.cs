using Luoshi.Vocabulary;

namespace Luoshi.Checking.Panel;

/// <summary>One part of a report without blanks and broken lines, cut into clauses, with the way back to the text as it came.</summary>
internal sealed class PartText
{
    /// <summary>Stands between clauses, so that no name is found across them.</summary>
    private const char Cut = '\n';

    private readonly char[] _words;
    private readonly int[] _offsets;
    private readonly List<PartClause> _clauses = [];
    private int _length;

    public PartText(Reading reading, Part part)
    {
        var sections = reading.Sections.Where(section => section.Level == 1 && section.Part == part).ToList();
        var most = sections.Sum(section => section.Span.Length + 1);
        (_words, _offsets) = (new char[most], new int[most]);
        foreach (var section in sections) Read(reading.Document.Text, section.Span);
        Words = new(_words, 0, _length);
    }

    /// <summary>All clauses in one string.</summary>
    public string Words { get; }

    public IReadOnlyList<PartClause> Clauses => _clauses;

    /// <summary>The clause that holds a place of <see cref="Words"/>.</summary>
    public PartClause ClauseAt(int place)
    {
        int low = 0, high = _clauses.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_clauses[middle].Start <= place) low = middle;
            else high = middle - 1;
        }
        return _clauses[low];
    }

    /// <summary>The words of a clause.</summary>
    public string TextOf(PartClause clause) => Words[clause.Start..clause.End];

    /// <summary>Where a stretch of <see cref="Words"/> stands in the text as it came.</summary>
    public Span Original(int start, int end) => new(_offsets[start], _offsets[end - 1] + 1);

    private void Read(string text, Span part)
    {
        var (start, sentence) = (_length, part.Start);
        for (var at = part.Start; at <= part.End; at++)
        {
            var isOver = at == part.End || Panel.Clauses.IsEnd(text[at]) || (text[at] == '\n' && (at == 0 || Panel.Clauses.IsEnd(text[at - 1])));
            if (!isOver)
            {
                if (!char.IsWhiteSpace(text[at])) Append(text[at], at);
                continue;
            }
            if (_length > start)
            {
                _clauses.Add(new(start, _length, Original(start, _length), sentence));
                Append(Cut, at);
                start = _length;
            }
            if (at < part.End && text[at] is '。' or '\n' or '！') sentence = at + 1;
        }
    }

    private void Append(char c, int at)
    {
        _words[_length] = c;
        _offsets[_length++] = at;
    }
}
