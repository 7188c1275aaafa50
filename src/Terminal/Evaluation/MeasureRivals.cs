namespace Luoshi.Terminal.Evaluation;

/// <summary>
/// The measures of the rows around each gold row: a measure is right when it names its own row's, and none of its neighbours'
/// better.
/// </summary>
internal sealed class MeasureRivals
{
    private const int Reach = 4;

    private readonly Dictionary<(int, int), string[]> _around = [];

    public MeasureRivals(LooseRow[] quantities)
    {
        for (var index = 0; index < quantities.Length; index++)
        {
            var own = Likeness.Normal(quantities[index].Measure);
            var from = Math.Max(0, index - Reach);
            var near = quantities[from..Math.Min(quantities.Length, index + Reach + 1)];
            _around[(quantities[index].Start, quantities[index].End)] = [.. near.Select(row => row.Measure ?? "").Where(measure => IsOther(measure, own))];
        }
    }

    public bool IsRight(LooseRow gold, string? read)
    {
        string?[] wordings = [gold.Measure, gold.Word("measure_alt")];
        var own = wordings.Where(wording => !string.IsNullOrEmpty(wording)).ToList();
        if (!own.Any(wording => Likeness.SameMeasure(wording, read))) return false;
        var best = own.Max(wording => Likeness.Of(wording, read));
        return _around[(gold.Start, gold.End)].All(rival => Likeness.Of(rival, read) <= best);
    }

    private static bool IsOther(string measure, string own)
    {
        var rival = Likeness.Normal(measure);
        return !own.Contains(rival, StringComparison.Ordinal) && !rival.Contains(own, StringComparison.Ordinal);
    }
}
