using Luoshi.Documents.Containers;

namespace Luoshi.Documents.OpenDocument;

/// <summary>The namespaces of OpenDocument.</summary>
internal static class OdtNames
{
    public const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public const string Xml = "http://www.w3.org/XML/1998/namespace";
    public const string Extension = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";

    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Drawing = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    private const string About = "http://purl.org/dc/elements/1.1/";

    /// <summary>What the element is called that the walk is at; empty for one that has no words of the text (titles of drawings).</summary>
    public static string Of(XmlWalk walk) => walk.Namespace switch
    {
        Text or Style or Office or Table or Drawing or Extension => walk.Name,
        About => walk.Name is "creator" or "date" ? walk.Name : "",
        _ => "",
    };
}
