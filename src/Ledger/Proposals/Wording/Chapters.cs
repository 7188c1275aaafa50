using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Proposals.Wording;

/// <summary>
/// Chapters and themes of a report as the task table has them. Themes are the deepest headings of their branch, chapters those
/// above: a branch that wraps the whole plan gives its name to none.
/// </summary>
internal sealed class Chapters(IReadOnlyList<Section> sections)
{
    private static readonly string[] _forThePeople = ["民生", "惠民", "为民", "办好", "件实事", "实事项目", "实事清单"];

    private readonly Dictionary<string, Section> _byId = sections.ToDictionary(section => section.Id);
    private readonly Dictionary<string, int> _depths = sections.GroupBy(Root).ToDictionary(group => group.Key, group => group.Max(section => section.Level));

    public (string Chapter, string Theme) Of(WorkItem item)
    {
        if (item.Section < 0) return ("", Lines.Title(item.Theme));
        var section = sections[item.Section];
        var depth = _depths[Root(section)];
        var isTheme = section.Level == depth && section.Level > 1;
        var chapter = isTheme ? Above(section) : section;
        return (Lines.Title(chapter.Title), Lines.Title(isTheme ? section.Title : item.Theme));
    }

    /// <summary>Whether an item stands under a heading of practical matters: a list of its own, not a chapter that also speaks of them.</summary>
    public bool IsPracticalMatter(WorkItem item)
    {
        if (item.Section < 0) return false;
        var section = sections[item.Section];
        return SpeaksOfMatters(item.Theme) || SpeaksOfMatters(section.Title) && (section.Part == Part.Appendix || !HasSections(section));
    }

    private static bool SpeaksOfMatters(string title) =>
        title.Contains("实事", StringComparison.Ordinal) && !title.Contains("实事求是", StringComparison.Ordinal)
        && _forThePeople.Any(word => title.Contains(word, StringComparison.Ordinal));

    private bool HasSections(Section section) => sections.Any(other => other.Id.StartsWith(section.Id + ".", StringComparison.Ordinal));

    private Section Above(Section section) =>
        section.Id.LastIndexOf('.') is var dot and > 0 && _byId.TryGetValue(section.Id[..dot], out var above) ? above : section;

    private static string Root(Section section) => section.Id.Split('.')[0];
}
