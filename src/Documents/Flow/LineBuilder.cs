using System.Text;

namespace Luoshi.Documents.Flow;

/// <summary>Puts one line together, and then the next.</summary>
internal sealed class LineBuilder(TextBudget budget)
{
    /// <summary>Changes side by side by the same hand are told as one up to this length.</summary>
    private const int LongestJoined = 2000;

    private readonly StringBuilder _text = new();
    private List<Mark> _marks = [];

    public bool IsEmpty => _text.Length == 0 && _marks.Count == 0;

    public bool HasText { get; private set; }

    public void Append(ReadOnlySpan<char> words)
    {
        budget.Spend(words.Length);
        HasText |= !words.IsWhiteSpace();
        _text.Append(words);
    }

    public void Append(char letter) => Append(new ReadOnlySpan<char>(in letter));

    public void StartPage() => _marks.Add(new Mark(_text.Length, null));

    /// <summary>Puts words in that a tracked change put in.</summary>
    public void Insert(ReadOnlySpan<char> words, Revision by)
    {
        Tell(ChangeKind.Inserted, words, by);
        Append(words);
    }

    /// <summary>Leaves words out that a tracked change takes out.</summary>
    public void Delete(ReadOnlySpan<char> words, Revision by)
    {
        budget.Spend(words.Length);
        Tell(ChangeKind.Deleted, words, by);
    }

    /// <summary>The finished line, with what numbering puts before it; the next one begins.</summary>
    public Line Take(string label = "")
    {
        budget.Spend(label.Length + 1);
        var line = new Line(label + _text, label.Length == 0 ? _marks : [.. _marks.Select(mark => mark with { At = mark.At + label.Length })]);
        _text.Clear();
        HasText = false;
        if (_marks.Count > 0) _marks = [];
        return line;
    }

    private void Tell(ChangeKind kind, ReadOnlySpan<char> words, Revision by)
    {
        if (words.IsEmpty) return;
        if (_marks.Count > 0 && _marks[^1] is { Change: { } last } mark && Continues(mark, last, kind, by))
            _marks[^1] = mark with { Change = last with { Words = string.Concat(last.Words, words) } };
        else
            _marks.Add(new Mark(_text.Length, new TrackedChange(kind, words.ToString(), by.Author, by.Made, Offset: 0)));
    }

    private bool Continues(Mark mark, TrackedChange last, ChangeKind kind, Revision by) =>
        last.Kind == kind && last.Author == by.Author && last.Made == by.Made && last.Words.Length < LongestJoined
        && mark.At + (kind == ChangeKind.Inserted ? last.Words.Length : 0) == _text.Length;
}
