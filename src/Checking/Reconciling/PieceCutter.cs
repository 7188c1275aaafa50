using System.Text.RegularExpressions;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reconciling;

/// <summary>
/// Cuts a plan into pieces that can be answered each for itself: the clauses of an item, the members of a list. What belongs to no item is cut
/// too: a lead sentence may promise something.
/// </summary>
internal static partial class PieceCutter
{
    private const int ShortestMember = 3;
    private const int ShortestSide = 6;

    /// <summary>A piece as cut.</summary>
    public sealed record Cutting(Span Span, Span Clause, Span Whole, WorkItem? Item, int FirstClause);

    public static List<Cutting> Cut(Reading plan, List<Clause> clauses)
    {
        List<Cutting> pieces = [];
        var (item, firstOfItem) = (0, 0);
        var first = FirstPromise(plan);
        for (var at = 0; at < clauses.Count; at++)
        {
            var clause = clauses[at];
            while (item < plan.Items.Count && plan.Items[item].Span.End <= clause.Span.Start) item++;
            var held = item < plan.Items.Count && plan.Items[item].Span.Overlaps(clause.Span) ? plan.Items[item] : null;
            if (held is null && (Headings.Hold(plan, clause.Span) || clause.Span.Start < first)) continue;
            if (Slogan().IsMatch(plan.Document.Text.AsSpan(clause.Span.Start, clause.Span.Length))) continue;
            if (held is null || held.Span.Start >= clause.Span.Start) firstOfItem = at;
            if (held is not null && pieces.Count > 0 && pieces[^1].Item == held && OnlyFigure().IsMatch(plan.Document.Quote(clause.Span)))
            {
                pieces[^1] = pieces[^1] with { Span = new Span(pieces[^1].Span.Start, clause.Span.End), Clause = new Span(pieces[^1].Clause.Start, clause.Span.End) };
                continue;
            }
            foreach (var span in Members(plan.Document.Text, clause.Span))
                pieces.Add(new Cutting(span, clause.Span, held?.Span ?? clause.Span, held, firstOfItem));
        }
        return pieces;
    }

    /// <summary>Where promises begin: what stands before the paragraph of the first item is guiding thought.</summary>
    private static int FirstPromise(Reading plan) =>
        plan.Items.Count == 0 ? 0 : plan.Document.Text.LastIndexOf('\n', plan.Items[0].Span.Start) + 1;

    private static List<Span> Members(string text, Span clause)
    {
        List<Span> members = [];
        if (Shared().IsMatch(text.AsSpan(clause.Start, clause.Length))) return [clause];
        var (start, depth) = (clause.Start, 0);
        for (var at = clause.Start; at < clause.End; at++)
        {
            if (text[at] is '“' or '《' or '（' or '(') depth++;
            else if (text[at] is '”' or '》' or '）' or ')') depth--;
            else if (depth <= 0 && (text[at] == '、' || (at - start >= ShortestSide && clause.End - at > ShortestSide && Joins(text, at))))
            {
                members.Add(new Span(start, at));
                start = at + 1;
            }
        }
        members.Add(new Span(start, clause.End));
        return members.TrueForAll(member => member.Length >= ShortestMember) ? members : [clause];
    }

    /// <summary>Whether the character joins two members, and is no part of a word (和谐, 普及).</summary>
    private static bool Joins(string text, int at) =>
        text[at] is '和' or '与' or '及' && text[at + 1] is not ('谐' or '平' or '解' or '时') && text[at - 1] is not ('共' or '总' or '以' or '涉' or '饱' or '参' or '普');

    /// <summary>A clause that only goes on with the measure of the one before: 达到309亿元.</summary>
    [GeneratedRegex("^(总量|总额|规模|力争)?(达到|达|突破|超过|增长|同比增长|完成)[0-9.]+")]
    private static partial Regex OnlyFigure();

    /// <summary>Guiding thought.</summary>
    [GeneratedRegex("习近平|总书记|党中央|党的(十|二十|领导|建设|初心)|(十[七八九]|二十)(大|届)|之年$|目标是$|关键一年|新发展理念|总基调|指导思想|总要求|初心|使命担当|四个意识|四个自信|两个维护|两个确立")]
    private static partial Regex Slogan();

    /// <summary>One figure for all members of a list.</summary>
    [GeneratedRegex("均(增长|达|提高|下降|控制|完成|实现|保持)|分别")]
    private static partial Regex Shared();
}
