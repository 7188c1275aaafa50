using AngleSharp.Dom;
using Luoshi.Documents.Flow;

namespace Luoshi.Documents.Web.Walking;

/// <summary>Keeps out of the walk what is no text of the page: scripts, controls, hidden elements.</summary>
internal sealed class ElementSieve
{
    private static readonly (string Declared, OmissionKind Kind)[] OfOffice =
    [
        ("comment-list", OmissionKind.Comment),
        ("comment", OmissionKind.Comment),
        ("header", OmissionKind.HeaderOrFooter),
        ("footer", OmissionKind.HeaderOrFooter),
    ];

    private readonly HiddenClasses _hidden = new();
    private readonly OmissionTally _aside;

    public ElementSieve(IDocument page, OmissionTally aside)
    {
        _aside = aside;
        foreach (var style in page.GetElementsByTagName("style")) _hidden.Read(style.TextContent);
    }

    public bool Keeps(IElement element, ElementRole role)
    {
        if (role == ElementRole.Nothing) return false;
        if (KindLeftOut(element, role) is not { } kind) return true;
        _aside.Count(kind, FirstWords.Of(element));
        return false;
    }

    private OmissionKind? KindLeftOut(IElement element, ElementRole role) => role switch
    {
        ElementRole.Script => OmissionKind.Script,
        ElementRole.Control => OmissionKind.WebFurniture,
        ElementRole.Deleted => OmissionKind.DeletedText,
        _ => OfStyle(element),
    };

    private OmissionKind? OfStyle(IElement element)
    {
        if (element.Attributes.Length == 0) return null;
        if (element.HasAttribute("hidden")) return OmissionKind.HiddenText;
        if (element.GetAttribute("style") is { Length: > 0 } style)
        {
            foreach (var (declared, kind) in OfOffice)
                if (InlineStyle.Declares(style, "mso-element", declared))
                    return kind;
            if (InlineStyle.Hides(style)) return OmissionKind.HiddenText;
        }
        return !_hidden.IsEmpty && _hidden.Hold(element) ? OmissionKind.HiddenText : null;
    }
}
