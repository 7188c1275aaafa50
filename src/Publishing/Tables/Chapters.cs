using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Tables;

/// <summary>
/// Where in the report's outline a thing stands. The chapter of a task is the heading a clerk would write into the first column:
/// the topmost one, or the one below it where the topmost is the whole plan.
/// </summary>
public sealed class Chapters
{
    private readonly Reading _reading;
    private readonly int[] _parents;
    private readonly int _wholePlan;

    public Chapters(Reading reading)
    {
        _reading = reading;
        _parents = ParentsOf(reading.Sections);
        _wholePlan = WholePlan();
    }

    /// <summary>The sections from the topmost down to the one at <paramref name="index"/>; empty for -1.</summary>
    public IReadOnlyList<Section> PathTo(int index)
    {
        var path = new List<Section>();
        for (var at = index; at >= 0; at = _parents[at]) path.Insert(0, _reading.Sections[at]);
        return path;
    }

    public string ChapterOf(int section)
    {
        var path = PathTo(section);
        if (path.Count == 0) return "";
        var isWholePlan = _wholePlan >= 0 && path[0] == _reading.Sections[_wholePlan];
        return (isWholePlan && path.Count > 1 ? path[1] : path[0]).Title;
    }

    /// <summary>The lead that an item stands under: its theme or, without one, the nearest heading below its chapter.</summary>
    public string ThemeOf(WorkItem item)
    {
        if (item.Theme.Length > 0) return PlainWords.Of(item.Theme).TrimEnd('。');
        var path = PathTo(item.Section);
        return path.Count > 0 && path[^1].Title != ChapterOf(item.Section) ? path[^1].Title : "";
    }

    /// <summary>Number and title of a section, <c>2.3 改善城乡环境</c>; empty for -1.</summary>
    public string NameOf(int section) =>
        section < 0 ? "" : $"{_reading.Sections[section].Id} {_reading.Sections[section].Title}";

    private static int[] ParentsOf(IReadOnlyList<Section> sections)
    {
        var parents = new int[sections.Count];
        for (var index = 0; index < sections.Count; index++)
        {
            var above = index - 1;
            while (above >= 0 && sections[above].Level >= sections[index].Level) above = parents[above];
            parents[index] = above;
        }
        return parents;
    }

    private int WholePlan()
    {
        var counts = new int[_parents.Length];
        foreach (var item in _reading.Items)
            if (item.Section >= 0) counts[RootOf(item.Section)]++;
        for (var root = 0; root < counts.Length; root++)
            if (counts[root] * 2 > _reading.Items.Count && HasThemes(root)) return root;
        return -1;
    }

    private bool HasThemes(int root)
    {
        var below = 0;
        foreach (var parent in _parents)
            if (parent == root) below++;
        return below > 1;
    }

    private int RootOf(int section)
    {
        while (_parents[section] >= 0) section = _parents[section];
        return section;
    }
}
