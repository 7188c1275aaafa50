namespace Luoshi.Ledger.Storage.Views;

/// <summary>The entities of a kind whose ids begin alike. They are read one by one, or in ranges, until so many were asked for that all of them are read.</summary>
/// <param name="group">What their ids begin with.</param>
internal sealed class GroupView(string group)
{
    private const int AskedOften = 16;

    private readonly Lock _turn = new();
    private readonly Dictionary<string, Entity?> _single = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Entity>> _ranges = new(StringComparer.Ordinal);
    private readonly Dictionary<(Type, string), object> _excerpts = [];

    private volatile Entity[]? _whole;
    private int _asked, _excerpted;

    public int Weight
    {
        get
        {
            lock (_turn) return (_whole?.Length ?? 0) + _single.Count + _ranges.Values.Sum(range => range.Count) + _excerpted;
        }
    }

    /// <param name="id">The id.</param>
    /// <param name="one">Reads it alone.</param>
    /// <param name="range">Reads those whose ids begin with something.</param>
    public Entity? Find(string id, Func<Entity?> one, Func<string, IReadOnlyList<Entity>> range)
    {
        if (_whole is { } whole) return In(whole, id);
        lock (_turn)
        {
            if (_single.TryGetValue(id, out var known)) return known;
            return IsAskedOften(range) ? In(_whole!, id) : _single[id] = one();
        }
    }

    /// <param name="prefix">What their ids begin with.</param>
    /// <param name="range">Reads those whose ids begin with something.</param>
    public IReadOnlyList<Entity> All(string prefix, Func<string, IReadOnlyList<Entity>> range)
    {
        if (_whole is { } whole) return Within(whole, prefix);
        lock (_turn)
        {
            if (prefix == group)
            {
                _whole = [.. range(group)];
                return _whole;
            }
            if (_ranges.TryGetValue(prefix, out var known)) return known;
            return IsAskedOften(range) ? Within(_whole!, prefix) : _ranges[prefix] = range(prefix);
        }
    }

    public IReadOnlyList<T> Excerpts<T>(string prefix, Func<IReadOnlyList<T>> read) where T : IExcerpt<T>
    {
        lock (_turn)
        {
            if (_excerpts.TryGetValue((typeof(T), prefix), out var known)) return (IReadOnlyList<T>)known;
            var fresh = _whole is { } whole ? [.. Within(whole, prefix).Select(T.TakenFrom)] : read();
            _excerpts[(typeof(T), prefix)] = fresh;
            _excerpted += fresh.Count;
            return fresh;
        }
    }

    /// <summary>The same group with some of them as they are now.</summary>
    public GroupView With(IReadOnlyCollection<Entity> changed)
    {
        var later = new GroupView(group);
        lock (_turn)
        {
            (later._whole, later._asked) = (_whole, _asked);
            foreach (var (id, entity) in _single) later._single[id] = entity;
            foreach (var (prefix, range) in _ranges) later._ranges[prefix] = range;
        }
        later.Take(changed);
        return later;
    }

    private void Take(IReadOnlyCollection<Entity> changed)
    {
        foreach (var id in changed.Select(entity => entity.Key.Id))
        {
            _single.Remove(id);
            for (var length = 0; length <= id.Length; length++) _ranges.Remove(id[..length]);
        }
        if (_whole is { } whole) _whole = Merged(whole, [.. changed.OrderBy(entity => entity.Key.Id, StringComparer.Ordinal)]);
    }

    /// <summary>Both in their order; of one that is in both, the changed one.</summary>
    private static Entity[] Merged(Entity[] whole, Entity[] changed)
    {
        var (merged, next) = (new List<Entity>(whole.Length + changed.Length), 0);
        foreach (var entity in whole)
        {
            while (next < changed.Length && string.CompareOrdinal(changed[next].Key.Id, entity.Key.Id) < 0) merged.Add(changed[next++]);
            if (next < changed.Length && changed[next].Key.Id == entity.Key.Id) merged.Add(changed[next++]);
            else merged.Add(entity);
        }
        merged.AddRange(changed[next..]);
        return [.. merged];
    }

    private bool IsAskedOften(Func<string, IReadOnlyList<Entity>> range)
    {
        if (++_asked < AskedOften) return false;
        _whole = [.. range(group)];
        _single.Clear();
        _ranges.Clear();
        return true;
    }

    private static Entity? In(Entity[] whole, string id)
    {
        var at = FirstFrom(whole, id);
        return at < whole.Length && whole[at].Key.Id == id ? whole[at] : null;
    }

    private static ArraySegment<Entity> Within(Entity[] whole, string prefix)
    {
        var from = FirstFrom(whole, prefix);
        return new(whole, from, FirstFrom(whole, prefix + '\uFFFF') - from);
    }

    /// <summary>How many have smaller ids.</summary>
    private static int FirstFrom(Entity[] whole, string id)
    {
        var (low, high) = (0, whole.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(whole[middle].Key.Id, id) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
