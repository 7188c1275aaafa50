using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Luoshi.Survey;

/// <summary>Documentation summaries, and which of them are hollow: all their words stand in the name already.</summary>
public static class Summaries
{
    private static readonly HashSet<string> _small = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "of", "for", "to", "in", "on", "and", "or", "is", "are", "its", "this", "that", "with", "by", "from", "as",
        "get", "gets", "set", "sets", "return", "returns", "represent", "represents", "represented", "class", "record", "struct",
        "interface", "enum", "type", "method", "property", "value", "instance", "new", "initializes", "initialize", "all",
    };

    public static IEnumerable<(string Name, string Text)> Of(SourceFile file) =>
        from comment in file.Root.DescendantNodes(descendIntoTrivia: true).OfType<DocumentationCommentTriviaSyntax>()
        let text = TextOf(comment)
        let member = comment.ParentTrivia.Token.Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>()
        where text is not null && member is not null
        select (NameOf(member), text);

    public static bool IsHollow(string name, string summary)
    {
        var known = Words.In(name).Select(Stem).ToHashSet(StringComparer.OrdinalIgnoreCase);
        // Chinese words are never in an English name: a summary that has some says something.
        return !summary.Any(letter => letter > 0x2E80)
            && summary.Split([' ', '\n', '\r', '/', '.', ',', ';', ':', '(', ')', '<', '>', '"', '='], StringSplitOptions.RemoveEmptyEntries)
                .Where(word => !_small.Contains(word))
                .SelectMany(Words.In)
                .All(word => known.Contains(Stem(word)));
    }

    private static string? TextOf(DocumentationCommentTriviaSyntax comment)
    {
        var summary = comment.Content.OfType<XmlElementSyntax>().FirstOrDefault(element => element.StartTag.Name.ToString() == "summary");
        return summary is null ? null : string.Join(' ', summary.Content.ToString().Split('\n').Select(line => line.Trim().TrimStart('/').Trim())).Trim();
    }

    // The name of a member includes those of the types around it: "A span's start" says nothing on Span.Start.
    private static string NameOf(MemberDeclarationSyntax member) =>
        string.Join('.', member.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().Reverse().Select(OwnName).OfType<string>());

    private static string? OwnName(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        EnumMemberDeclarationSyntax value => value.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        BaseFieldDeclarationSyntax field => string.Join('.', field.Declaration.Variables.Select(variable => variable.Identifier.Text)),
        _ => null,
    };

    private static string Stem(string word) =>
        word.Length > 3 && word.EndsWith('s') ? word[..^1].ToLowerInvariant() : word.ToLowerInvariant();
}
