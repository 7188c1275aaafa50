using Luoshi.Vocabulary;

namespace Luoshi.Fuzz.Laws;

/// <summary>What holds for where the text of every document stands.</summary>
internal static class LayoutLaws
{
    public static void Hold(Layout layout, string text)
    {
        HoldPages(layout.Pages, text.Length);
        HoldWords(layout, text);
    }

    private static void HoldPages(IReadOnlyList<Page> pages, int length)
    {
        var start = 0;
        for (var index = 0; index < pages.Count; index++)
        {
            var page = pages[index];
            Law.Require(page.Number == index + 1, $"pages are counted from 1: {page.Number} at {index}");
            Law.Require(page.Start >= start && page.Start <= length, $"pages start in text order: {page.Start} after {start} of {length}");
            Law.Require(float.IsFinite(page.Width) && page.Width >= 0 && float.IsFinite(page.Height) && page.Height >= 0, $"a page has a size: {page}");
            start = page.Start;
        }
    }

    private static void HoldWords(Layout layout, string text)
    {
        var end = 0;
        foreach (var word in layout.Words)
        {
            Law.Require(word.Span.Start >= end && word.Span.Length > 0 && word.Span.End <= text.Length, $"placed words stand in text order: {word.Span} after {end}");
            Law.Require(!text.AsSpan(word.Span.Start, word.Span.Length).Contains('\n'), $"a placed word is in one paragraph: {word.Span}");
            Law.Require(word.Certainty is >= 0 and <= 1, $"a certainty is a share: {word.Certainty}");
            HoldBox(word.Box, layout.PageAt(word.Span.Start));
            end = word.Span.End;
        }
    }

    private static void HoldBox(Box box, Page? page)
    {
        Law.Require(page is not null, "what is placed is on a page");
        Law.Require(box.Left <= box.Right && box.Top <= box.Bottom && float.IsFinite(box.Right - box.Left + box.Bottom - box.Top), $"a box has its sides in order: {box}");
        Law.Require(box.Left <= page!.Width && box.Right >= 0 && box.Top <= page.Height && box.Bottom >= 0, $"a box touches its page: {box} on {page}");
    }
}
