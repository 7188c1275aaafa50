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
    private readonly ConcurrentDictionary<object, Lazy<MadeOf>> _derived = new();

    private int _made;

    public EntryPlace Head => head;

    public EntryHash Hash => hash;

    /// <summary>How many entities it keeps, more or less.</summary>
    public int Weight => _groups.Values.Sum(group => group.Weight) + Made.Sum(made => made.Value.Weight);

    /// <summary>What was worked out so far.</summary>
    private IEnumerable<(object Key, MadeOf Value)> Made => _derived.Where(one => one.Value is { IsValueCreated: true }).Select(one => (one.Key, one.Value.Value));

    /// <summary>The entities of a kind whose ids begin alike up to the first stroke: those of a year, where the id begins with one.</summary>
    public static (string Kind, string Group) GroupNameOf(string kind, string id) => (kind, id[..(id.IndexOf('/', StringComparison.Ordinal) + 1)]);

    /// <inheritdoc cref="GroupNameOf" />
    public GroupView GroupOf(string kind, string id)
    {
        var name = GroupNameOf(kind, id);
        if (_groups.TryGetValue(name, out var known)) return known;
        // Whoever asks for years that there are not, one after the other, leaves nothing behind.
        return Interlocked.Increment(ref _made) > MostGroups ? new GroupView(name.Group) : _groups.GetOrAdd(name, new GroupView(name.Group));
    }

    /// <summary>What was worked out of it, once.</summary>
    public MadeOf Derived(object key, Func<MadeOf> make)
    {
        if (_derived.Count > MostDerived) _derived.Clear();
        var made = _derived.GetOrAdd(key, _ => new(make));
        try
        {
            return made.Value;
        }
        catch
        {
            _derived.TryRemove(new(key, made));
            throw;
        }
    }

    /// <summary>
    /// The same place a few entries later; what was worked out of groups that did not change stands. What readers who began before add to this one while it is made is theirs alone: they
    /// may not have seen what changed.
    /// </summary>
    /// <param name="later">The last entry then.</param>
    /// <param name="hashThen">Its hash.</param>
    /// <param name="changed">What was changed meanwhile.</param>
    /// <param name="read">Reads one as it is then.</param>
    public PlaceView After(EntryPlace later, EntryHash hashThen, IReadOnlyCollection<EntityKey> changed, Func<EntityKey, Entity?> read)
    {
        var followed = changed.SelectMany(Following).ToHashSet();
        var touched = changed.SelectMany(GroupsWith).Concat(followed).ToHashSet();
        var derived = Made.Where(made => !made.Value.Groups.Overlaps(touched)).ToList();
        var groups = _groups.ToArray().Where(group => group.Value.Weight > 0 && !followed.Contains(group.Key)).ToDictionary();
        var fresh = changed.Where(key => GroupsWith(key).Any(groups.ContainsKey)).Select(read).OfType<Entity>().SelectMany(entity => GroupsWith(entity.Key).Select(name => (Name: name, Entity: entity)))
            .ToLookup(part => part.Name, part => part.Entity);
        var view = new PlaceView(later, hashThen);
        foreach (var (key, group) in groups) view._groups[key] = fresh.Contains(key) ? group.With([.. fresh[key]]) : group;
        foreach (var (key, made) in derived) view._derived[key] = new(made);
        view._made = groups.Count;
        return view;
    }

    /// <summary>The same with no more than so much kept: those groups go that were not asked for longest, and what was worked out of them, but never the one that was asked for last.</summary>
    /// <param name="most">Entities.</param>
    public PlaceView Within(int most)
    {
        var view = new PlaceView(head, hash);
        var left = most;
        foreach (var (key, group) in _groups.ToArray().OrderByDescending(group => group.Value.AskedAt))
        {
            if (!view._groups.IsEmpty && group.Weight > left) continue;
            view._groups[key] = group;
            left -= group.Weight;
        }
        foreach (var (key, made) in Made.Where(made => made.Value.Groups.All(view._groups.ContainsKey)).OrderBy(made => made.Value.Weight).ToList())
        {
            left -= made.Weight;
            if (left >= 0) view._derived[key] = new(made);
        }
        view._made = view._groups.Count;
        return view;
    }

    /// <summary>What changed with it and has no entries of its own: read again when it is asked for.</summary>
    private static IEnumerable<(string Kind, string Group)> Following(EntityKey key) =>
        FollowingKinds.Of(key.Kind).SelectMany(kind => (string[])[key.Id.Contains('/', StringComparison.Ordinal) ? GroupNameOf(key.Kind, key.Id).Group : key.Id + "/", ""], (kind, group) => (kind, group));

    /// <summary>Its own, and that of all of its kind, which is asked for where what ids begin with is shorter than a group's.</summary>
    private static IEnumerable<(string Kind, string Group)> GroupsWith(EntityKey key) => ((string[])[GroupNameOf(key.Kind, key.Id).Group, ""]).Distinct().Select(group => (key.Kind, group));
}
