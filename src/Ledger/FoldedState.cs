namespace Luoshi.Ledger;

/// <summary>State in memory: entries folded one after the other, each exactly once.</summary>
public sealed class FoldedState : ILedgerState
{
    private readonly Dictionary<string, SortedDictionary<string, Entity>> _kinds = new(StringComparer.Ordinal);

    /// <summary>Takes the next fact in.</summary>
    /// <returns>What it changed, as it is now.</returns>
    public Entity Take(Fact fact, EntryPlace at)
    {
        var before = Find(fact.Subject);
        var entity = fact.Change(before) with { Version = at };
        foreach (var following in entity.Following(this, before).ToList()) Put(following with { Version = at });
        Put(entity);
        return entity;
    }

    private void Put(Entity entity)
    {
        if (!_kinds.TryGetValue(entity.Key.Kind, out var kind))
            _kinds[entity.Key.Kind] = kind = new SortedDictionary<string, Entity>(StringComparer.Ordinal);
        kind[entity.Key.Id] = entity;
    }

    public Entity? Find(EntityKey key) => _kinds.TryGetValue(key.Kind, out var kind) ? kind.GetValueOrDefault(key.Id) : null;

    public IReadOnlyList<Entity> All(string kind, string prefix = "") => _kinds.TryGetValue(kind, out var entities)
        ? [.. entities.Values.Where(entity => entity.Key.Id.StartsWith(prefix, StringComparison.Ordinal))]
        : [];

    /// <summary>Everything, kind by kind.</summary>
    public IEnumerable<Entity> Everything => _kinds.OrderBy(kind => kind.Key, StringComparer.Ordinal).SelectMany(kind => kind.Value.Values);
}
