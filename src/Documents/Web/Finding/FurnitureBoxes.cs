using AngleSharp.Dom;
using Luoshi.Documents.Web.Walking;

namespace Luoshi.Documents.Web.Finding;

/// <summary>
/// Tells whether a box of a page is furniture: by what HTML says it is, by the trade's words for it in its class or id, or because
/// most of it leads elsewhere.
/// </summary>
internal sealed class FurnitureBoxes(WalkedPage page)
{
    private static readonly string[] Names =
    [
        "nav", "menu", "crumb", "breadcrumb", "breadcrumbs", "footer", "foot", "copyright", "share", "bdsharebuttonbox", "print", "toolbar", "tools", "related", "relate", "xglj", "pager", "pagination",
        "prev", "next", "sidebar", "aside", "login", "search", "qrcode", "ewm", "toptool", "topbar", "banner", "weizhi", "dqwz", "comment", "comments", "fontsize",
    ];

    private readonly Dictionary<Region, bool> _told = [];

    /// <summary>Whether the box, or one around it, is furniture.</summary>
    public bool Holds(Region? region)
    {
        if (region?.Element is not { } element) return false;
        if (_told.TryGetValue(region, out var told)) return told;
        return _told[region] = IsFurniture(region, element) || Holds(region.Parent);
    }

    private bool IsFurniture(Region region, IElement element)
    {
        if (region.Role is not (ElementRole.Container or ElementRole.Table or ElementRole.Cell) || HoldsTheText(region)) return false;
        return SaysSo(region, element) || IsNamedSo(element) || (page.IsMostlyLinks(region) && region.End - region.First > 1);
    }

    /// <summary>A box with a good part of all prose is none, whatever it is called.</summary>
    private bool HoldsTheText(Region region) => page.ProseOf(region) * 10L > page.ProseOf(page.Root) * 3L;

    private static bool SaysSo(Region region, IElement element) => element.LocalName switch
    {
        "nav" or "aside" or "menu" or "search" => true,
        "header" or "footer" => !StandsInArticle(region),
        _ => element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "search" or "complementary" or "menu" or "menubar" or "dialog",
    };

    private static bool StandsInArticle(Region region)
    {
        for (var around = region.Parent; around is not null; around = around.Parent)
            if (around.Element?.LocalName is "article" or "main")
                return true;
        return false;
    }

    private static bool IsNamedSo(IElement element) => IsNamedSo(element.ClassName) || IsNamedSo(element.Id);

    private static bool IsNamedSo(ReadOnlySpan<char> names)
    {
        foreach (var part in names.SplitAny(" -_"))
            foreach (var name in Names)
                if (names[part].Equals(name, StringComparison.OrdinalIgnoreCase))
                    return true;
        return false;
    }
}
