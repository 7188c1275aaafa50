using System.Buffers;
using AngleSharp.Dom;

namespace Luoshi.Documents.Web.Walking;

/// <summary>
/// The classes and ids that the styles written in the page itself hide. Only selectors of one class or one id are looked at, and
/// none inside <c>@media</c>: what is hidden on paper or on a telephone is read on a screen.
/// </summary>
internal sealed class HiddenClasses
{
    private const int LongestStyle = 1 << 20;

    private static readonly SearchValues<char> Compound = SearchValues.Create(" .#>+~:[*\n\t");

    private readonly HashSet<string> _classes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public bool IsEmpty => _classes.Count + _ids.Count == 0;

    public void Read(string style)
    {
        if (style.Length > LongestStyle) return;
        var at = 0;
        while (style.IndexOf('{', at) is var open and >= 0)
        {
            var selector = style.AsSpan(at, open - at).Trim();
            var close = selector.StartsWith('@') ? EndOfGroup(style, open) : style.IndexOf('}', open);
            if (close < 0) return;
            if (!selector.StartsWith('@') && InlineStyle.Hides(style.AsSpan(open + 1, close - open - 1))) Take(selector);
            at = close + 1;
        }
    }

    public bool Hold(IElement element) =>
        (_ids.Count > 0 && element.Id is { Length: > 0 } id && _ids.Contains(id)) || (_classes.Count > 0 && HoldOne(element.ClassName));

    private bool HoldOne(ReadOnlySpan<char> names)
    {
        var lookup = _classes.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var part in names.SplitAny(" \t\r\n"))
            if (lookup.Contains(names[part]))
                return true;
        return false;
    }

    private void Take(ReadOnlySpan<char> selectors)
    {
        foreach (var part in selectors.Split(','))
        {
            var selector = selectors[part].Trim();
            if (selector.Length < 2 || selector[0] is not ('.' or '#') || selector[1..].ContainsAny(Compound)) continue;
            (selector[0] == '.' ? _classes : _ids).Add(selector[1..].ToString());
        }
    }

    private static int EndOfGroup(string style, int open)
    {
        var depth = 0;
        for (var at = open; at < style.Length; at++)
        {
            if (style[at] == '{') depth++;
            else if (style[at] == '}' && --depth == 0) return at;
        }
        return -1;
    }
}
