namespace Luoshi.Documents.OpenDocument;

/// <summary>How far a list has counted on each of its levels.</summary>
internal sealed class ListRun
{
    private readonly int?[] _numbers = new int?[ListStyle.Levels];

    /// <summary>Counts a paragraph on a level, from another start where it says so, and gives its label.</summary>
    public string Count(ListStyle? style, int level, int? start)
    {
        level = Math.Clamp(level, 0, ListStyle.Levels - 1);
        _numbers[level] = start ?? _numbers[level] + 1 ?? style?[level]?.Start ?? 1;
        Array.Clear(_numbers, level + 1, ListStyle.Levels - level - 1);
        return style?[level]?.Write([.. _numbers.Select((number, index) => number ?? style[index]?.Start ?? 1)], style) ?? "";
    }
}
