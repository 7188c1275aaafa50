using Luoshi.Documents.Containers;

namespace Luoshi.Documents.Word.Numbering;

/// <summary>A list as paragraphs name it (num): a definition, some of whose levels it may write otherwise or begin anew.</summary>
internal sealed class ListInstance
{
    private readonly Dictionary<int, ListLevel> _levels = [];
    private readonly Dictionary<int, int> _starts = [];

    public int Id { get; private init; }

    public string Definition { get; private set; } = "";

    /// <summary>Where the levels begin when the list is first used; levels that just go on are not in it.</summary>
    public IReadOnlyDictionary<int, int> Starts => _starts;

    public ListLevel? LevelInsteadOf(int level) => _levels.GetValueOrDefault(level);

    /// <summary>Reads the element num.</summary>
    public static ListInstance Read(XmlWalk walk)
    {
        var list = new ListInstance { Id = walk.Number("numId") ?? 0 };
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            if (WordNames.Of(walk) is "abstractNumId") list.Definition = walk.Attribute("val") ?? "";
            else if (WordNames.Of(walk) is "lvlOverride") list.Override(walk);
        }
        return list;
    }

    private void Override(XmlWalk walk)
    {
        var level = walk.Number("ilvl") ?? 0;
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            if (WordNames.Of(walk) is "startOverride") _starts[level] = walk.Number("val") ?? 0;
            else if (WordNames.Of(walk) is "lvl") _levels[level] = ListLevel.Read(walk) with { Index = level };
        }
    }
}
