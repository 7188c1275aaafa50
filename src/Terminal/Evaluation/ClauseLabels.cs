namespace Luoshi.Terminal.Evaluation;

/// <summary>
/// Work items laid over the clauses of the gold: B where an item begins in the clause, I where one covers it, O elsewhere.
/// </summary>
internal sealed class ClauseLabels
{
    private readonly char[] _labels;
    private readonly LooseRow?[] _begins;

    public ClauseLabels(IReadOnlyList<LooseRow> clauses, IReadOnlyList<LooseRow> items)
    {
        _labels = new char[clauses.Count];
        _begins = new LooseRow?[clauses.Count];
        for (var index = 0; index < clauses.Count; index++)
        {
            var clause = clauses[index];
            _begins[index] = items.FirstOrDefault(item => clause.Start <= item.Start && item.Start < clause.End);
            _labels[index] = _begins[index] is not null ? 'B' : items.Any(clause.Overlaps) ? 'I' : 'O';
        }
    }

    public char this[int clause] => _labels[clause];

    public int Begun => _labels.Count(label => label == 'B');

    public LooseRow? ItemAt(int clause) => _begins[clause];

    public HashSet<(int First, int Last)> Spans() => Spans(_labels);

    /// <summary>Runs of one B and the I after it, as first and last clause.</summary>
    public static HashSet<(int First, int Last)> Spans(IReadOnlyList<char> labels)
    {
        var spans = new HashSet<(int, int)>();
        (int First, int Last)? current = null;
        for (var index = 0; index < labels.Count; index++)
        {
            if (labels[index] == 'I' && current is { } open)
            {
                current = (open.First, index);
                continue;
            }
            if (labels[index] == 'I') continue;
            if (current is { } closed) spans.Add(closed);
            current = labels[index] == 'B' ? (index, index) : null;
        }
        if (current is { } last) spans.Add(last);
        return spans;
    }
}
