namespace Luoshi.Ledger;

/// <summary>
/// A state for one question that looks at many tasks: what belongs together by the first part of its id (all reports of a plan's
/// year) is read at one go and kept. To be forgotten with the answer.
/// </summary>
public sealed class ReadOnce(ILedgerState below) : ILedgerState
{
    private readonly Dictionary<(string Kind, string Prefix), IReadOnlyList<Entity>> _groups = [];
    private readonly Dictionary<EntityKey, Entity?> _found = [];

    public Entity? Find(EntityKey key)
    {
        if (_found.TryGetValue(key, out var known)) return known;
        var slash = key.Id.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0 && !_groups.ContainsKey((key.Kind, key.Id[..(slash + 1)])))
        {
            All(key.Kind, key.Id[..(slash + 1)]);
            return _found.GetValueOrDefault(key);
        }
        return _found[key] = slash >= 0 ? null : below.Find(key);
    }

    public IReadOnlyList<Entity> All(string kind, string prefix = "")
    {
        var group = prefix[..(prefix.IndexOf('/', StringComparison.Ordinal) + 1)];
        if (_groups.TryGetValue((kind, group), out var entities)) return group == prefix ? entities : [.. entities.Where(entity => entity.Key.Id.StartsWith(prefix, StringComparison.Ordinal))];
        if (_groups.TryGetValue((kind, prefix), out var before)) return before;
        var read = below.All(kind, prefix);
        if (group != prefix) return _groups[(kind, prefix)] = read;
        foreach (var entity in read) _found[entity.Key] = entity;
        return _groups[(kind, group)] = read;
    }
}
