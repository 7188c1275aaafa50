using Luoshi.Documents.Containers;

namespace Luoshi.Documents.Word;

/// <summary>The namespaces of Office Open XML, as transitional and as strict documents write them.</summary>
internal static class WordNames
{
    private const string Text = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictText = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";
    private const string Alternatives = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>
    /// What the element that the walk is at is called: bare where it is one of text, with a prefix where it is one of mathematics
    /// or compatibility, empty for all else (drawings have elements called p and t, too).
    /// </summary>
    public static string Of(XmlWalk walk) => walk.Namespace switch
    {
        Text or StrictText => walk.Name,
        Math or StrictMath => walk.Name is "t" ? "m:t" : "m:",
        Alternatives => walk.Name is "AlternateContent" ? "mc:AlternateContent" : "mc:",
        _ => "",
    };

    /// <summary>A property that is on when it stands there, unless it says no.</summary>
    public static bool IsOn(XmlWalk walk) => walk.Attribute("val") is not ("0" or "false" or "off");
}
