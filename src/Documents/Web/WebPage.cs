using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Luoshi.Documents.Web;

/// <summary>
/// Parses a page as browsers do, as a picture at rest: no script runs, nothing is fetched, and only the attributes that tell what
/// is text are kept. A page that would grow without end while it is parsed is refused.
/// </summary>
internal static class WebPage
{
    /// <summary>The most elements of one page; a report of a hundred pages saved by Word has some fifty thousand.</summary>
    private const int MostElements = 300_000;

    /// <summary>Deeper elements come to stand beside the deepest one, as in browsers.</summary>
    private const int Deepest = 1_000;

    private static readonly HashSet<string> Telling = new(StringComparer.OrdinalIgnoreCase)
    {
        "style", "class", "id", "href", "hidden", "role", "name", "content", "alt", "itemprop",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Asked = Telling.GetAlternateLookup<ReadOnlySpan<char>>();

    public static IDocument Parse(SourceFile file, string html, Deadline deadline)
    {
        var elements = 0;
        var options = new HtmlParserOptions
        {
            IsScripting = false,
            SkipComments = true,
            SkipScriptText = true,
            SkipProcessingInstructions = true,
            DisableElementPositionTracking = true,
            MaximumDepth = Deepest,
            ShouldEmitAttribute = static (ref _, name) => Asked.Contains(name.Span),
            OnCreated = (_, _) =>
            {
                deadline.Tick();
                if (++elements > MostElements) throw Refusal.Hostile(
                    file.Name, $"网页里的元素超过 {MostElements:N0} 个", $"the page has more than {MostElements:N0} elements");
            },
        };
        return new HtmlParser(options).ParseDocument(html.AsMemory());
    }
}
