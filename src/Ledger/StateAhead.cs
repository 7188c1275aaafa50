namespace Luoshi.Ledger;

/// <summary>A state as it will be once facts that are still to be written have happened; what it stands on is left as it is.</summary>
public sealed class StateAhead(ILedgerState below) : ILedgerState
{
    private readonly Dictionary<EntityKey, Entity> _changed = [];

    public void Take(Fact fact)
    {
        var before = Find(fact.Subject);
        var entity = fact.Change(before);
        foreach (var following in entity.Following(this, before).ToList()) _changed[following.Key] = following;
        _changed[fact.Subject] = entity;
    }

    public Entity? Find(EntityKey key) => _changed.TryGetValue(key, out var entity) ? entity : below.Find(key);

    public IReadOnlyList<Entity> All(string kind, string prefix = "")
    {
        var entities = below.All(kind, prefix).ToDictionary(entity => entity.Key);
        foreach (var (key, entity) in _changed)
            if (key.Kind == kind && key.Id.StartsWith(prefix, StringComparison.Ordinal)) entities[key] = entity;
        return [.. entities.Values.OrderBy(entity => entity.Key.Id, StringComparer.Ordinal)];
    }
}
