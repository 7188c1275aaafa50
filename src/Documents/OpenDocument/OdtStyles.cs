using Luoshi.Documents.Containers;

namespace Luoshi.Documents.OpenDocument;

/// <summary>The styles of a document, as far as words depend on them: how lists are numbered, what is hidden.</summary>
internal sealed class OdtStyles
{
    private const int LongestLine = 40;

    private readonly Dictionary<string, ListStyle> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string? Parent, bool? Hidden, string? List)> _styles = new(StringComparer.Ordinal);

    public ListStyle? Outline { get; private set; }

    /// <summary>Reads an element that holds styles: the common ones, or those of one part.</summary>
    public void Read(XmlWalk walk)
    {
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            switch (OdtNames.Of(walk))
            {
                case "style":
                    ReadStyle(walk);
                    break;
                case "list-style":
                    _lists[walk.Attribute("name", OdtNames.Style) ?? ""] = ListStyle.Read(walk);
                    break;
                case "outline-style":
                    Outline = ListStyle.Read(walk);
                    break;
            }
        }
    }

    public ListStyle? ListOf(string? name) => name is null ? null : _lists.GetValueOrDefault(name);

    /// <summary>The list style that a paragraph style brings along; null for none.</summary>
    public string? ListNameOf(string? paragraph) => Line(paragraph).Select(style => style.List).FirstOrDefault(list => list is not null);

    /// <summary>Whether words of the style are hidden; null where neither it nor what it builds on says so.</summary>
    public bool? Hides(string? style) => Line(style).Select(style => style.Hidden).FirstOrDefault(hidden => hidden is not null);

    private void ReadStyle(XmlWalk walk)
    {
        var (name, parent, list) = (walk.Attribute("name"), walk.Attribute("parent-style-name"), walk.Attribute("list-style-name"));
        bool? hidden = null;
        for (var depth = walk.Enter(); walk.Next(depth);)
            if (OdtNames.Of(walk) is "text-properties" && walk.Attribute("display", OdtNames.Text) is { } display)
                hidden = display is "none";
        if (name is not null) _styles[name] = (parent, hidden, list);
    }

    private IEnumerable<(string? Parent, bool? Hidden, string? List)> Line(string? name)
    {
        for (var step = 0; name is not null && step < LongestLine && _styles.TryGetValue(name, out var style); step++)
        {
            yield return style;
            name = style.Parent;
        }
    }
}
