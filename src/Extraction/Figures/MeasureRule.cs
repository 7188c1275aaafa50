using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Figures;

/// <summary>
/// Reads what a figure measures. The name stands before the number (停车场24个), behind it (4个基础科学中心), in a list that 分别
/// spreads, or with the figure before (…达6.79万人次，同比增长464%).
/// </summary>
internal sealed class MeasureRule(MendedText text, FigureWords words)
{
    private const int LongestFollow = 18;

    private readonly MeasureCleaner _cleaner = new(words);
    private readonly NameList _lists = new(words);

    /// <summary>Fills in the measures of all figures, in text order.</summary>
    public void Apply(IReadOnlyList<Draft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].Measure.Length > 0)
                continue;
            var count = ListLength(drafts, i);
            if (count > 1 && Distributes(drafts, i, count))
                continue;
            drafts[i].Measure = Of(drafts[i]);
        }
    }

    /// <summary>How many figures are joined to this one by 、 or 和 with nothing of their own between.</summary>
    private static int ListLength(IReadOnlyList<Draft> drafts, int first)
    {
        var count = 1;
        while (first + count < drafts.Count && drafts[first + count] is { Listed: true } next && next.Start - next.LeftStart <= 1)
            count++;
        return count;
    }

    private bool Distributes(IReadOnlyList<Draft> drafts, int first, int count)
    {
        var opener = drafts[first];
        var names = Names(opener);
        if (names.Count == 0 && IsBare(opener))
            return FromFiguresBefore(drafts, first, count);
        if (names.Count < 2 || names.Count < count)
            return false;
        for (var i = 0; i < count; i++)
            drafts[first + i].Measure = names[names.Count - count + i];
        opener.Because("measure.list", opener.LeftStart, opener.PredicateStart);
        return true;
    }

    private List<string> Names(Draft opener)
    {
        var name = _cleaner.Clean(text.Slice(opener.LeftStart, opener.PredicateStart));
        return name.IsEmpty ? [] : _lists.Split(name);
    }

    private bool IsBare(Draft draft) =>
        draft.Previous is not null && _cleaner.Clean(text.Slice(draft.LeftStart, draft.PredicateStart)).IsEmpty;

    /// <summary>…760万人次、…30亿元，分别增长16%、19%: each takes the measure of its peer among the figures before.</summary>
    private static bool FromFiguresBefore(IReadOnlyList<Draft> drafts, int first, int count)
    {
        if (first < count || drafts[first - count].SentenceStart != drafts[first].SentenceStart)
            return false;
        for (var i = 0; i < count; i++)
            drafts[first + i].Measure = drafts[first - count + i].Measure;
        return true;
    }

    private string Of(Draft draft)
    {
        var name = _cleaner.Clean(text.Slice(draft.LeftStart, Math.Max(draft.LeftStart, draft.PredicateStart)));
        var follow = Following(draft);
        if (follow > draft.SuffixEnd && FollowNames(draft, name))
        {
            draft.Because("measure.behind", draft.SuffixEnd, follow);
            return Join(Shared(draft, name, needVerb: true), text.Slice(draft.SuffixEnd, follow));
        }

        if (!name.IsEmpty)
        {
            draft.Because("measure.before", draft.LeftStart, draft.PredicateStart);
            return Shared(draft, name, needVerb: false);
        }

        if (draft.Previous is { } before)
        {
            draft.Because("measure.inherited", before.Start, before.End);
            return before.Measure;
        }

        return follow > draft.SuffixEnd ? text.Slice(draft.SuffixEnd, follow).ToString() : FromClauseBefore(draft);
    }

    /// <summary>Money and percentages are named before; other units by the noun behind, where one follows at once.</summary>
    private bool FollowNames(Draft draft, ReadOnlySpan<char> name)
    {
        if (draft.IsPoint || draft.Role == Role.Base)
            return false;
        if (draft.IsPercent || draft.Quantity.Unit is "倍" or "成" or "1")
            return name.IsEmpty && draft.Nature == Nature.Ratio;
        if (draft.Nature is Nature.Delta or Nature.Rate)
            return false;
        return name.IsEmpty || draft.Quantity.Unit != "元" || _cleaner.StartsWithVerb(name, out var verb) && verb == name.Length;
    }

    /// <summary>Where the noun behind the number ends; <see cref="Draft.SuffixEnd"/> where none begins there.</summary>
    private int Following(Draft draft)
    {
        var at = draft.SuffixEnd;
        if (text[at] == '的' && CharKind.IsHan(text[at + 1]))
            at++;
        var stop = Math.Min(draft.ClauseEnd, draft.SuffixEnd + LongestFollow);
        if (at >= stop || !(CharKind.IsHan(text[at]) || text[at] is '“' or '《' || CharKind.IsLatin(text[at]) || CharKind.IsDigit(text[at])) || words.FollowStops.Match(text.Chars, at) > 0)
            return draft.SuffixEnd;
        var start = at;
        var quoted = false;
        while (at < stop)
        {
            if (text[at] is '“' or '《')
                quoted = true;
            else if (text[at] is '”' or '》')
                quoted = false;
            else if (!quoted && at > start + 1 && (text[at] == '、' || EndsNoun(at)))
                break;
            at++;
        }

        return at;
    }

    private bool EndsNoun(int at) =>
        words.FollowStops.Match(text.Chars, at) is var length and > 0 && (length > 1 || text[at] is '达' or '被' or '将' or '均' or '已' or '获');

    private static string Join(string before, ReadOnlySpan<char> behind) =>
        before.Length == 0 ? behind.ToString() : $"{before}…{behind.TrimStart('的')}";

    /// <summary>The name itself, with the verb of the list's first member where it has none of its own.</summary>
    private string Shared(Draft draft, ReadOnlySpan<char> name, bool needVerb)
    {
        if (draft.Previous is not { } before || before.SuffixEnd < draft.ClauseStart || !draft.Listed || _cleaner.StartsWithVerb(name, out _))
            return name.ToString();
        var verb = words.MeasureKeeps.Match(before.Measure, 0);
        if (verb == 0 || (needVerb && name.Length > 0 && name.Length == verb))
            return name.ToString();
        return string.Concat(before.Measure.AsSpan(0, verb), name);
    }

    /// <summary>A clause that only tells the number speaks of what the clause before names.</summary>
    private string FromClauseBefore(Draft draft)
    {
        var end = draft.ClauseStart - 1;
        if (end <= draft.SentenceStart)
            return "";
        var start = end - 1;
        while (start > draft.SentenceStart && !CharKind.CutsClause(text[start - 1]))
            start--;
        var name = _cleaner.Clean(text.Slice(start, end));
        return name.Length <= 24 ? name.ToString() : "";
    }
}
