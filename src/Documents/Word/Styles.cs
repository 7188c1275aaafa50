using Luoshi.Documents.Containers;

namespace Luoshi.Documents.Word;

/// <summary>The styles of a document, as far as words depend on them: whose numbering a paragraph has, and what is hidden.</summary>
internal sealed class Styles
{
    private const int LongestLine = 40;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Style>> _lines = new(StringComparer.Ordinal);
    private Style? _default;

    /// <summary>Reads the part of styles; null for a document without one.</summary>
    public static Styles Read(XmlWalk? walk)
    {
        var styles = new Styles();
        if (walk is null) return styles;
        walk.Start();
        for (var depth = walk.Enter(); walk.Next(depth);)
            if (WordNames.Of(walk) is "style")
                styles.Add(Style.Read(walk));
        return styles;
    }

    /// <summary>Whether words of the style are hidden; null where neither it nor what it builds on says so.</summary>
    public bool? Hides(string? id) =>
        id is null ? null : Line(id).Select(style => style.Hidden).FirstOrDefault(hidden => hidden is not null);

    /// <summary>Whether a paragraph of the style is hidden where its runs say nothing else.</summary>
    public bool HidesParagraph(string? id)
    {
        foreach (var style in Line(id))
            if (style.Hidden is { } hidden)
                return hidden;
        return false;
    }

    /// <summary>The list that a numbering style stands for.</summary>
    public int? ListOfNumbering(string id) => _styles.GetValueOrDefault(id)?.List;

    /// <summary>
    /// The style of a paragraph and those that it builds on, nearest first; a line that bites its own tail ends. A paragraph that
    /// names no style, or one that is not there, has the default one.
    /// </summary>
    public IReadOnlyList<Style> Line(string? id)
    {
        var start = id is null ? _default : _styles.GetValueOrDefault(id) ?? _default;
        if (start is null) return [];
        if (_lines.TryGetValue(start.Id, out var known)) return known;
        var line = new List<Style>();
        for (var style = start; style is not null && line.Count < LongestLine; style = Below(style)) line.Add(style);
        return _lines[start.Id] = line;
    }

    private Style? Below(Style style) => style.BasedOn is { } parent ? _styles.GetValueOrDefault(parent) : null;

    private void Add(Style style)
    {
        _styles.TryAdd(style.Id, style);
        if (style.IsDefault) _default ??= style;
    }
}
