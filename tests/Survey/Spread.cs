namespace Luoshi.Survey;

/// <summary>How a count spreads over many things: the thing in the middle, the one below which nine tenths lie, the largest.</summary>
public sealed record Spread(int Median, int NinetiethPercentile, int Max, string MaxAt)
{
    public static Spread Of(IEnumerable<(int Count, string At)> counts)
    {
        var sorted = counts.OrderBy(count => count.Count).ToList();
        return sorted.Count == 0
            ? new Spread(0, 0, 0, "")
            : new Spread(sorted[(sorted.Count - 1) / 2].Count, sorted[(sorted.Count - 1) * 9 / 10].Count, sorted[^1].Count, sorted[^1].At);
    }

    public override string ToString() => $"{Median} / {NinetiethPercentile} / {Max}";
}
