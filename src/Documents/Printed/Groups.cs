namespace Luoshi.Documents.Printed;

/// <summary>Things that are joined two by two into groups.</summary>
internal sealed class Groups(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    public int Of(int item)
    {
        while (_parents[item] != item) item = _parents[item] = _parents[_parents[item]];
        return item;
    }

    /// <summary>The group is called by its first member.</summary>
    public void Join(int one, int other)
    {
        var (low, high) = (Of(one), Of(other));
        if (low > high) (low, high) = (high, low);
        _parents[high] = low;
    }
}
