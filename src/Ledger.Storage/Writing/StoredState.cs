using Luoshi.Ledger.Storage.Databases;
using Luoshi.Ledger.Storage.Tables;

namespace Luoshi.Ledger.Storage.Writing;

/// <summary>A place as it stood when its transaction began; nothing of it is read twice, since nobody else may write to the place meanwhile.</summary>
/// <param name="session">With the right to write to the place.</param>
/// <param name="place">The place.</param>
/// <param name="gathered">What has been looked up already; null where nothing has.</param>
internal sealed class StoredState(Session session, string place, Gathered? gathered) : ILedgerState
{
    private readonly Dictionary<EntityKey, Entity?> _found = [];
    private readonly List<(string Kind, string Prefix)> _whole = [];

    public Entity? Find(EntityKey key)
    {
        if (_found.TryGetValue(key, out var found)) return found;
        return _found[key] = gathered?.Knows(place, key, out var known) == true ? known
            : IsWhole(key.Kind, key.Id) ? null
            : session.Rows(EntityTable.Find(place, key), EntityTable.Read).SingleOrDefault();
    }

    public IReadOnlyList<Entity> All(string kind, string prefix = "")
    {
        if (IsWhole(kind, prefix)) return
        [
            .. _found.Values.OfType<Entity>().Where(entity => entity.Key.Kind == kind && entity.Key.Id.StartsWith(prefix, StringComparison.Ordinal))
                .OrderBy(entity => entity.Key.Id, StringComparer.Ordinal),
        ];
        var entities = session.Rows(EntityTable.All(place, kind, prefix), EntityTable.Read);
        foreach (var entity in entities) _found[entity.Key] = entity;
        _whole.Add((kind, prefix));
        return entities;
    }

    private bool IsWhole(string kind, string id) =>
        _whole.Exists(read => read.Kind == kind && id.StartsWith(read.Prefix, StringComparison.Ordinal));
}
