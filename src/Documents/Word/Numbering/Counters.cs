namespace Luoshi.Documents.Word.Numbering;

/// <summary>How far each level of one definition has counted. All lists of the definition count on together.</summary>
internal sealed class Counters
{
    private readonly int?[] _numbers = new int?[ListDefinition.Levels];
    private readonly HashSet<int> _begun = [];

    /// <summary>
    /// Counts a paragraph on a level. Levels below begin anew unless they restart by other rules; a list that says where it begins
    /// does so at its first paragraph.
    /// </summary>
    public void Count(ListInstance list, int level, Func<int, ListLevel?> levels)
    {
        if (_begun.Add(list.Id))
            foreach (var (begun, start) in list.Starts)
                if (begun is >= 0 and < ListDefinition.Levels)
                    _numbers[begun] = start - 1;
        _numbers[level] = (_numbers[level] ?? (levels(level)?.Start ?? 1) - 1) + 1;
        for (var below = level + 1; below < ListDefinition.Levels; below++)
            if (levels(below)?.Restart is not { } restart || restart > level)
                _numbers[below] = null;
    }

    /// <summary>The number on a level; that it would begin with where nothing stood on it yet.</summary>
    public int At(int level, Func<int, ListLevel?> levels) => _numbers[level] ?? levels(level)?.Start ?? 1;
}
