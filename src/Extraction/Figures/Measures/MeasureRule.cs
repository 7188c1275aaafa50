using Luoshi.Extraction.Figures.Drafts;
using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Figures.Measures;

/// <summary>
/// Reads what a figure measures. The name stands before the number (停车场24个), behind it (4个基础科学中心), in a list that 分别
/// spreads, or with the figure before (…达6.79万人次，同比增长464%).
/// </summary>
internal sealed class MeasureRule(MendedText text, FigureWords words)
{
    /// <summary>Examples of kinds (民政、残联等资金) are short and stay; longer ones are proper names.</summary>
    private const int LongestExamples = 13;
    private const int LongestExample = 6;

    private const int LongestName = 60;

    private const int LongestWhole = 16;

    private const int LongestClause = 24;

    /// <summary>Fewer characters before a verb tell how, not who: 联手打造.</summary>
    private const int ShortestSubject = 3;

    private readonly MeasureCleaner _cleaner = new(words);
    private readonly NameList _lists = new(words);
    private readonly NounBehind _behind = new(text, words);
    private readonly SubjectRule _subjects = new(text, words);

    /// <summary>Fills in the measures of all figures, in text order.</summary>
    public void Apply(List<Draft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].Measure.Length > 0)
                continue;
            SkipNounOfBefore(drafts[i]);
            var count = ListLength(drafts, i);
            if (count == 1 || !Distributes(drafts, i, count))
                drafts[i].Measure = Bounded(Of(drafts[i], i + 1 < drafts.Count ? drafts[i + 1] : null));
        }
    }

    /// <summary>A name longer than any measure has, from a text that is no report, is cut: names built on names must not grow.</summary>
    private static string Bounded(string name) => name.Length <= LongestName ? name : name[..LongestName];

    /// <summary>The noun behind the figure before is no part of this one's name: 4个示范区、4个基地.</summary>
    private void SkipNounOfBefore(Draft draft)
    {
        if (draft.Previous is not { FollowEnd: > 0 } before || before.FollowEnd <= draft.LeftStart || before.FollowEnd > draft.Start)
            return;
        if (before.FollowEnd >= draft.PredicateStart && before.FollowEnd < draft.Start)
            return;
        var at = before.FollowEnd;
        while (at < draft.Start && text[at] is '、' or '和' or '与' or '及' or '等')
            at++;
        draft.Listed = at == draft.Start || at > before.FollowEnd;
        draft.LeftStart = at;
        draft.PredicateStart = Math.Max(draft.PredicateStart, at);
    }

    /// <summary>How many figures are joined to this one by 、 or 和 with nothing of their own between.</summary>
    private static int ListLength(List<Draft> drafts, int first)
    {
        var count = 1;
        while (first + count < drafts.Count && drafts[first + count] is { Listed: true } next && next.Start - next.LeftStart <= 1)
            count++;
        return count;
    }

    private bool Distributes(List<Draft> drafts, int first, int count)
    {
        var opener = drafts[first];
        var name = NameBefore(opener);
        if (name.IsEmpty)
            return opener.Previous is not null && FromFiguresBefore(drafts, first, count);
        var names = _lists.Split(name);
        if (names.Count < 2 || names.Count < count)
            return false;
        for (var i = 0; i < count; i++)
        {
            drafts[first + i].Measure = Bounded(names[names.Count - count + i]);
            drafts[first + i].Because("measure.list", opener.LeftStart, opener.PredicateStart);
        }

        return true;
    }

    private ReadOnlySpan<char> NameBefore(Draft draft) =>
        _cleaner.Clean(text.Slice(draft.LeftStart, Math.Max(draft.LeftStart, draft.PredicateStart)));

    /// <summary>…760万人次、…30亿元，分别增长16%、19%: each takes the measure of its peer among the figures before.</summary>
    private static bool FromFiguresBefore(List<Draft> drafts, int first, int count)
    {
        if (first < count || drafts[first - count].SentenceStart != drafts[first].SentenceStart)
            return false;
        for (var i = 0; i < count; i++)
        {
            var peer = drafts[first - count + i];
            drafts[first + i].Measure = peer.Measure;
            drafts[first + i].Because("measure.inherited", peer.Start, peer.End);
        }

        return true;
    }

    private string Of(Draft draft, Draft? next)
    {
        var name = NameBefore(draft);
        if (IsStreak(draft))
            return Streak(draft, name);
        if (GoesTo(draft))
            return Inherited(draft, draft.Previous!);
        if (SharesBudget(draft))
            return FundedAlike(draft, draft.Previous!);
        var follow = _behind.Find(draft, next);
        if (follow.Length == 0 && next is { Listed: true } && next.LeftStart == next.Start && next.Start == draft.SuffixEnd + 1 && draft.Nature == Nature.Level)
            follow = _behind.Find(next, null);
        if (follow.Length > 0 && IsNamedBehind(draft, name))
            return string.Concat(Behind(draft, name, follow), RestOfGrade(draft, follow, next));
        if (!name.IsEmpty)
            return Before(draft, Whole(draft, name, follow));
        if (draft.Previous is { } before)
            return Inherited(draft, before);
        if (follow.Length > 0)
            return Counted(draft, follow);
        return FromClauseBefore(draft) is { Length: > 0 } told ? told : Last(draft);
    }

    /// <summary>What else the clause says (30天实现清零, 统筹20亿元), where nothing names the measure; empty where it says nothing.</summary>
    private string Last(Draft draft)
    {
        var behind = _cleaner.Clean(text.Slice(draft.SuffixEnd, Math.Max(draft.SuffixEnd, Math.Min(draft.ClauseEnd, draft.SuffixEnd + LongestName))));
        var (start, end) = behind.IsEmpty ? (draft.LeftStart, draft.PredicateStart) : (draft.SuffixEnd, draft.ClauseEnd);
        if (start >= end)
        {
            draft.Because("measure.none", draft.Start, draft.Start);
            return "";
        }

        draft.Because(behind.IsEmpty ? "measure.before" : "measure.behind", start, end);
        return behind.IsEmpty ? text.Slice(start, end).ToString() : behind.ToString();
    }

    /// <summary>由5天向2天压缩: the second is of what the first is.</summary>
    private bool GoesTo(Draft draft) =>
        draft.Previous is { Role: Role.Base } && text.Slice(draft.LeftStart, Math.Max(draft.LeftStart, draft.PredicateStart)) is "向";

    /// <summary>投资3500万元的供水管网改造、800万元的巷道改造: one 投资 for all the works listed.</summary>
    private bool SharesBudget(Draft draft) =>
        draft is { Quantity.Unit: "元", Previous: { Quantity.Unit: "元", Measure: "投资" or "投入" or "总投资" } before }
        && text[before.SuffixEnd] == '的' && text[draft.SuffixEnd] == '的' && text[draft.Start - 1] is '、' or '和';

    private string FundedAlike(Draft draft, Draft before)
    {
        draft.Subject = _subjects.Funded(draft).ToString();
        return Inherited(draft, before);
    }

    /// <summary>便民生活圈建成8个: where the verb stands last and nothing behind is counted, what stands before the verb is.</summary>
    private ReadOnlySpan<char> Whole(Draft draft, ReadOnlySpan<char> name, Span follow)
    {
        if (follow.Length > 0 || !words.MeasureCuts.Contains(name))
            return name;
        var whole = _cleaner.Uncut(text.Slice(draft.LeftStart, draft.PredicateStart));
        return whole.Length <= LongestWhole ? whole : name;
    }

    private string Counted(Draft draft, Span follow)
    {
        draft.Because("measure.behind", follow.Start, follow.End);
        draft.FollowEnd = follow.End;
        return text.Slice(follow.Start, follow.End).ToString();
    }

    /// <summary>4家国家级和21家省级企业技术中心: what a bare grade shares with the next.</summary>
    private ReadOnlySpan<char> RestOfGrade(Draft draft, Span follow, Draft? next)
    {
        if (next is null || next.Start >= draft.ClauseEnd || text[follow.End - 1] != '级')
            return [];
        var noun = _behind.Find(next, null);
        var grade = text.Slice(noun.Start, noun.End).IndexOf('级');
        return grade < 0 ? [] : text.Slice(noun.Start + grade + 1, noun.End);
    }

    /// <summary>The noun behind the number, with the verb before it; what else stands before is the subject.</summary>
    private string Behind(Draft draft, ReadOnlySpan<char> name, Span follow)
    {
        draft.Because("measure.behind", follow.Start, follow.End);
        draft.FollowEnd = follow.End;
        var noun = text.Slice(follow.Start, follow.End);
        var head = Unlisted(draft, name);
        if (_cleaner.Verb(head) == 0 && head.Length > 0)
        {
            var doing = _cleaner.VerbAtEnd(head);
            var who = doing > 0 ? _cleaner.Clean(head[..^doing]) : head;
            draft.Topic = draft.Subject = doing > 0 && who.Length <= ShortestSubject ? "" : who.ToString();
            head = head[^doing..];
        }

        var verb = SharedVerb(draft, head);
        return verb.Length + head.Length == 0 ? noun.ToString() : $"{verb}{head}…{noun}";
    }

    /// <summary>Of examples before the number (北仑港、梅山三个…, A、B等4家…) only the verb belongs to the name.</summary>
    private ReadOnlySpan<char> Unlisted(Draft draft, ReadOnlySpan<char> name)
    {
        var listed = name.Contains('、') || (draft.Start > draft.LeftStart && text[draft.Start - 1] == '等' && name.Length > 4);
        return listed ? name[.._cleaner.Verb(name)] : name;
    }

    private string Before(Draft draft, ReadOnlySpan<char> name)
    {
        draft.Because("measure.before", draft.LeftStart, draft.PredicateStart);
        if (draft.Quantity.Unit == "元" && Budget(name) is { } budget)
        {
            draft.Subject = SubjectOf(draft, name[..^budget.Length]);
            draft.Named = draft.Subject.Length > 0;
            return budget;
        }

        if (_subjects.Opens(name) is var own and > 0)
        {
            draft.Subject = name[..own].ToString();
            name = name[own..];
        }
        else if (draft.Subject.Length == 0)
            draft.Subject = _subjects.Stays(draft);

        draft.Named = draft.Subject.Length > 0;

        if (draft.Previous is { } topic && words.GenericMeasures.Contains(name))
            return $"{Topic(topic)}…{name}";
        if (name[0] == '占' && draft.Previous is { } whole)
            return $"{whole.Measure}…{name}";
        var verb = _cleaner.Verb(name);
        if (verb == name.Length && draft.Previous is { } before && (before.SuffixEnd >= draft.ClauseStart || before.Quantity.Unit == draft.Quantity.Unit))
            return string.Concat(name, before.Measure.AsSpan(_cleaner.Verb(before.Measure)));
        return string.Concat(SharedVerb(draft, name), draft.IsPercent || draft.IsPoint ? name : WithoutExamples(name));
    }

    /// <summary>What the figure before is about, without its verb and its noun of measure: 地产蔬菜 of 地产蔬菜种植面积.</summary>
    private string Topic(Draft before)
    {
        var name = before.Measure[_cleaner.Verb(before.Measure)..];
        var noun = words.WholeMeasures.MatchBefore(name, name.Length);
        return noun < name.Length ? name[..^noun] : name;
    }

    /// <summary>Who the money goes to, told before 投资 or behind the sum; a verb alone is no one.</summary>
    private string SubjectOf(Draft draft, ReadOnlySpan<char> before)
    {
        var verb = _cleaner.Verb(before);
        before = _cleaner.Clean(before[verb..].TrimEnd('…'));
        return before.IsEmpty ? _subjects.Funded(draft).ToString() : before.ToString();
    }

    /// <summary>The money put into a named project measures 投资 or 投入, the project is its subject.</summary>
    private string? Budget(ReadOnlySpan<char> name)
    {
        if (name is "投资" or "投入" or "总投资")
            return name.ToString();
        if (name.EndsWith("完成投资") || name.EndsWith("总投资"))
            return name.EndsWith("总投资") ? "总投资" : "投资";
        if (name.EndsWith("…投资") && words.Facilities.MatchBefore(name, name.Length - 3) > 0)
            return "投资";
        return name.Length > 8 && words.WholeMeasures.MatchBefore(name, name.Length) <= 2 && (name.EndsWith("投资") || name.EndsWith("投入")) ? name[^2..].ToString() : null;
    }

    /// <summary>举办A、B等赛事200场次 measures 举办…赛事.</summary>
    private string WithoutExamples(ReadOnlySpan<char> name)
    {
        var mark = name.LastIndexOf('等');
        var verb = Math.Min(_cleaner.Verb(name), Math.Max(mark, 0));
        if (mark + 2 >= name.Length || mark - verb < (name.Contains('、') ? LongestExamples : LongestExample))
            return name.ToString();
        return verb == 0 ? name[(mark + 1)..].ToString() : $"{name[..verb]}…{name[(mark + 1)..]}";
    }

    /// <summary>The verb of the list's first member, for a later one that has none of its own.</summary>
    private string SharedVerb(Draft draft, ReadOnlySpan<char> name)
    {
        if (draft is not { Listed: true, Previous: { } before } || before.SuffixEnd < draft.ClauseStart || _cleaner.Verb(name) > 0)
            return "";
        return before.Measure[.._cleaner.Verb(before.Measure)];
    }

    private static string Inherited(Draft draft, Draft before)
    {
        draft.Because("measure.inherited", before.Start, before.End);
        return before.Topic.Length > 0 && before.Quantity.Unit != draft.Quantity.Unit ? before.Topic : before.Measure;
    }

    /// <summary>Money and percentages are named before; other units by the noun behind, where one follows at once.</summary>
    private bool IsNamedBehind(Draft draft, ReadOnlySpan<char> name)
    {
        if (draft.IsPoint || draft.Role == Role.Base)
            return false;
        if (draft.IsPercent || draft.Quantity.Unit is "倍" or "成" or "1")
            return name.IsEmpty && draft.Nature == Nature.Ratio;
        if (draft.Nature is Nature.Delta or Nature.Rate)
            return false;
        return name.IsEmpty || draft.Quantity.Unit != "元" || (_cleaner.Verb(name) == name.Length && name is not ("投资" or "投入"));
    }

    private bool IsStreak(Draft draft) => draft.Quantity.Unit is "年" or "次" && (IsCalledLasting(draft) || text[draft.End] == '来');

    private bool IsCalledLasting(Draft draft) =>
        draft.Start - 2 >= draft.ClauseStart && text.Slice(draft.Start - 2, draft.Start) is "连续" or "提前";

    /// <summary>贷款连续4年保持全国首位 measures what lasted so long.</summary>
    private string Streak(Draft draft, ReadOnlySpan<char> name)
    {
        if (IsCalledLasting(draft))
            draft.Because("measure.streak", draft.Start - 2, draft.Start);
        else
            draft.Because("measure.streak", draft.End, draft.End + 1);
        draft.Topic = name.ToString();
        var lasted = text.Slice(draft.SuffixEnd, Math.Min(draft.ClauseEnd, draft.SuffixEnd + LongestName)).TrimStart('来');
        if (name.IsEmpty && draft.Previous is { } before)
            name = before.Measure;
        if (lasted.IndexOf('、') is var stop and > 0)
            lasted = lasted[..stop];
        return name.IsEmpty ? lasted.ToString() : $"{name}…{lasted}";
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
        if (name.IsEmpty || name.Length > LongestClause)
            return "";
        draft.Because("measure.before", start, end);
        return name.ToString();
    }
}
