namespace Luoshi.Ledger.Proposals.Leads;

/// <summary>How strongly words speak for each unit.</summary>
internal sealed class Scores
{
    private readonly Dictionary<string, double> _values = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    /// <summary>Best first; of equals the one first heard of.</summary>
    public IReadOnlyList<(string Unit, double Score)> Ranked =>
        [.. _order.Select(unit => (Unit: unit, Score: _values[unit])).OrderByDescending(pair => pair.Score)];

    public double Best => _values.Values.DefaultIfEmpty().Max();

    public double Of(string unit) => _values.GetValueOrDefault(unit);

    public void Add(string unit, double score)
    {
        if (!_values.ContainsKey(unit)) _order.Add(unit);
        _values[unit] = Of(unit) + score;
    }

    /// <summary>Adds the voice of others: their scores, scaled so that the best of them weighs <paramref name="weight"/>.</summary>
    public void Hear(Scores others, double weight)
    {
        if (others.Best <= 0) return;
        foreach (var (unit, score) in others.Ranked) Add(unit, score / others.Best * weight);
    }
}
