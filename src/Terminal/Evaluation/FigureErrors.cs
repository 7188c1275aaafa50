namespace Luoshi.Terminal.Evaluation;

/// <summary>The figures that are not as in the gold: missed, wrong in a field, read where none is, or read on digits that are none.</summary>
internal sealed class FigureErrors(
    IReadOnlyList<LooseRow> gold, IReadOnlyList<LooseRow> figures, Dictionary<(int, int), LooseRow> bySpan, LooseRow[] others,
    MeasureRivals rivals)
{
    private static readonly string[] Fields = ["unit", "bound", "nature", "direction", "role"];

    public IEnumerable<Sentence> List() =>
        gold.Select(row => (row.Start, Error: row.Class == "other" ? OnOther(row) : OnQuantity(row)))
            .Concat(Extra())
            .Where(entry => entry.Error is not null)
            .OrderBy(entry => entry.Start)
            .Select(entry => entry.Error!.Value);

    private Sentence? OnOther(LooseRow row) => figures.Any(figure => figure.Overlaps(row))
        ? Line("不是数据", "NOT A FIGURE", row, FieldWords.Of("why", row.Word("why") ?? ""))
        : null;

    private Sentence? OnQuantity(LooseRow row)
    {
        if (!bySpan.TryGetValue((row.Start, row.End), out var read)) return Line("漏读", "MISSED", row, default);
        var differences = Differences(row, read).ToList();
        return differences.Count == 0 ? null : Line("读错", "WRONG", row, FieldWords.Join(differences));
    }

    private IEnumerable<(int Start, Sentence? Error)> Extra()
    {
        var spans = gold.Select(row => (row.Start, row.End)).ToHashSet();
        return figures
            .Where(figure => !spans.Contains((figure.Start, figure.End)) && !others.Any(figure.Overlaps))
            .Select(figure => (figure.Start, (Sentence?)Line("多读", "EXTRA", figure, default)));
    }

    private IEnumerable<Sentence> Differences(LooseRow row, LooseRow read)
    {
        if (!FigureScore.SameValue(row, read)) yield return FieldWords.Difference("value", row, read);
        foreach (var field in Fields)
            if (row.Word(field) != read.Word(field))
                yield return FieldWords.Difference(field, row, read);
        if (row.Number("year") != read.Number("year")) yield return FieldWords.Difference("year", row, read);
        if (!rivals.IsRight(row, read.Measure)) yield return FieldWords.Difference("measure", row, read);
    }

    private static Sentence Line(string chinese, string english, LooseRow row, Sentence detail) =>
        new($"{chinese} {row.Start} {row.Text} {detail.Chinese}".TrimEnd(), $"{english} {row.Start} {row.Text} {detail.English}".TrimEnd());
}
