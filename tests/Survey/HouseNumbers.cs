using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Luoshi.Survey;

/// <summary>
/// The measures by which the house is kept, taken from the syntax of the sources. The targets are examples to aim for, from the
/// best tail of well-kept codebases; they are not limits, except where a test of the repository holds them.
/// </summary>
public sealed class HouseNumbers(IReadOnlyList<Project> product, IReadOnlyList<Project> tests)
{
    private readonly List<SourceFile> _files = [.. product.SelectMany(project => project.Files)];

    public IEnumerable<HouseNumber> All() => [.. Grain(), .. Order(), .. Speech()];

    private IEnumerable<HouseNumber> Grain()
    {
        var lines = Spread.Of(_files.Select(file => (file.Lines, file.Path)));
        var methods = Spread.Of(_files.SelectMany(file => file.Methods.Select(method => (Lines(method), At(file, method)))));
        var parameters = Spread.Of(_files.SelectMany(file => file.Methods.Select(method => (method.ParameterList.Parameters.Count, At(file, method)))));
        var folders = Spread.Of(_files.GroupBy(file => Path.GetDirectoryName(file.Path)!).Select(folder => (folder.Count(), folder.Key)));
        yield return new("file lines, median / p90 / max", lines.ToString(), "≤ 60 / ≤ 150", "400", lines.MaxAt);
        yield return new("method lines, median / p90 / max", methods.ToString(), "≤ 5 / ≤ 20", "60", methods.MaxAt);
        yield return new("parameters, median / p90 / max", parameters.ToString(), "≤ 4", "7", parameters.MaxAt);
        yield return new("files in a folder, median / p90 / max", folders.ToString(), "≤ 20", "30", folders.MaxAt);
        yield return new("Program.cs lines", Programs(), "≤ 35", "50");
    }

    private IEnumerable<HouseNumber> Order()
    {
        var pairs = product.SelectMany(project => FolderPairs.TwoWay(project).Select(pair => $"{project.Name}: {pair.First} ↔ {pair.Second}")).ToList();
        var hollow = _files.Where(file => Words.Hollow(file.Path).Any()).Select(file => file.Path).ToList();
        var crowded = _files.Where(file => file.TopTypes.Count() > 1).Select(file => file.Path).ToList();
        yield return new("two-way folder pairs", $"{pairs.Count}", "0", "0", string.Join(", ", pairs));
        yield return new("names that say nothing", $"{hollow.Count}", "0", "–", string.Join(", ", hollow));
        yield return new("files with more than one top type", $"{crowded.Count}", "0", "–", string.Join(", ", crowded));
        yield return new("sealed or static : classes", Sealed(), "all", "–");
    }

    private IEnumerable<HouseNumber> Speech()
    {
        var product = _files.Sum(file => file.Lines);
        var proof = tests.Sum(project => project.Files.Sum(file => file.Lines));
        var unfinished = _files.Sum(file => Markers.CountIn(file.Text));
        var summaries = _files.SelectMany(Summaries.Of).ToList();
        var hollow = summaries.Where(summary => Summaries.IsHollow(summary.Name, summary.Text)).ToList();
        yield return new("unfinished marks per 1,000 lines", $"{1000.0 * unfinished / Math.Max(product, 1):0.00}", "≤ 0.3", "0.5");
        yield return new("hollow summaries", $"{hollow.Count} of {summaries.Count}", "≤ 3 %", "–", string.Join(", ", hollow.Select(one => one.Name).Take(3)));
        yield return new("test lines : product lines", $"{proof} : {product} = {1.0 * proof / Math.Max(product, 1):0.00}", "≥ 1", "–");
    }

    private string Programs() => string.Join(", ", _files.Where(file => Path.GetFileName(file.Path) == "Program.cs").Select(file => file.Lines));

    private string Sealed()
    {
        var classes = _files.SelectMany(file => file.Root.DescendantNodes().OfType<TypeDeclarationSyntax>())
            .Where(type => type is ClassDeclarationSyntax || type.IsKind(SyntaxKind.RecordDeclaration)).ToList();
        var closed = classes.Count(type => type.Modifiers.Any(SyntaxKind.SealedKeyword) || type.Modifiers.Any(SyntaxKind.StaticKeyword));
        return $"{closed} : {classes.Count}";
    }

    // The lines between the braces, or those of the expression.
    private static int Lines(BaseMethodDeclarationSyntax method)
    {
        var span = (method.Body as CSharpSyntaxNode ?? method.ExpressionBody!.Expression).GetLocation().GetLineSpan();
        var lines = span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
        return method.Body is null ? lines : Math.Max(lines - 2, 0);
    }

    private static string At(SourceFile file, BaseMethodDeclarationSyntax method) =>
        $"{file.Path}:{method.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";
}
