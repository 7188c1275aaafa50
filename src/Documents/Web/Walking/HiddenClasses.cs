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

    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);

    public bool IsEmpty => _hidden.Count == 0;

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
        (element.Id is { Length: > 0 } id && _hidden.Contains("#" + id))
        || (element.ClassName is { Length: > 0 } && element.ClassList.Any(name => _hidden.Contains("." + name)));

    private void Take(ReadOnlySpan<char> selectors)
    {
        foreach (var part in selectors.Split(','))
        {
            var selector = selectors[part].Trim();
            if (selector.Length > 1 && selector[0] is '.' or '#' && selector[1..].IndexOfAny(Compound) < 0) _hidden.Add(selector.ToString());
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
