using Luoshi.Documents.Containers;

namespace Luoshi.Documents.Word.Numbering;

/// <summary>The lists of a document by their number.</summary>
internal sealed class Lists
{
    private readonly Dictionary<string, ListDefinition> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<int, ListInstance> _instances = [];

    /// <summary>Reads the part of numbering; null for a document without one.</summary>
    public static Lists Read(XmlWalk? walk)
    {
        var lists = new Lists();
        if (walk is null) return lists;
        walk.Start();
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            if (WordNames.Of(walk) is "abstractNum") lists.Add(ListDefinition.Read(walk));
            else if (WordNames.Of(walk) is "num") lists.Add(ListInstance.Read(walk));
        }
        return lists;
    }

    /// <summary>The list and the definition that holds its levels, looked up through a numbering style where it names one.</summary>
    public (ListInstance List, ListDefinition Definition)? Find(int number, Styles styles)
    {
        if (_instances.GetValueOrDefault(number) is not { } list) return null;
        if (_definitions.GetValueOrDefault(list.Definition) is not { } definition) return null;
        return (list, Behind(definition, styles) ?? definition);
    }

    private ListDefinition? Behind(ListDefinition definition, Styles styles) =>
        definition.StandsIn is { } style && styles.ListOfNumbering(style) is { } number && _instances.GetValueOrDefault(number) is { } other
            ? _definitions.GetValueOrDefault(other.Definition)
            : null;

    private void Add(ListDefinition definition) => _definitions.TryAdd(definition.Id, definition);

    private void Add(ListInstance list) => _instances.TryAdd(list.Id, list);
}
