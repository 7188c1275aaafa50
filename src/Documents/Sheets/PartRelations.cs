using Luoshi.Documents.Containers;

namespace Luoshi.Documents.Sheets;

/// <summary>Which parts of a package a part refers to.</summary>
internal sealed class PartRelations
{
    private const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private readonly List<(string Id, string Type, string Target)> _relations = [];

    /// <param name="parts">The package.</param>
    /// <param name="part">The part that refers; empty for the package itself.</param>
    /// <param name="deadline">When it must be read.</param>
    public static PartRelations Of(ZipParts parts, string part, Deadline deadline)
    {
        var relations = new PartRelations();
        var folder = part[..(part.LastIndexOf('/') + 1)];
        if (parts.Open($"{folder}_rels/{part[folder.Length..]}.rels") is not { } stream) return relations;
        using var walk = new XmlWalk(stream, deadline);
        walk.Start();
        for (var root = walk.Enter(); walk.Next(root);)
            if (walk.Attribute("Id") is { } id && walk.Attribute("Type") is { } type && walk.Attribute("Target") is { } target)
                relations._relations.Add((id, type, target.StartsWith('/') ? target[1..] : folder + target));
        return relations;
    }

    /// <summary>The id of a relation that the element of the walk names; null where it names none.</summary>
    public static string? IdAt(XmlWalk walk) => walk.Attribute("id", Transitional) ?? walk.Attribute("id", Strict);

    /// <summary>The part behind an id; null where there is none.</summary>
    public string? Target(string id) => _relations.Find(relation => relation.Id == id).Target;

    /// <summary>The first part of a type, by the type's last word; null where there is none.</summary>
    public string? OfType(string type) => _relations.Find(relation => relation.Type.EndsWith('/' + type, StringComparison.Ordinal)).Target;
}
