using Luoshi.Extraction.Lexicons;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Items;

/// <summary>Tells the kind of an item from all its words; the first that fits in the order of <see cref="WorkKind"/>.</summary>
internal sealed class KindRule(ItemWords words)
{
    public WorkKind Of(ReadOnlySpan<char> item, ReadOnlySpan<char> first, bool counts, bool isHeadline)
    {
        if (isHeadline)
            return WorkKind.Headline;
        if (counts || words.Grades.AnyIn(item))
            return WorkKind.Quantified;
        if (IsDesignation(item))
            return WorkKind.Designation;
        if (IsEvent(first))
            return WorkKind.Event;
        if (IsDocument(first))
            return WorkKind.Document;
        return IsProject(first) ? WorkKind.Project : WorkKind.Qualitative;
    }

    private bool IsDesignation(ReadOnlySpan<char> item)
    {
        for (var at = 0; at < item.Length; at++)
            if (words.Designations.Match(item, at) is var length and > 0 && words.DesignationObjects.AnyIn(item[(at + length)..]) | EndsWith(item, at + length)
                && !item[(at + length)..].StartsWith("成果") && !item.EndsWith("成果"))
                return true;
        return false;
    }

    private static bool EndsWith(ReadOnlySpan<char> item, int end) => end == item.Length && item[^2..] is "复审" or "验收" or "认证" or "认定";

    private bool IsEvent(ReadOnlySpan<char> said)
    {
        for (var at = 0; at < said.Length; at++)
        {
            var length = words.Events.Match(said, at, out var isEvent);
            if (length == 0)
                continue;
            if (isEvent && (length > 1 || at + 1 == said.Length))
                return !IsSteered(said);
            at += length - 1;
        }

        return false;
    }

    /// <summary>Carrying out what an event or document asks for is neither.</summary>
    private static bool IsSteered(ReadOnlySpan<char> said) => said.StartsWith("落实") || said.StartsWith("巩固") || said.StartsWith("严格") || said.StartsWith("规范");

    private bool IsDocument(ReadOnlySpan<char> said)
    {
        var verb = words.DocumentVerbs.FirstIn(said, out _, out _);
        if (verb < 0 || verb > 8)
            return false;
        return words.Documents.MatchBefore(said, said.Length) > 0 || (said.EndsWith("编制") && words.Documents.AnyIn(said));
    }

    private bool IsProject(ReadOnlySpan<char> said)
    {
        if (words.ProjectVerbs.FirstIn(said, out _, out _) < 0)
            return false;
        var found = false;
        for (var at = 0; at < said.Length; at++)
        {
            var length = words.Projects.Match(said, at, out var isProject);
            if (length == 0)
                continue;
            if (!isProject)
                return false;
            found = true;
            at += length - 1;
        }

        return found;
    }
}
