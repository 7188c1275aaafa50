using System.Text;
using Luoshi.Documents.Containers;
using Luoshi.Documents.Flow;

namespace Luoshi.Documents.OpenDocument;

/// <summary>The tracked changes of a document, told before its text; the text says where each begins and ends.</summary>
internal sealed class ChangeRegions
{
    private readonly Dictionary<string, (Revision By, string? Deleted)> _regions = new(StringComparer.Ordinal);
    private readonly List<string> _open = [];

    /// <summary>Who put in the words that come now; null for words that were always there.</summary>
    public Revision? Inserting => _open.Count == 0 ? null : _regions[_open[^1]].By;

    /// <summary>Reads the element tracked-changes.</summary>
    /// <param name="walk">At the element.</param>
    /// <param name="words">Reads the words of a paragraph or a table that was taken out.</param>
    public void Read(XmlWalk walk, Func<XmlWalk, string> words)
    {
        for (var depth = walk.Enter(); walk.Next(depth);)
            if (OdtNames.Of(walk) is "changed-region")
                ReadRegion(walk, words);
    }

    public void Start(string? id)
    {
        if (id is not null && _regions.TryGetValue(id, out var region) && region.Deleted is null && !_open.Contains(id)) _open.Add(id);
    }

    public void End(string? id) => _open.Remove(id ?? "");

    /// <summary>What was taken out at a place, and by whom; null where nothing was.</summary>
    public (Revision By, string Words)? DeletionAt(string? id) =>
        id is not null && _regions.TryGetValue(id, out var region) && region.Deleted is { } words ? (region.By, words) : null;

    private void ReadRegion(XmlWalk walk, Func<XmlWalk, string> words)
    {
        var id = walk.Attribute("id", OdtNames.Xml) ?? walk.Attribute("id") ?? "";
        for (var depth = walk.Enter(); walk.Next(depth);)
            if (OdtNames.Of(walk) is ("insertion" or "deletion") and var kind)
                _regions[id] = ReadChange(walk, kind is "deletion", words);
    }

    private static (Revision By, string? Deleted) ReadChange(XmlWalk walk, bool isDeletion, Func<XmlWalk, string> words)
    {
        var by = new Revision("", null);
        var deleted = new List<string>();
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            if (OdtNames.Of(walk) is "change-info") by = ReadInfo(walk);
            else if (isDeletion) deleted.Add(words(walk));
        }
        return (by, isDeletion ? string.Join('\n', deleted) : null);
    }

    private static Revision ReadInfo(XmlWalk walk)
    {
        string author = "", made = "";
        for (var depth = walk.Enter(); walk.Next(depth);)
        {
            if (OdtNames.Of(walk) is "creator") author = Words(walk);
            else if (OdtNames.Of(walk) is "date") made = Words(walk);
        }
        return Revision.Of(author, made);
    }

    private static string Words(XmlWalk walk)
    {
        var words = new StringBuilder();
        for (var depth = walk.Enter(); walk.NextNode(depth);)
            if (walk.IsCharacters)
                walk.Characters(piece => words.Append(piece[..Math.Min(piece.Length, 200)]));
        return words.ToString();
    }
}
