using Luoshi.Extraction.Figures.Drafts;
using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;

namespace Luoshi.Extraction.Figures.Measures;

/// <summary>
/// Tells whose figure it is: of a named place or works before the measure (…机场旅客吞吐量), of the works that money goes to
/// (投资2.6亿元的…水厂), or of the one that the sentence has been speaking of.
/// </summary>
internal sealed class SubjectRule(MendedText text, FigureWords words)
{
    /// <summary>What stands before 机场, 水厂 to make a name of it.</summary>
    private const int ShortestName = 2;
    private const int LongestWorks = 24;

    /// <summary>The length of the subject that <paramref name="name"/> opens with, its measure behind; 0 where it opens with none.</summary>
    public int Opens(ReadOnlySpan<char> name)
    {
        var end = name.Length - words.PlaceMeasures.MatchBefore(name, name.Length);
        var kind = end < name.Length ? words.Facilities.MatchBefore(name, end) : 0;
        return kind > 0 && end - kind >= ShortestName ? end : 0;
    }

    /// <summary>The named place or works that the sentence has been speaking of; empty where it turns to another or to the whole.</summary>
    public string Stays(Draft draft) =>
        draft.Previous is { Named: true } before && text[draft.LeftStart] is not ('全' or '我') ? before.Subject : "";

    /// <summary>The works that a sum of money goes to, told behind it; empty where none is.</summary>
    public ReadOnlySpan<char> Funded(Draft draft)
    {
        var at = draft.SuffixEnd;
        if (text[at] == '的')
            return Works(at + 1, draft.ClauseEnd);
        if (text[at] != '，' || words.MakingVerbs.Match(text.Chars, at + 1) is not (var verb and > 0))
            return [];
        var start = at + 1 + verb + (text[at + 1 + verb] == '了' ? 1 : 0);
        var end = start;
        while (end < draft.Block.End && !CharKind.CutsClause(text[end]))
            end++;
        return Works(start, end);
    }

    /// <summary>The stretch from <paramref name="start"/> up to the name's end; a counted thing (学校3所) is no name.</summary>
    private ReadOnlySpan<char> Works(int start, int end)
    {
        for (var at = start + 2; at <= Math.Min(end, start + LongestWorks) && !CharKind.IsDigit(text[at - 1]); at++)
            if (words.Facilities.MatchBefore(text.Chars, at) is var length and > 0 && at - length > start && words.Facilities.MatchBefore(text.Chars, at + 1) == 0 && EndsName(at, end))
                return text.Slice(start, at);
        return [];
    }

    /// <summary>No longer name goes on behind: 雁溪水厂建成, 时代广场项目开工.</summary>
    private bool EndsName(int at, int end) =>
        at == end || text[at] is '、' or '和' || words.FollowEnds.Match(text.Chars, at) > 0 || words.FollowStops.Match(text.Chars, at) > 0 || words.MakingVerbs.Match(text.Chars, at) > 0;
}
