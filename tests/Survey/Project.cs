using System.Xml.Linq;

namespace Luoshi.Survey;

/// <summary>A project of the repository: what its project file allows it to use, and its C#.</summary>
/// <param name="Name">The room's name (<c>Ledger.Storage</c>), or the suite's (<c>Extraction.Tests</c>).</param>
/// <param name="Path">The project file, from the root.</param>
/// <param name="References">Names of the projects that it refers to.</param>
/// <param name="Packages">Ids of the packages that it refers to.</param>
/// <param name="Usings">Namespaces that the project file opens for all its files.</param>
/// <param name="Files">Its C# files, in order of their paths.</param>
public sealed record Project(
    string Name,
    string Path,
    IReadOnlyList<string> References,
    IReadOnlyList<string> Packages,
    IReadOnlyList<string> Usings,
    IReadOnlyList<SourceFile> Files)
{
    public static Project Load(Checkout checkout, string projectFile)
    {
        var xml = XDocument.Load(projectFile);
        var folder = System.IO.Path.GetDirectoryName(projectFile)!;
        return new Project(
            System.IO.Path.GetFileNameWithoutExtension(projectFile),
            checkout.Relative(projectFile),
            [.. Included(xml, "ProjectReference").Select(path => System.IO.Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))],
            [.. Included(xml, "PackageReference")],
            [.. Included(xml, "Using")],
            [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(file => SourceFile.Load(checkout, folder, file))]);
    }

    private static IEnumerable<string> Included(XDocument xml, string element) =>
        xml.Descendants(element).Select(found => found.Attribute("Include")?.Value).OfType<string>();
}
