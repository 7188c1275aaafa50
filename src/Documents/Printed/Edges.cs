namespace Luoshi.Documents.Printed;

/// <summary>The positions of the parallel lines of a table, those of one position drawn piece by piece.</summary>
internal sealed class Edges
{
    /// <summary>Lines nearer to each other than this, in points, are one.</summary>
    public const float Near = 3;

    private readonly List<float> _at = [];
    private readonly List<List<Ruling>> _pieces = [];

    /// <param name="rulings">Parallel ones.</param>
    /// <param name="outer">How far the lines across them reach: where they end without an edge there is an open one.</param>
    public Edges(IEnumerable<Ruling> rulings, (float From, float To) outer)
    {
        foreach (var ruling in rulings.OrderBy(ruling => ruling.At))
        {
            if (_at.Count == 0 || ruling.At - _at[^1] > Near) Add(ruling.At);
            _pieces[^1].Add(ruling);
        }
        if (_at.Count == 0) return;
        if (_at[0] - outer.From > 2 * Near) Insert(outer.From);
        if (outer.To - _at[^1] > 2 * Near) Add(outer.To);
    }

    public int Count => _at.Count;

    public float First => _at[0];

    public float Last => _at[^1];

    /// <summary>Between which two edges it lies: the index of the first; -1 outside.</summary>
    public int Between(float at)
    {
        if (_at.Count < 2 || at < _at[0] || at >= _at[^1]) return -1;
        var found = _at.BinarySearch(at);
        return found >= 0 ? found : ~found - 1;
    }

    public float Middle(int index) => (_at[index] + _at[index + 1]) / 2;

    /// <summary>Whether an edge is drawn where it passes <paramref name="at"/>; a merged cell has a gap there.</summary>
    public bool IsDrawn(int edge, float at) => _pieces[edge].Exists(piece => piece.From - Near <= at && at <= piece.To + Near);

    private void Add(float at)
    {
        _at.Add(at);
        _pieces.Add([]);
    }

    private void Insert(float at)
    {
        _at.Insert(0, at);
        _pieces.Insert(0, []);
    }
}
