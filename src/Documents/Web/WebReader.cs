using Luoshi.Documents.Plain;
using Luoshi.Documents.Web.Finding;
using Luoshi.Documents.Web.Walking;

namespace Luoshi.Documents.Web;

/// <summary>
/// Takes in web pages: the text for whose sake the page was made, without the menus, buttons and notices around it. No script
/// runs and nothing is fetched; what only a script would write is not there.
/// </summary>
internal sealed class WebReader : FormatReader
{
    /// <summary>The longest report is parsed within one second; a page that nests without end takes the square of its length.</summary>
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(10);

    public override Intake Read(SourceFile file, OpenOptions options)
    {
        var deadline = new Deadline(file.Name, options.Limit < _longest ? options : options with { Limit = _longest });
        var (html, encoding, damage) = TextDecoder.Decode(file.Name, file.Span, DeclaredEncoding.Of(file.Span));
        using var page = ParserGuard.Read(file, "HTML", () => WebPage.Parse(file, html, deadline));
        var walked = PageWalker.Walk(page, html.Length, deadline);
        var tables = new DataTables(walked);
        var kept = ArticleLines.Choose(walked, tables, new PageTitles(page));
        var text = new ArticleComposer(walked, tables, kept).Compose();
        if (text.Length == 0) throw Refusal.NoArticle(file.Name);
        return new Intake(text.Compose(file), SourceFormat.WebPage)
        {
            Encoding = encoding,
            Damage = damage,
            LeftOut = LeftOut.Of(walked, kept),
        };
    }
}
