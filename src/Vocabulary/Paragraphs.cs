namespace Luoshi.Vocabulary;

/// <summary>Numbers the paragraphs of a text, counted from 1; lines of blanks alone are none.</summary>
public sealed class Paragraphs
{
    private readonly List<int> _starts = [];

    public Paragraphs(ReadOnlySpan<char> text)
    {
        var at = 0;
        foreach (var line in text.EnumerateLines())
        {
            if (!line.IsWhiteSpace()) _starts.Add(at);
            at += line.Length;
            if (at < text.Length) at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
        }
    }

    /// <summary>The paragraph that the character at <paramref name="offset"/> stands in; 0 before the first.</summary>
    public int At(int offset)
    {
        var found = _starts.BinarySearch(offset);
        return found >= 0 ? found + 1 : ~found;
    }
}
