using System.Collections.Frozen;

namespace Luoshi.Documents.Web.Walking;

/// <summary>The role of each element of HTML; one that is not listed stands in its line.</summary>
internal static class ElementRoles
{
    private static readonly FrozenDictionary<string, ElementRole> Roles = Listed().ToFrozenDictionary();

    public static ElementRole Of(string element) => Roles.GetValueOrDefault(element);

    private static IEnumerable<KeyValuePair<string, ElementRole>> Listed() =>
    [
        .. All(ElementRole.Container, "html head body div section article main form center blockquote fieldset details dl ul ol menu figure header footer nav aside address hgroup search marquee noframes dialog"),
        .. All(ElementRole.Paragraph, "p li dt dd caption legend figcaption summary hr"),
        .. All(ElementRole.Heading, "h1 h2 h3 h4 h5 h6"),
        .. All(ElementRole.Verbatim, "pre xmp listing plaintext"),
        .. All(ElementRole.Table, "table"),
        .. All(ElementRole.Row, "tr"),
        .. All(ElementRole.Cell, "td th"),
        .. All(ElementRole.Break, "br"),
        .. All(ElementRole.Link, "a"),
        .. All(ElementRole.Superscript, "sup"),
        .. All(ElementRole.Picture, "img svg canvas video audio picture map"),
        .. All(ElementRole.Script, "script style"),
        .. All(ElementRole.Control, "button select textarea input iframe frame object embed applet noscript progress meter datalist"),
        .. All(ElementRole.Deleted, "del"),
        .. All(ElementRole.Nothing, "title meta link base template rt rp colgroup col param source track area"),
    ];

    private static IEnumerable<KeyValuePair<string, ElementRole>> All(ElementRole role, string elements) =>
        elements.Split(' ').Select(element => KeyValuePair.Create(element, role));
}
