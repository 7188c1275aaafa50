using Luoshi.Extraction.Figures.Drafts;
using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Figures;

/// <summary>Reads how a figure binds from the words right before the number and right behind the unit.</summary>
internal sealed class BoundRule(MendedText text, FigureWords words)
{
    /// <summary>Two characters of the adverb and a verb of up to four.</summary>
    private const int FarthestAdverb = 6;

    public void Apply(Draft draft)
    {
        if (Behind(draft) || Before(draft) || BeforeVerb(draft))
            return;
        if (draft.Quantity.More)
            Set(draft, Bound.Min, false, draft.Start, draft.End);
        else if (draft is { Listed: true, Previous: { } before } && SharesBound(draft, before))
            (draft.Bound, draft.Strict) = (before.Bound, before.Strict);
    }

    private bool Behind(Draft draft)
    {
        var length = words.BoundsAfter.Match(text.Chars, draft.End, out var tag);
        if (length == 0 || (length == 1 && !IsBoundLetter(draft.End)))
        {
            draft.SuffixEnd = draft.End;
            return false;
        }

        Set(draft, (Bound)tag, false, draft.End, draft.End + length);
        return true;
    }

    /// <summary>多 and 内 are bounds only where no longer word begins with them.</summary>
    private bool IsBoundLetter(int at) => text[at] switch
    {
        '多' => text[at + 1] is not ('元' or '层' or '种' or '样' or '渠' or '式' or '功' or '维'),
        '内' => text[at + 1] is not ('外' or '蒙' or '地' or '涵' or '需' or '部' or '容' or '陆' or '生' or '河'),
        _ => text[at + 1] is not '额' and not '热',
    };

    private bool Before(Draft draft)
    {
        var at = draft.Edge;
        if (text[at - 1] is '了' or '至' or '到' or '达' or '为' or '过' && words.BoundsBefore.MatchBefore(text.Chars, at) == 0)
            at--;
        var length = words.BoundsBefore.MatchBefore(text.Chars, at, out var tag);
        if (length == 0 || at - length < draft.ClauseStart || (text[at - 1] == '上' && draft.Quantity.Unit == "个") || (length == 1 && !IsBoundAlone(draft, at - 1)))
            return false;
        Set(draft, (Bound)(tag & ~FigureWords.Strict), (tag & FigureWords.Strict) != 0, at - length, at);
        return true;
    }

    /// <summary>至少保留5处: the bound stands before the verb.</summary>
    private bool BeforeVerb(Draft draft)
    {
        for (var at = draft.Edge - 2; at >= Math.Max(draft.LeftStart, draft.Edge - FarthestAdverb) && text[at] != '、'; at--)
            if (words.BoundAdverbs.Match(text.Chars, at, out var tag) is var length and > 0)
            {
                Set(draft, (Bound)tag, false, at, at + length);
                return true;
            }

        return false;
    }

    private bool IsBoundAlone(Draft draft, int at) => text[at] switch
    {
        '近' => text[at - 1] is not ('附' or '临' or '邻' or '相' or '最' or '接') && draft.Quantity is not { Unit: "年", Chinese: true },
        '约' => text[at - 1] is not ('签' or '预' or '节' or '合' or '契' or '条'),
        '过' => text[at - 1] is not ('通' or '经' or '不' or '超'),
        '上' => draft.Quantity.Chinese && text[at - 1] is not ('以' or '线' or '向'),
        '余' => false,
        '下' or '高' or '低' => false,
        _ => true,
    };

    /// <summary>分别突破2000个和1000个: the bound before a distributed list holds for all; one behind (以上) only for its own.</summary>
    private static bool SharesBound(Draft draft, Draft before) =>
        before.Bound != Bound.Exact && before.SuffixEnd == before.End && !before.Quantity.More && draft.LeftStart == draft.Start
        && before.Why.Exists(reason => reason.Words.End <= before.Start);

    private static void Set(Draft draft, Bound bound, bool strict, int start, int end)
    {
        draft.Bound = bound;
        draft.Strict = strict;
        draft.SuffixEnd = Math.Max(draft.End, end > draft.End ? end : draft.End);
        draft.Because(bound switch { Bound.Min => "bound.min", Bound.Max => "bound.max", _ => "bound.about" }, start, end);
    }
}
