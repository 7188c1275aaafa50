using AngleSharp.Dom;

namespace Luoshi.Web.Tests;

/// <summary>A page as a browser without scripts sees it.</summary>
internal sealed record Page(HttpResponseMessage Answer, IDocument Document)
{
    public string Text => Document.Body!.TextContent;

    public IElement Only(string selector) => Assert.Single(Document.QuerySelectorAll(selector));

    /// <summary>Where the links of the page lead on this site, without their fragments.</summary>
    public IEnumerable<string> Links => Document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!)
        .Where(address => address.StartsWith('/')).Select(address => address.Split('#')[0]);
}
