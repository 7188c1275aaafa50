using System.Collections.Concurrent;

namespace Luoshi.Ledger.Storage.Views;

/// <summary>A place as one entry left it, as far as anybody asked: it never changes, but fills up.</summary>
/// <param name="head">The last entry.</param>
/// <param name="hash">Its hash.</param>
internal sealed class PlaceView(EntryPlace head, EntryHash hash)
{
    // Lists that people page through, in the orders and by the filters that they chose.
    private const int MostDerived = 64;

    private readonly ConcurrentDictionary<(string Kind, string Group), GroupView> _groups = new();
    private readonly ConcurrentDictionary<object, Lazy<object?>> _derived = new();

    public EntryPlace Head => head;

    public EntryHash Hash => hash;

    /// <summary>How many entities it keeps, more or less.</summary>
    public int Weight => _groups.Values.Sum(group => group.Weight);

    /// <summary>The entities of a kind whose ids begin alike up to the first stroke: those of a year, where the id begins with one.</summary>
    public GroupView GroupOf(string kind, string id) => _groups.GetOrAdd((kind, NameOf(id)), key => new GroupView(key.Group));

    /// <summary>What was worked out of it, once.</summary>
    public T Derived<T>(object key, Func<T> make)
    {
        if (_derived.Count > MostDerived) _derived.Clear();
        var made = _derived.GetOrAdd(key, _ => new(() => make()));
        try
        {
            return (T)made.Value!;
        }
        catch
        {
            _derived.TryRemove(new(key, made));
            throw;
        }
    }

    /// <summary>Those of the changed ones that something is kept of.</summary>
    public IEnumerable<EntityKey> Kept(IEnumerable<EntityKey> changed) => changed.Where(key => GroupsWith(key).Any(_groups.ContainsKey));

    /// <summary>The same place a few entries later.</summary>
    /// <param name="later">The last entry then.</param>
    /// <param name="hashThen">Its hash.</param>
    /// <param name="changed">What was changed meanwhile of that which something is kept of.</param>
    public PlaceView After(EntryPlace later, EntryHash hashThen, IReadOnlyCollection<Entity> changed)
    {
        var view = new PlaceView(later, hashThen);
        foreach (var (key, group) in _groups) view._groups[key] = group;
        foreach (var group in changed.SelectMany(entity => GroupsWith(entity.Key).Select(name => (Name: name, Entity: entity))).GroupBy(part => part.Name, part => part.Entity))
            if (_groups.TryGetValue(group.Key, out var before)) view._groups[group.Key] = before.With(group);
        return view;
    }

    /// <summary>Its own, and that of all of its kind, which is asked for where what ids begin with is shorter than a group's.</summary>
    private static IEnumerable<(string Kind, string Group)> GroupsWith(EntityKey key) => ((string[])[NameOf(key.Id), ""]).Distinct().Select(group => (key.Kind, group));

    private static string NameOf(string id) => id[..(id.IndexOf('/', StringComparison.Ordinal) + 1)];
}
