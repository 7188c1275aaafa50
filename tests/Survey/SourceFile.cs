using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Luoshi.Survey;

/// <summary>One C# file, parsed. Nothing is bound: names are what the file writes, not what the compiler finds behind them.</summary>
/// <param name="Path">From the root of the repository.</param>
/// <param name="Folder">From the folder of its project, with forward slashes; empty for the project's own folder.</param>
/// <param name="Text">As it stands on disk.</param>
/// <param name="Root">Its syntax.</param>
public sealed record SourceFile(string Path, string Folder, string Text, CompilationUnitSyntax Root)
{
    /// <summary>The first folder below the project's own; empty for a file that lies in none.</summary>
    public string TopFolder => Folder.Split('/')[0];

    public int Lines => Text.AsSpan().Count('\n');

    /// <summary>The namespaces that the file opens, <c>global using</c> included.</summary>
    public IEnumerable<string> Usings =>
        Root.DescendantNodes().OfType<UsingDirectiveSyntax>().Select(use => use.NamespaceOrType.ToString());

    /// <summary>The namespaces that the file opens for its whole project.</summary>
    public IEnumerable<string> GlobalUsings => Root.Usings
        .Where(use => use.GlobalKeyword.ValueText.Length > 0)
        .Select(use => use.NamespaceOrType.ToString());

    public IEnumerable<string> Namespaces =>
        Root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Select(space => space.Name.ToString());

    /// <summary>The types that do not stand inside another one.</summary>
    public IEnumerable<MemberDeclarationSyntax> TopTypes =>
        Root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>()
            .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    /// <summary>Methods, constructors and operators that have a body.</summary>
    public IEnumerable<BaseMethodDeclarationSyntax> Methods =>
        Root.DescendantNodes().OfType<BaseMethodDeclarationSyntax>().Where(method => method.Body is not null || method.ExpressionBody is not null);

    public static SourceFile Load(Checkout checkout, string projectFolder, string file)
    {
        var text = File.ReadAllText(file);
        var folder = System.IO.Path.GetRelativePath(projectFolder, System.IO.Path.GetDirectoryName(file)!).Replace('\\', '/');
        return new SourceFile(
            checkout.Relative(file), folder == "." ? "" : folder, text, CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot());
    }
}
