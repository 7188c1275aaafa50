using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Luoshi.Survey;

/// <summary>
/// Which top folders of a project use each other. A folder is used by a <c>using</c> of its namespace and by a name that is
/// qualified with it (<c>Mending.Mender</c>), since files of one room see each other's namespaces without a <c>using</c>.
/// </summary>
public static class FolderPairs
{
    /// <summary>The pairs that use each other both ways, the first name before the second in the alphabet.</summary>
    public static IReadOnlyList<(string First, string Second)> TwoWay(Project project)
    {
        var folders = project.Files.Select(file => file.TopFolder).Where(folder => folder.Length > 0).ToHashSet();
        var uses = project.Files
            .Where(file => file.TopFolder.Length > 0)
            .SelectMany(file => UsedBy(file, project, folders).Select(used => (From: file.TopFolder, To: used)))
            .Where(use => use.From != use.To)
            .ToHashSet();
        return [.. uses.Where(use => string.CompareOrdinal(use.From, use.To) < 0 && uses.Contains((use.To, use.From))).Order()];
    }

    private static IEnumerable<string> UsedBy(SourceFile file, Project project, HashSet<string> folders)
    {
        var room = $"Luoshi.{project.Name}.";
        var opened = file.Usings
            .Where(space => space.StartsWith(room, StringComparison.Ordinal))
            .Select(space => space[room.Length..].Split('.')[0]);
        return opened.Concat(Qualifiers(file)).Where(folders.Contains);
    }

    private static IEnumerable<string> Qualifiers(SourceFile file) => file.Root.DescendantNodes().Select(node => node switch
    {
        QualifiedNameSyntax name when !InNamespaceOrUsing(name) => Last(name.Left),
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax left } => left.Identifier.Text,
        MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax left } => left.Name.Identifier.Text,
        _ => null,
    }).OfType<string>();

    private static string Last(NameSyntax name) => name is QualifiedNameSyntax qualified ? qualified.Right.Identifier.Text : name.ToString();

    private static bool InNamespaceOrUsing(QualifiedNameSyntax name) =>
        name.FirstAncestorOrSelf<NameSyntax>(outer => outer.Parent is UsingDirectiveSyntax or BaseNamespaceDeclarationSyntax) is not null;
}
