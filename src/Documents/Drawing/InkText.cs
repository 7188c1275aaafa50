using System.Text;
using Luoshi.Vocabulary;

namespace Luoshi.Documents.Drawing;

/// <summary>A text without its blanks, in which two settings of the same words are alike, with the way back to its offsets.</summary>
internal sealed class InkText
{
    private readonly List<int> _origins = [];

    public InkText(string text)
    {
        var ink = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at])) continue;
            ink.Append(text[at]);
            _origins.Add(at);
        }
        Ink = ink.ToString();
    }

    public string Ink { get; }

    /// <summary>Where the words of a stretch of the text stand in the ink.</summary>
    public Span Inward(Span span) => new(CountBefore(span.Start), CountBefore(span.End));

    /// <summary>Where a stretch of the ink, which is not empty, stands in the text.</summary>
    public Span Outward(Span span) => new(_origins[span.Start], _origins[span.End - 1] + 1);

    private int CountBefore(int offset) => _origins.BinarySearch(offset) is var found && found >= 0 ? found : ~found;
}
