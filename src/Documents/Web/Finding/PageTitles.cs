using System.Collections;
using AngleSharp.Dom;
using Luoshi.Documents.Web.Walking;

namespace Luoshi.Documents.Web.Finding;

/// <summary>What the head of a page says its text is called: the title of the window up to the name of the site, and the title of the article.</summary>
internal sealed class PageTitles
{
    /// <summary>Between a title and its text stand a date, a speaker, buttons, and no more.</summary>
    public const int FarthestBefore = 16;

    private const int ShortestTitle = 4;

    private readonly List<string> _titles = [];

    public PageTitles(IDocument page)
    {
        foreach (var meta in page.GetElementsByTagName("meta"))
            if (string.Equals(meta.GetAttribute("name"), "ArticleTitle", StringComparison.OrdinalIgnoreCase)) Take(meta.GetAttribute("content"));
        var window = page.Title;
        Take(window);
        Take(window?.Split('_', '-', '|', '–', '—', '－')[0]);
    }

    public bool Match(ReadOnlySpan<char> line) => line.Length < 200 && _titles.Contains(Bare(line.ToString()));

    /// <summary>Whether one of the first lines taken is the title already.</summary>
    public bool StandIn(WalkedPage page, int first, BitArray kept)
    {
        for (var (line, seen) = (first, 0); line < kept.Length && seen < FarthestBefore; line++)
        {
            if (!kept[line]) continue;
            if (Match(page.Text.Words(page.Lines[line]))) return true;
            seen++;
        }
        return false;
    }

    private void Take(string? title)
    {
        if (Bare(title ?? "") is { Length: >= ShortestTitle } bare) _titles.Add(bare);
    }

    private static string Bare(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
}
