using System.IO.Enumeration;
using Luoshi.Survey;

namespace Luoshi.Repository.Tests.Documentation;

/// <summary>Paths and file names set as code are those of files that exist; what is built (<c>artifacts</c>) need not be there yet.</summary>
public sealed class PathRules
{
    private static readonly string[] _ownEndings = [".md", ".cs", ".csproj", ".props", ".slnx", ".json", ".yml", ".cmd", ".lex"];

    private static readonly IReadOnlyList<string> _tracked = Checkout.Here().Tracked();
    private static readonly HashSet<string> _topFolders = [.. _tracked.Where(path => path.Contains('/')).Select(path => path.Split('/')[0])];

    [Fact]
    public void Every_path_exists() =>
        Offences.AssertNone(
            from page in Page.All
            from code in page.CodeSpans.Concat(page.ShellLines)
            from word in code.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            where IsPath(word) && !Exists(word, page.Path)
            select $"{code.Page}:{code.Line}: {word}");

    private static bool IsPath(string word) =>
        word.Contains('/') ? _topFolders.Contains(word.Split('/')[0]) : _ownEndings.Any(ending => word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal));

    private static bool Exists(string word, string page)
    {
        var path = word.TrimEnd('/');
        string[] places = path.Contains('/') ? [path] : [path, $"*/{path}"];
        return places.Any(place => _tracked.Any(file =>
            FileSystemName.MatchesSimpleExpression(place, file, ignoreCase: false) || file.StartsWith($"{place}/", StringComparison.Ordinal)));
    }
}
