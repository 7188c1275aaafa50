using System.Collections.Concurrent;
using Luoshi.Ledger.Registers;

namespace Luoshi.Ledger.Storage.Views;

/// <summary>A place as one entry left it, as far as anybody asked: it never changes, but fills up.</summary>
/// <param name="head">The last entry.</param>
/// <param name="hash">Its hash.</param>
internal sealed class PlaceView(EntryPlace head, EntryHash hash)
{
    // Lists that people page through, in the orders and by the filters that they chose.
    private const int MostDerived = 64;

    // Some twenty kinds, and a year of some of them each.
    private const int MostGroups = 1_000;

    private readonly ConcurrentDictionary<(string Kind, string Group), GroupView> _groups = new();
    private readonly ConcurrentDictionary<object, Lazy<object?>> _derived = new();

    private int _made;

    public EntryPlace Head => head;

    public EntryHash Hash => hash;

    /// <summary>How many entities it keeps, more or less.</summary>
    public int Weight => _groups.Values.Sum(group => group.Weight);

    /// <summary>The entities of a kind whose ids begin alike up to the first stroke: those of a year, where the id begins with one.</summary>
    public GroupView GroupOf(string kind, string id)
    {
        var key = (kind, NameOf(id));
        if (_groups.TryGetValue(key, out var known)) return known;
        // Whoever asks for years that there are not, one after the other, leaves nothing behind.
        return Interlocked.Increment(ref _made) > MostGroups ? new GroupView(key.Item2) : _groups.GetOrAdd(key, new GroupView(key.Item2));
    }

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

    /// <summary>The same place a few entries later. What readers who began before add to this one while it is made is theirs alone: they may not have seen what changed.</summary>
    /// <param name="later">The last entry then.</param>
    /// <param name="hashThen">Its hash.</param>
    /// <param name="changed">What was changed meanwhile.</param>
    /// <param name="read">Reads one as it is then.</param>
    public PlaceView After(EntryPlace later, EntryHash hashThen, IReadOnlyCollection<EntityKey> changed, Func<EntityKey, Entity?> read)
    {
        var followed = changed.SelectMany(Following).ToHashSet();
        var groups = _groups.ToArray().Where(group => group.Value.Weight > 0 && !followed.Contains(group.Key)).ToDictionary();
        var fresh = changed.Where(key => GroupsWith(key).Any(groups.ContainsKey)).Select(read).OfType<Entity>().SelectMany(entity => GroupsWith(entity.Key).Select(name => (Name: name, Entity: entity)))
            .ToLookup(part => part.Name, part => part.Entity);
        var view = new PlaceView(later, hashThen);
        foreach (var (key, group) in groups) view._groups[key] = fresh.Contains(key) ? group.With([.. fresh[key]]) : group;
        view._made = groups.Count;
        return view;
    }

    /// <summary>What changed with it and has no entries of its own: read again when it is asked for.</summary>
    private static IEnumerable<(string Kind, string Group)> Following(EntityKey key) =>
        FollowingKinds.Of(key.Kind).SelectMany(kind => (string[])[key.Id.Contains('/', StringComparison.Ordinal) ? NameOf(key.Id) : key.Id + "/", ""], (kind, group) => (kind, group));

    /// <summary>Its own, and that of all of its kind, which is asked for where what ids begin with is shorter than a group's.</summary>
    private static IEnumerable<(string Kind, string Group)> GroupsWith(EntityKey key) => ((string[])[NameOf(key.Id), ""]).Distinct().Select(group => (key.Kind, group));

    private static string NameOf(string id) => id[..(id.IndexOf('/', StringComparison.Ordinal) + 1)];
}
