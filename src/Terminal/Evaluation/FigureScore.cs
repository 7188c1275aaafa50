namespace Luoshi.Terminal.Evaluation;

/// <summary>
/// Figures against gold: a figure is right when span, value and unit are; the fields are counted over the right ones. Rows of
/// class <c>other</c> are digits that must not be read as figures.
/// </summary>
internal sealed class FigureScore
{
    private static readonly string[] Kinds = ["bound", "nature", "direction", "role"];

    private readonly LooseRow[] _quantities;
    private readonly LooseRow[] _others;
    private readonly IReadOnlyList<LooseRow> _figures;
    private readonly Dictionary<(int, int), LooseRow> _bySpan = [];
    private readonly (LooseRow Gold, LooseRow Read)[] _right;
    private readonly MeasureRivals _rivals;

    private FigureScore(IReadOnlyList<LooseRow> gold, IReadOnlyList<LooseRow> figures)
    {
        _figures = figures;
        _quantities = [.. gold.Where(row => row.Class == "quantity")];
        _others = [.. gold.Where(row => row.Class == "other")];
        _rivals = new MeasureRivals(_quantities);
        foreach (var figure in figures) _bySpan[(figure.Start, figure.End)] = figure;
        _right = [.. _quantities
            .Where(row => _bySpan.ContainsKey((row.Start, row.End)))
            .Select(row => (row, _bySpan[(row.Start, row.End)]))
            .Where(pair => SameValue(pair.row, pair.Item2) && SameUnit(pair.row, pair.Item2))];
    }

    public static Score Of(IReadOnlyList<LooseRow> gold, IReadOnlyList<LooseRow> figures)
    {
        var score = new FigureScore(gold, figures);
        return new Score(score.Lines(), new FigureErrors(gold, figures, score._bySpan, score._others, score._rivals).List());
    }

    internal static bool SameValue(LooseRow one, LooseRow other) =>
        one.Value is { } left && other.Value is { } right
        && Math.Abs(left - right) <= 1e-9 * Math.Max(1.0, Math.Max(Math.Abs(left), Math.Abs(right)));

    private static bool SameUnit(LooseRow one, LooseRow other) =>
        Likeness.Normal(one.Word("unit")) == Likeness.Normal(other.Word("unit"));

    private List<ScoreLine> Lines()
    {
        var spans = Agreement.Of(_right.Length, _figures.Count - _right.Length, _quantities.Length - _right.Length);
        var all = Share(pair => Kinds.All(kind => Same(pair, kind)) && SameYear(pair) && _rivals.IsRight(pair.Gold, pair.Read.Measure));
        return
        [
            ScoreLine.Count("gold", _quantities.Length, "标准答案里的数据", "figures in the gold"),
            ScoreLine.Count("predicted", _figures.Count, "读出的数据", "figures read"),
            ScoreLine.Share("precision", spans.Precision, "读出的有多少对（位置、数值、单位）", "right among those read (span, value, unit)"),
            ScoreLine.Share("recall", spans.Recall, "该读的有多少读对", "right among those in the gold"),
            ScoreLine.Share("f1", spans.F1, "上两项的调和平均", "harmonic mean of both"),
            ScoreLine.Share("found", Found(), "数值对、位置相交", "value right, span touching"),
            ScoreLine.Count("false_on_other", FalseOnOther(), "把不是数据的数字读成数据", "read where the gold has no figure"),
            ScoreLine.Share("bound", Share(pair => Same(pair, "bound")), "界限", "bound"),
            ScoreLine.Share("nature", Share(pair => Same(pair, "nature")), "性质", "nature"),
            ScoreLine.Share("direction", Share(pair => Same(pair, "direction")), "升降", "direction"),
            ScoreLine.Share("role", Share(pair => Same(pair, "role")), "用途", "role"),
            ScoreLine.Share("year", Share(SameYear), "年份", "year"),
            ScoreLine.Share("measure", Share(pair => _rivals.IsRight(pair.Gold, pair.Read.Measure)), "指标", "measure"),
            ScoreLine.Share("all", all, "以上各项全对", "all fields right"),
            ScoreLine.Share("end_to_end", all * spans.Recall, "全对的占该读的", "all fields right among those in the gold"),
        ];
    }

    private double Found() =>
        (double)_quantities.Count(row => _figures.Any(figure => figure.Overlaps(row) && SameValue(row, figure))) / Math.Max(1, _quantities.Length);

    private int FalseOnOther() => _others.Count(row => _figures.Any(figure => figure.Overlaps(row)));

    private double Share(Func<(LooseRow Gold, LooseRow Read), bool> holds) => (double)_right.Count(holds) / Math.Max(1, _right.Length);

    private static bool Same((LooseRow Gold, LooseRow Read) pair, string kind) => pair.Gold.Word(kind) == pair.Read.Word(kind);

    private static bool SameYear((LooseRow Gold, LooseRow Read) pair) => pair.Gold.Number("year") == pair.Read.Number("year");
}
