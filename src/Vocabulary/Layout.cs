namespace Luoshi.Vocabulary;

/// <summary>
/// Where the text of a document stands on its pages. A format without pages has none; one that knows its pages but not where on
/// them the words stand (Word) has pages without boxes.
/// </summary>
public sealed class Layout(IReadOnlyList<Page> pages, IReadOnlyList<PlacedWord> words)
{
    /// <summary>Words recognized with less certainty than this may well be other words.</summary>
    public const float Sure = 0.8f;

    /// <summary>That of plain text: neither pages nor places.</summary>
    public static Layout None { get; } = new([], []);

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<Page> Pages => pages;

    /// <summary>In text order, not overlapping.</summary>
    public IReadOnlyList<PlacedWord> Words => words;

    /// <summary>The page on which the character at <paramref name="offset"/> stands; null where pages are not known.</summary>
    public Page? PageAt(int offset)
    {
        int low = 0, high = pages.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pages[middle].Start <= offset) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? null : pages[low - 1];
    }

    /// <summary>
    /// The boxes of a stretch of text on the page where it begins, one for each line it runs over; empty where places are not known.
    /// A word that is only partly inside counts with the share of its width that is.
    /// </summary>
    public IReadOnlyList<Box> BoxesOf(Span span)
    {
        var boxes = new List<Box>();
        var page = PageAt(span.Start);
        for (var index = FirstEndingAfter(span.Start); index < words.Count && words[index].Span.Start < span.End; index++)
        {
            if (!ReferenceEquals(PageAt(words[index].Span.Start), page)) break;
            var part = PartOf(words[index], span);
            if (boxes.Count > 0 && boxes[^1].SharesLineWith(part)) boxes[^1] = boxes[^1].Around(part);
            else boxes.Add(part);
        }
        return boxes;
    }

    /// <summary>The words that the span touches and of which recognition was not sure; none where nothing was recognized.</summary>
    public IEnumerable<PlacedWord> UnsureIn(Span span)
    {
        for (var index = FirstEndingAfter(span.Start); index < words.Count && words[index].Span.Start < span.End; index++)
            if (words[index].Certainty < Sure)
                yield return words[index];
    }

    /// <summary>The least certainty of the words that the span touches; 1 where nothing was recognized from an image.</summary>
    public float CertaintyOf(Span span)
    {
        var least = 1f;
        for (var index = FirstEndingAfter(span.Start); index < words.Count && words[index].Span.Start < span.End; index++)
            least = Math.Min(least, words[index].Certainty);
        return least;
    }

    private int FirstEndingAfter(int offset)
    {
        int low = 0, high = words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static Box PartOf(PlacedWord word, Span span)
    {
        var (box, whole) = (word.Box, word.Span);
        var step = (box.Right - box.Left) / Math.Max(1, whole.Length);
        return box with
        {
            Left = box.Left + step * Math.Max(0, span.Start - whole.Start),
            Right = box.Right - step * Math.Max(0, whole.End - span.End),
        };
    }
}
