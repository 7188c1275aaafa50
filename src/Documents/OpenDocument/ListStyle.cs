using Luoshi.Documents.Containers;

namespace Luoshi.Documents.OpenDocument;

/// <summary>The levels of a list, or those of the headings.</summary>
internal sealed class ListStyle
{
    public const int Levels = 10;

    private readonly ListLevel?[] _levels = new ListLevel?[Levels];

    public ListLevel? this[int level] => level is >= 0 and < Levels ? _levels[level] : null;

    /// <summary>Reads the element list-style or outline-style.</summary>
    public static ListStyle Read(XmlWalk walk)
    {
        var style = new ListStyle();
        for (var depth = walk.Enter(); walk.Next(depth);)
            if (ListLevel.Read(walk) is { Index: >= 0 and < Levels } level)
                style._levels[level.Index] = level;
        return style;
    }
}
