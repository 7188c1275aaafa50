namespace Luoshi.Documents.Printed;

/// <summary>Where lines begin and end when they are full, and how far they stand apart.</summary>
/// <param name="Left">The left edge of lines that are not indented.</param>
/// <param name="Right">The right edge of full lines.</param>
/// <param name="Leading">From one baseline to the next.</param>
/// <param name="AreSure">Whether enough lines tell them.</param>
/// <param name="Indents">Whether paragraphs are known by the indent of their first line: some lines have it, and many have not.</param>
internal sealed record Margins(float Left, float Right, float Leading, bool AreSure, bool Indents)
{
    /// <summary>An edge that fewer lines than this share is not the margin.</summary>
    private const float LeastShare = 0.08f;

    private const float LeastIndented = 0.02f;
    private const float MostIndented = 0.7f;
    private const int Few = 12;
    private const int Sure = 4;

    public static Dictionary<Slot, Margins> Of(IEnumerable<Block> blocks) =>
        blocks.GroupBy(block => block.Slot).ToDictionary(group => group.Key, group => Of([.. group.Select(block => block.Lines)]));

    public static Margins Of(Block block) => Of(block.Lines);

    public static Margins Of(IReadOnlyList<Line> lines) => Of((List<IReadOnlyList<Line>>)[lines]);

    private static Margins Of(List<IReadOnlyList<Line>> blocks)
    {
        var lines = blocks.SelectMany(block => block).ToList();
        var tolerance = 0.5f * lines[0].Size;
        var left = Leftmost([.. lines.Select(line => line.Left).Order()], tolerance);
        var right = lines.Count < Sure ? lines.Max(line => line.Right) : Commonest([.. lines.Select(line => line.Right).Order()], tolerance);
        var indented = (float)lines.Count(line => line.Left > left + tolerance) / lines.Count;
        return new Margins(left, right, Apart(blocks), lines.Count >= Sure, lines.Count >= Few && indented is >= LeastIndented and <= MostIndented);
    }

    private static float Leftmost(List<float> edges, float tolerance)
    {
        var least = edges.Count < Few ? 1 : Math.Max(2, edges.Count * LeastShare);
        for (int from = 0, to = 0; from < edges.Count; from++)
        {
            while (to < edges.Count && edges[to] <= edges[from] + tolerance) to++;
            if (to - from >= least) return edges[from];
        }
        return edges[0];
    }

    /// <summary>Marks that hang over the margin make few lines longer, and last lines of paragraphs are shorter at random.</summary>
    private static float Commonest(List<float> edges, float tolerance)
    {
        var (best, most) = (edges[^1], 0);
        for (int to = edges.Count - 1, from = to; to >= 0; to--)
        {
            while (from >= 0 && edges[from] >= edges[to] - tolerance) from--;
            if (to - from > most) (best, most) = (edges[to], to - from);
        }
        return best;
    }

    private static float Apart(List<IReadOnlyList<Line>> blocks)
    {
        var steps = blocks.SelectMany(block => block.Zip(block.Skip(1), (one, next) => next.Baseline - one.Baseline))
            .Where(step => step > 1).Order().ToList();
        return steps.Count == 0 ? float.MaxValue : Commonest(steps, 1);
    }
}
