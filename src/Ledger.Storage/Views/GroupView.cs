using System.Numerics;

namespace Luoshi.Ledger.Storage.Views;

/// <summary>
/// The entities of a kind whose ids begin alike. They are read one by one, or in ranges, until so many were asked for that reading all of them costs little beside it: however large the
/// group is, what is asked of it costs what it touches.
/// </summary>
/// <param name="group">What their ids begin with.</param>
internal sealed class GroupView(string group)
{
    // So many are read at one go in the time that one takes that is read alone, where that is a journey.
    private const int ReadTogether = 64;

    // How many were asked for when it is looked at first whether all are to be read; and the largest group that is read because of that.
    private const int AskedOften = 16, MostTogether = 100_000;

    // What was read alone is copied with every entry that changes the group.
    private const int MostAlone = 1_000;

    private readonly Lock _turn = new();
    private readonly Dictionary<string, Entity?> _single = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Entity>> _ranges = new(StringComparer.Ordinal);
    private readonly Dictionary<(Type, string), object> _excerpts = [];

    private volatile OrderedEntities? _whole;
    private int _asked, _alone, _excerpted;
    private long _askedAt = Environment.TickCount64;

    /// <summary>How many entities it keeps, more or less. Whoever asks waits for nobody who reads.</summary>
    public int Weight => (_whole?.Count ?? 0) + Volatile.Read(ref _alone) + Volatile.Read(ref _excerpted);

    /// <summary>When somebody asked last, in milliseconds since the machine was started.</summary>
    public long AskedAt => Interlocked.Read(ref _askedAt);

    public Entity? Find(string id, IRows rows)
    {
        Interlocked.Exchange(ref _askedAt, Environment.TickCount64);
        if (_whole is { } whole) return whole.Find(id);
        lock (_turn)
        {
            if (_single.TryGetValue(id, out var known)) return known;
            return IsAskedOften(rows) ? _whole!.Find(id) : Keep(_single, id, rows.One(id), weight: 1);
        }
    }

    /// <param name="prefix">What their ids begin with.</param>
    /// <param name="rows">Where they are kept.</param>
    public IReadOnlyList<Entity> All(string prefix, IRows rows)
    {
        Interlocked.Exchange(ref _askedAt, Environment.TickCount64);
        if (_whole is { } whole) return whole.Within(prefix);
        lock (_turn)
        {
            if (prefix == group) return ReadWhole(rows).Within(prefix);
            if (_ranges.TryGetValue(prefix, out var known)) return known;
            if (IsAskedOften(rows)) return _whole!.Within(prefix);
            var range = rows.All(prefix);
            return Keep(_ranges, prefix, range, range.Count);
        }
    }

    public IReadOnlyList<T> Excerpts<T>(string prefix, IRows rows) where T : IExcerpt<T>
    {
        Interlocked.Exchange(ref _askedAt, Environment.TickCount64);
        lock (_turn)
        {
            if (_excerpts.TryGetValue((typeof(T), prefix), out var known)) return (IReadOnlyList<T>)known;
            var fresh = _whole is { } whole ? [.. whole.Within(prefix).Select(T.TakenFrom)] : rows.Excerpts<T>(prefix);
            _excerpts[(typeof(T), prefix)] = fresh;
            Volatile.Write(ref _excerpted, _excerpted + fresh.Count);
            return fresh;
        }
    }

    /// <summary>The same group with some of them as they are now.</summary>
    public GroupView With(IReadOnlyCollection<Entity> changed)
    {
        var later = new GroupView(group) { _askedAt = AskedAt };
        lock (_turn)
        {
            (later._whole, later._asked, later._alone) = (_whole?.With(changed), _asked, _alone);
            foreach (var (id, entity) in _single) later._single[id] = entity;
            foreach (var (prefix, range) in _ranges) later._ranges[prefix] = range;
        }
        foreach (var id in changed.Select(entity => entity.Key.Id)) later.Drop(id);
        return later;
    }

    private void Drop(string id)
    {
        if (_single.Remove(id)) _alone--;
        for (var length = 0; length <= id.Length; length++)
            if (_ranges.Remove(id[..length], out var range)) _alone -= range.Count;
    }

    private bool IsAskedOften(IRows rows)
    {
        if (++_asked < AskedOften || !BitOperations.IsPow2(_asked) || rows.AreMoreThan(int.Min(_asked * ReadTogether, MostTogether), group)) return false;
        ReadWhole(rows);
        return true;
    }

    private OrderedEntities ReadWhole(IRows rows)
    {
        // Another who waited for its turn may have read it.
        if (_whole is { } known) return known;
        var whole = OrderedEntities.Of(rows.All(group));
        _whole = whole;
        Forget();
        return whole;
    }

    private TValue Keep<TValue>(Dictionary<string, TValue> read, string key, TValue value, int weight)
    {
        if (read.Count >= MostAlone) Forget();
        Volatile.Write(ref _alone, _alone + weight);
        return read[key] = value;
    }

    /// <summary>What was read alone.</summary>
    private void Forget()
    {
        _single.Clear();
        _ranges.Clear();
        Volatile.Write(ref _alone, 0);
    }
}
