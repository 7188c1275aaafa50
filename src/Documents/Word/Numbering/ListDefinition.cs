using Luoshi.Documents.Containers;

namespace Luoshi.Documents.Word.Numbering;

/// <summary>The nine levels that lists share which count on one another (abstractNum).</summary>
internal sealed class ListDefinition
{
    public const int Levels = 9;

    private readonly ListLevel?[] _levels = new ListLevel?[Levels];

    public string Id { get; private init; } = "";

    /// <summary>The numbering style in whose list the levels really stand; null where they stand here.</summary>
    public string? StandsIn { get; private set; }

    public ListLevel? this[int level] => level is >= 0 and < Levels ? _levels[level] : null;

    /// <summary>The level on which paragraphs of the style stand; null where no level is theirs.</summary>
    public int? LevelOf(string style)
    {
        var index = Array.FindIndex(_levels, level => level?.Style == style);
        return index < 0 ? null : index;
    }

    /// <summary>Reads the element abstractNum.</summary>
    public static ListDefinition Read(XmlWalk walk)
    {
        var list = new ListDefinition { Id = walk.Attribute("abstractNumId") ?? "" };
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            if (WordNames.Of(walk) is "lvl") list.Add(ListLevel.Read(walk));
            else if (WordNames.Of(walk) is "numStyleLink") list.StandsIn = walk.Attribute("val");
        }
        return list;
    }

    private void Add(ListLevel level)
    {
        if (level.Index is >= 0 and < Levels) _levels[level.Index] = level;
    }
}
