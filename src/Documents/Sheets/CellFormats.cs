using System.Text.RegularExpressions;
using Luoshi.Documents.Containers;

namespace Luoshi.Documents.Sheets;

/// <summary>What the numbers of a workbook are shown as, by the style of their cells.</summary>
internal sealed partial class CellFormats
{
    private readonly Dictionary<int, string> _codes = [];
    private readonly List<int> _styles = [];

    public static CellFormats Of(ZipParts parts, string? part, Deadline deadline)
    {
        var formats = new CellFormats();
        if (part is null || parts.Open(part) is not { } stream) return formats;
        using var walk = new XmlWalk(stream, deadline);
        walk.Start();
        for (var root = walk.Enter(); walk.Next(root);) formats.Take(walk);
        return formats;
    }

    /// <param name="style">The style's index; null for a cell without one.</param>
    public NumberLook LookOf(int? style)
    {
        if (style is not ({ } index and >= 0) || index >= _styles.Count) return NumberLook.Number;
        var id = _styles[index];
        return _codes.TryGetValue(id, out var code) ? LookOf(code) : LookOfBuiltIn(id);
    }

    private void Take(XmlWalk walk)
    {
        if (walk.Name is not ("numFmts" or "cellXfs")) return;
        for (var list = walk.Enter(); walk.Next(list);)
            if (walk.Name == "xf") _styles.Add(walk.Number("numFmtId") ?? 0);
            else if (walk.Number("numFmtId") is { } id) _codes[id] = walk.Attribute("formatCode") ?? "";
    }

    // 9 and 10 are percentages; 27 to 36 and 50 to 58 are the dates of Chinese and other eastern settings.
    private static NumberLook LookOfBuiltIn(int id) => id switch
    {
        9 or 10 => NumberLook.Percent,
        (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) => NumberLook.Date,
        _ => NumberLook.Number,
    };

    private static NumberLook LookOf(string code)
    {
        var bare = Quoted().Replace(code, "");
        if (bare.Contains('%', StringComparison.Ordinal)) return NumberLook.Percent;
        return bare.AsSpan().IndexOfAny("yYdD") >= 0 || Months().IsMatch(bare) ? NumberLook.Date : NumberLook.Number;
    }

    // Literal text, colours and conditions in brackets, the word General.
    [GeneratedRegex("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|General", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex("^[^hHsS]*[mM][^hHsS]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Months();
}
