using Luoshi.Documents;

namespace Luoshi.Fuzz.Laws;

/// <summary>What holds for every file that was taken in.</summary>
internal static class IntakeLaws
{
    public static void Hold(Intake intake)
    {
        var (text, layout) = (intake.Document.Text, intake.Document.Layout);
        Law.Require(!string.IsNullOrWhiteSpace(text) || intake.Unread.Count > 0, "a document has a text, or pages that could not be read");
        if (intake.Format is not SourceFormat.Text) HoldText(text);
        LayoutLaws.Hold(layout, text);
        HoldPages(intake.Unread, layout.Pages.Count);
        Law.Require(intake.LeftOut.All(left => left.Count > 0 && IsWhole(left.Sample)), "what was left out is counted and quoted");
        Law.Require(intake.Changes.All(change => change.Words.Length > 0 && change.Offset >= 0 && change.Offset <= text.Length), "a change has words and a place");
    }

    private static void HoldText(string text)
    {
        Law.Require(IsWhole(text), "the text is well formed UTF-16");
        Law.Require(text.Length == 0 || text[^1] == '\n', "the last paragraph ends");
        Law.Require(text.AsSpan().IndexOfAny('\0', '\r') < 0, "there are neither zeros nor carriage returns");
    }

    private static void HoldPages(IReadOnlyList<UnreadPage> unread, int pages)
    {
        var last = 0;
        foreach (var page in unread)
        {
            Law.Require(page.Number > last && page.Number <= pages, $"unread pages are there and in order: {page.Number} after {last} of {pages}");
            last = page.Number;
        }
    }

    private static bool IsWhole(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at])) continue;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) return false;
            at++;
        }
        return true;
    }
}
