using System.Globalization;
using System.Text;
using System.Xml;

namespace Luoshi.Documents.Containers;

/// <summary>
/// A walk through an XML part, element by element in the order of the file. Who handles an element enters it and asks for its
/// children; what nobody enters is passed over. Nothing of the part is kept, and no element is visited twice.
/// </summary>
internal sealed class XmlWalk(Stream part, Deadline deadline) : IDisposable
{
    private const int Empty = -1;

    /// <summary>More than the whole text of a report, or any drawing in one.</summary>
    private const int LongestContent = 2_000_000;

    private readonly XmlReader _xml = SafeXml.Open(part);
    private readonly char[] _chunk = new char[4096];

    public string Name => _xml.LocalName;

    public string Namespace => _xml.NamespaceURI;

    /// <summary>Goes to the root element.</summary>
    public void Start()
    {
        if (_xml.MoveToContent() != XmlNodeType.Element) throw new XmlException("there is no root element");
    }

    /// <summary>Opens the element that the walk is at; the result is what <see cref="Next"/> asks for.</summary>
    public int Enter() => _xml.IsEmptyElement ? Empty : _xml.Depth;

    /// <summary>Goes on to the next child element of the one that was entered at <paramref name="depth"/>; false behind the last.</summary>
    public bool Next(int depth)
    {
        if (depth == Empty) return false;
        while (Step() && _xml.Depth > depth)
            if (_xml.NodeType == XmlNodeType.Element && _xml.Depth == depth + 1)
                return true;
        return false;
    }

    /// <summary>
    /// Goes on to the next child, be it an element or characters; for elements whose characters count.
    /// </summary>
    public bool NextNode(int depth)
    {
        if (depth == Empty) return false;
        while (Step() && _xml.Depth > depth)
            if (_xml.Depth == depth + 1 && (IsElement || IsCharacters))
                return true;
        return false;
    }

    public bool IsElement => _xml.NodeType == XmlNodeType.Element;

    public bool IsCharacters => _xml.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA;

    /// <summary>The value of an attribute in the namespace of its element, or in none; null where it is not there.</summary>
    public string? Attribute(string name) => _xml.GetAttribute(name, _xml.NamespaceURI) ?? _xml.GetAttribute(name);

    public string? Attribute(string name, string space) => _xml.GetAttribute(name, space);

    public int? Number(string name) =>
        int.TryParse(Attribute(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Gives the characters that the walk stands at, piece by piece, so that a huge text is never held at once.</summary>
    public void Characters(Action<ReadOnlySpan<char>> take)
    {
        while (_xml.ReadValueChunk(_chunk, 0, _chunk.Length) is var count and > 0)
        {
            deadline.Tick();
            take(_chunk.AsSpan(0, count));
        }
    }

    /// <summary>The characters of the element that the walk is at, without those of elements in it; for elements that hold little.</summary>
    public string Content()
    {
        var content = new StringBuilder();
        for (var depth = Enter(); NextNode(depth);)
            if (IsCharacters)
                Characters(piece => Append(content, piece));
        return content.ToString();
    }

    public void Dispose() => _xml.Dispose();

    private void Append(StringBuilder content, ReadOnlySpan<char> piece)
    {
        if (content.Length + piece.Length > LongestContent) throw Refusal.Hostile(
            deadline.Name, $"一个元素里的字符超过 {LongestContent / 10_000} 万个", $"one of its elements holds more than {LongestContent:N0} characters");
        content.Append(piece);
    }

    private bool Step()
    {
        deadline.Tick();
        return SafeXml.Next(_xml) ? true : throw new XmlException("the part ends before its elements do");
    }
}
