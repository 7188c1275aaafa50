using System.Text;
using Luoshi.Vocabulary;

namespace Luoshi.Documents;

/// <summary>
/// Composes the text of a document from what a format gives piece by piece, with the page and the place of each piece. Paragraphs
/// end with a line feed; empty ones leave no trace.
/// </summary>
internal sealed class TextComposer
{
    private readonly StringBuilder _text = new();
    private readonly List<Page> _pages = [];
    private readonly List<PlacedWord> _words = [];

    /// <summary>Characters composed so far: the offset of what comes next.</summary>
    public int Length => _text.Length;

    public int Pages => _pages.Count;

    /// <summary>What comes next stands on a new page.</summary>
    public void StartPage(float width = 0, float height = 0) => _pages.Add(new Page(_pages.Count + 1, _text.Length, width, height));

    public void Append(ReadOnlySpan<char> words) => _text.Append(words);

    public void Append(ReadOnlySpan<char> words, Box box, float certainty = 1)
    {
        if (words.IsEmpty) return;
        _words.Add(new PlacedWord(new Span(_text.Length, _text.Length + words.Length), box, certainty));
        _text.Append(words);
    }

    public void EndParagraph()
    {
        if (_text.Length > 0 && _text[^1] != '\n') _text.Append('\n');
    }

    public Document Compose(SourceFile file) => Compose(file, _pages);

    /// <summary>For a format that tells its pages only when it has been read to its end.</summary>
    public Document Compose(SourceFile file, IReadOnlyList<Page> pages) =>
        new(file.Name, _text.ToString(), file.Hash) { Layout = new Layout(pages, _words) };
}
