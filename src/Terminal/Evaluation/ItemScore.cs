namespace Luoshi.Terminal.Evaluation;

/// <summary>Work items against the clauses of a gold: where items begin and end, and their kind, strength and checkability.</summary>
internal sealed class ItemScore
{
    private readonly IReadOnlyList<LooseRow> _clauses;
    private readonly char[] _gold;
    private readonly LooseRow[] _inside;
    private readonly int _outside;
    private readonly ClauseLabels _read;
    private readonly List<(LooseRow Clause, LooseRow Item)> _both = [];

    private ItemScore(IReadOnlyList<LooseRow> clauses, IReadOnlyList<LooseRow> items)
    {
        _clauses = clauses;
        var (from, to) = (clauses[0].Start, clauses[^1].End);
        _inside = [.. items.Where(item => item.End > from && item.Start < to)];
        _outside = items.Count(item => item.End <= from || item.Start >= to);
        _gold = [.. clauses.Select(clause => clause.Word("label") is [var label, ..] ? label : 'O')];
        _read = new ClauseLabels(clauses, _inside);
        for (var index = 0; index < clauses.Count; index++)
            if (_gold[index] == 'B' && _read.ItemAt(index) is { } item)
                _both.Add((clauses[index], item));
    }

    public static Score Of(IReadOnlyList<LooseRow> clauses, IReadOnlyList<LooseRow> items)
    {
        var score = new ItemScore(clauses, items);
        return new Score(score.Lines(), score.Errors());
    }

    private List<ScoreLine> Lines()
    {
        var (goldSpans, readSpans) = (ClauseLabels.Spans(_gold), _read.Spans());
        var starts = Starts();
        var shared = goldSpans.Count(readSpans.Contains);
        return
        [
            ScoreLine.Count("clauses", _clauses.Count, "标准答案里的分句", "clauses in the gold"),
            ScoreLine.Count("gold_items", goldSpans.Count, "标准答案里的任务", "items in the gold"),
            ScoreLine.Count("predicted_items", _inside.Length, "读出的任务", "items read"),
            ScoreLine.Count("predicted_outside_plan", _outside, "落在工作安排之外的任务", "items outside the plan part"),
            ScoreLine.Share("clause_accuracy", (double)Clauses((wanted, given, _) => wanted == given) / _clauses.Count, "分句标得对", "clauses labelled right"),
            ScoreLine.Share("item_start_f1", starts.F1, "任务起点", "item starts"),
            ScoreLine.Share("item_start_precision", starts.Precision, "起点：读出的有多少对", "item starts, precision"),
            ScoreLine.Share("item_start_recall", starts.Recall, "起点：该读的有多少读对", "item starts, recall"),
            ScoreLine.Share("item_span_f1", Agreement.Of(shared, readSpans.Count - shared, goldSpans.Count - shared).F1, "任务起止", "whole items"),
            ScoreLine.Share("not_a_task_f1", NoTask().F1, "不是任务的分句", "clauses of no item"),
            ScoreLine.Share("kind", OfBoth(pair => pair.Clause.Word("kind") == pair.Item.Word("kind")), "类型", "kind"),
            ScoreLine.Share("strength", OfBoth(pair => pair.Clause.Number("strength") == pair.Item.Number("strength")), "力度", "strength"),
            ScoreLine.Share("strength_within_1", OfBoth(IsNear), "力度差不过 1", "strength within 1"),
            ScoreLine.Share("checkable_f1", Checkable().F1, "可核验", "checkable"),
        ];
    }

    /// <summary>A second item that begins in the same clause as another counts as wrong.</summary>
    private Agreement Starts() => Agreement.Of(
        Clauses((wanted, given, _) => wanted == 'B' && given == 'B'),
        Clauses((wanted, given, _) => given == 'B' && wanted != 'B') + _inside.Length - _read.Begun,
        Clauses((wanted, given, _) => wanted == 'B' && given != 'B'));

    private Agreement NoTask() => Agreement.Of(
        Clauses((wanted, given, _) => wanted == 'O' && given == 'O'),
        Clauses((wanted, given, _) => given == 'O' && wanted != 'O'),
        Clauses((wanted, given, _) => wanted == 'O' && given != 'O'));

    private Agreement Checkable() => Agreement.Of(
        _both.Count(pair => pair.Clause.IsTrue("checkable") && pair.Item.IsTrue("checkable")),
        _both.Count(pair => !pair.Clause.IsTrue("checkable") && pair.Item.IsTrue("checkable"))
            + Clauses((wanted, given, index) => wanted != 'B' && given == 'B' && _read.ItemAt(index)!.IsTrue("checkable")),
        _both.Count(pair => pair.Clause.IsTrue("checkable") && !pair.Item.IsTrue("checkable"))
            + Clauses((wanted, given, index) => wanted == 'B' && given != 'B' && _clauses[index].IsTrue("checkable")));

    private static bool IsNear((LooseRow Clause, LooseRow Item) pair)
    {
        var given = pair.Item.Number("strength") is { } strength and not 0 ? strength : 9;
        return Math.Abs((pair.Clause.Number("strength") ?? 0) - given) <= 1;
    }

    private double OfBoth(Func<(LooseRow Clause, LooseRow Item), bool> holds) => (double)_both.Count(holds) / Math.Max(1, _both.Count);

    private int Clauses(Func<char, char, int, bool> holds)
    {
        var count = 0;
        for (var index = 0; index < _clauses.Count; index++)
            if (holds(_gold[index], _read[index], index))
                count++;
        return count;
    }

    private IEnumerable<Sentence> Errors()
    {
        for (var index = 0; index < _clauses.Count; index++)
        {
            var clause = _clauses[index];
            var text = $"{clause.Start} {clause.Text.ReplaceLineEndings("")}";
            if (_gold[index] != _read[index])
                yield return Mislabelled(_gold[index], _read[index], text);
            else if (_gold[index] == 'B' && Differences(clause, _read.ItemAt(index)!) is { Count: > 0 } differences)
                yield return Differing(text, FieldWords.Join(differences));
        }
    }

    private static Sentence Differing(string text, Sentence differences) =>
        new($"任务 {text} {differences.Chinese}", $"ITEM {text} {differences.English}");

    private static Sentence Mislabelled(char gold, char read, string text)
    {
        var (wanted, given) = (FieldWords.OfLabel(gold), FieldWords.OfLabel(read));
        return new($"分句 {wanted.Chinese} ≠ {given.Chinese} {text}", $"CLAUSE {wanted.English} ≠ {given.English} {text}");
    }

    private static List<Sentence> Differences(LooseRow clause, LooseRow item) => [.. ((string[])["kind", "strength", "checkable"])
        .Where(field => !clause.Show(field).Equals(item.Show(field), StringComparison.OrdinalIgnoreCase))
        .Select(field => FieldWords.Difference(field, clause, item))];
}
