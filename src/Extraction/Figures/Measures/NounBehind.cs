using Luoshi.Extraction.Figures.Drafts;
using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Figures.Measures;

/// <summary>Finds the noun that a number counts where it stands behind the unit: 4个基础科学中心.</summary>
internal sealed class NounBehind(MendedText text, FigureWords words)
{
    private const int Longest = 20;
    private const int LongestWithVerb = 28;
    private const int ShortNoun = 6;
    private const int TinyNoun = 3;

    /// <summary>True where another figure follows in the clause, so that 、 parts two counted things.</summary>
    private bool _listEnds;

    /// <summary>The stretch of the noun; empty where none begins there. Two numbers of one noun (121户498人脱贫) share it.</summary>
    public Span Find(Draft draft, Draft? next)
    {
        var at = draft.SuffixEnd;
        var stop = Math.Min(draft.ClauseEnd, draft.SuffixEnd + Longest);
        if (next is not null && next.Start == at && next.SuffixEnd < draft.ClauseEnd)
            at = next.SuffixEnd;
        else if (next is not null && next.Start < draft.ClauseEnd)
            stop = Math.Min(Separator(draft.SuffixEnd, next.Start), stop);
        _listEnds = next is not null && next.Start < draft.ClauseEnd;
        if (at < stop && text[at] == '的' && CharKind.IsHan(text[at + 1]))
            at++;
        return at >= stop || !Begins(at) ? new Span(at, at) : new Span(at, End(at, stop, draft.ClauseEnd));
    }

    /// <summary>The last 和, 及 or 、 before the next figure; the noun of this one ends there.</summary>
    private int Separator(int from, int next)
    {
        for (var at = next - 1; at > from + 1; at--)
            if (text[at] is '和' or '及' or '、')
                return text[at] == '及' && text[at - 1] == '以' ? at - 1 : at;
        return next;
    }

    private int End(int at, int stop, int clauseEnd)
    {
        var start = at;
        var depth = 0;
        while (at < stop)
        {
            if (CharKind.Opens(text[at]))
                depth++;
            else if (CharKind.Closes(text[at]))
                depth--;
            if (depth < 0 || (depth == 0 && at > start && Ends(at, start)))
                break;
            at++;
        }

        return WithVerb(start, at, clauseEnd);
    }

    private bool Begins(int at) =>
        (CharKind.IsHan(text[at]) || text[at] is '“' or '《' || CharKind.IsLatin(text[at]) || (CharKind.IsDigit(text[at]) && CharKind.IsLatin(text[at + 1])))
        && words.FollowStops.Match(text.Chars, at) <= words.FollowGoes.Match(text.Chars, at);

    private bool Ends(int at, int start)
    {
        if (text[at] == '、')
            return _listEnds && text[at - 1] != '级';
        if (text[at] == '的' && words.Counted.MatchBefore(text.Chars, at) > 0)
            return true;
        if (text[at] == '等' && text[at + 1] is '级' or '额' or '次' or '效')
            return false;
        if (text[at] is '和' or '及' or '与' && CharKind.IsDigit(text[at + 1]))
            return true;
        return at > start + 1 && (text[at] == '—' || words.FollowEnds.Match(text.Chars, at) > 0 || text[at] is '达' or '被' or '将' or '均' or '已' or '获' or '等' or '后' or '是');
    }

    /// <summary>A short noun with what it achieved: 16个案例入选…典型 counts cases that were selected.</summary>
    private int WithVerb(int start, int end, int clauseEnd)
    {
        if (!_listEnds && end - start <= TinyNoun && clauseEnd - start <= ShortNoun && text.Slice(end, clauseEnd).IndexOf('、') < 0)
            return clauseEnd;
        if (end - start > ShortNoun || words.FollowMore.Match(text.Chars, end) == 0)
            return end;
        var stop = end;
        while (stop < clauseEnd && stop < start + LongestWithVerb && text[stop] != '、')
            stop++;
        return stop;
    }
}
